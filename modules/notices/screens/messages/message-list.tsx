import '@mantine/core/styles/SegmentedControl.css'
import { Button, SegmentedControl, UnstyledButton } from '@mantine/core'
import { IconSend } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { MessagePanel } from './message-panel.tsx'
import { MessageStatus, useReason } from './message-status.tsx'
import classes from './messages.module.css'
import { type Message, messagesKey } from './types.ts'

const groups: Record<string, string | undefined> = {
  any: undefined,
  open: 'held,sending,waiting',
  good: 'sent,delivered',
  bad: 'bounced,suppressed,skipped,refused,failed',
}
const size = 30
const lookAgainMs = 10_000

export function MessageList() {
  const { t } = useTerms()
  const [group, setGroup] = useState('any')
  const [openId, setOpenId] = useState<string>()
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } =
    useInfiniteQuery({
      queryKey: [...messagesKey, group],
      initialPageParam: undefined as string | undefined,
      refetchInterval: lookAgainMs,
      queryFn: ({ pageParam, signal }) =>
        api.get<{ data: Message[] }>('/v1/messages', {
          query: { status: groups[group], before: pageParam, limit: size },
          signal,
        }),
      getNextPageParam: page => (page.data.length < size ? undefined : page.data.at(-1)?.id),
    })
  const rows = data?.pages.flatMap(page => page.data) ?? []
  return (
    <div className={classes.stack}>
      <SegmentedControl
        className={classes.filter}
        aria-label={t('notices.messages.filter')}
        value={group}
        onChange={setGroup}
        data={Object.keys(groups).map(value => ({ value, label: t(`notices.messages.${value}`) }))}
      />
      {error && <ProblemView error={error} isInline onRetry={() => void refetch()} />}
      {isPending && <SkeletonRows count={6} height={60} />}
      {data && rows.length === 0 && <Empty icon={IconSend} sentence={t('notices.messages.none')} />}
      {rows.length > 0 && (
        <ul className={classes.list}>
          {rows.map(message => (
            <li key={message.id}>
              <MessageRow message={message} onOpen={() => setOpenId(message.id)} />
            </li>
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('notices.messages.more')}
        </Button>
      )}
      {openId && <MessagePanel id={openId} onClose={() => setOpenId(undefined)} />}
    </div>
  )
}

function MessageRow({ message, onOpen }: { message: Message; onOpen: () => void }) {
  const { t } = useTerms()
  const formats = useFormats()
  const reasonOf = useReason()
  const { channel, name, address, createdAt, reason, status, title } = message
  return (
    <UnstyledButton className={classes.row} onClick={onOpen}>
      <span className={classes.what}>
        <strong>{title}</strong>
        <span className={classes.quiet}>
          {[t(`notices.channel.${channel}`), name, address, formats.instant(createdAt)]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {reason && <span className={classes.quiet}>{reasonOf(reason)}</span>}
      </span>
      <MessageStatus status={status} />
    </UnstyledButton>
  )
}
