import { Button } from '@mantine/core'
import { IconMailOff } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { ActionButton } from '#ui/button/action-button.tsx'
import { useSend } from '#ui/data/use-send.ts'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats, useSession } from '#ui/session/session-provider.tsx'
import { useReason } from './message-status.tsx'
import classes from './messages.module.css'
import { type Blocked, blockedKey } from './types.ts'

interface ListPage {
  data: Blocked[]
  nextCursor: string | null
}

/** Where nothing goes any more, why, and since when. */
export function BlockedList() {
  const { t } = useTerms()
  const { can } = useSession()
  const formats = useFormats()
  const reasonOf = useReason()
  const { data, error, isPending, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: blockedKey,
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      api.get<ListPage>('/v1/notice-suppressions', {
        query: { sort: '-createdAt', limit: 50, cursor: pageParam || undefined },
        signal,
      }),
    getNextPageParam: page => page.nextCursor,
  })
  const lift = useSend(
    [blockedKey],
    (id: string, key) => api.delete(`/v1/notice-suppressions/${id}`, { key }),
    () => toast(t('notices.blocked.lifted')),
  )
  const mayNot = can('notices.suppression.write') ? undefined : t('record.mayNotChange')
  const rows = data?.pages.flatMap(page => page.data) ?? []
  return (
    <div className={classes.stack}>
      {error && <ProblemView error={error} isInline onRetry={() => void refetch()} />}
      {isPending && <SkeletonRows count={4} height={60} />}
      {data && rows.length === 0 && <Empty icon={IconMailOff} sentence={t('notices.blocked.none')} />}
      {rows.length > 0 && (
        <ul className={classes.list}>
          {rows.map(({ id, address, channel, cause, reason, createdAt }) => (
            <li key={id} className={classes.row}>
              <span className={classes.what}>
                <strong>{address}</strong>
                <span className={classes.quiet}>
                  {t(`notices.channel.${channel}`)} ·{' '}
                  {t('notices.blocked.since', { when: formats.instant(createdAt) })}
                </span>
                <span className={classes.quiet}>
                  {reasonOf(cause)} {reason}
                </span>
              </span>
              <ActionButton
                variant="default"
                reason={mayNot ?? (cause === 'stop' ? t('notices.blocked.theirs') : undefined)}
                loading={lift.isPending && lift.variables === id}
                onClick={() => lift.mutate(id)}
              >
                {t('notices.blocked.lift')}
              </ActionButton>
            </li>
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button variant="default" onClick={() => void fetchNextPage()}>
          {t('notices.messages.more')}
        </Button>
      )}
    </div>
  )
}
