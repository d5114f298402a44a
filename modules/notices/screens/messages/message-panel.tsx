import '@mantine/core/styles/Timeline.css'
import { Drawer, Stack, Timeline } from '@mantine/core'
import { IconRepeat } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { ActionButton } from '#ui/button/action-button.tsx'
import { useSend } from '#ui/data/use-send.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats, useSession } from '#ui/session/session-provider.tsx'
import { MessageStatus, useReason } from './message-status.tsx'
import classes from './messages.module.css'
import { messagesKey, type Step, type Story } from './types.ts'

const underWay = new Set(['held', 'sending', 'waiting'])

/** One message: whom it is for, what it says, and each step of its way. */
export function MessagePanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTerms()
  const { can } = useSession()
  const { data, error, refetch } = useQuery({
    queryKey: [...messagesKey, 'story', id],
    queryFn: ({ signal }) => api.get<Story>(`/v1/notice-deliveries/${id}/timeline`, { signal }),
  })
  const again = useSend(
    [messagesKey],
    (_: null, key) => api.post(`/v1/notice-deliveries/${id}/resending`, {}, { key }),
    () => toast(t('notices.messages.queued')),
  )
  const mayNot = can('notices.delivery.write') ? undefined : t('record.mayNotChange')
  const busy = data && underWay.has(data.status) ? t(`notices.status.${data.status}`) : undefined
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      title={data?.title ?? t('notices.messages.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {error && <ProblemView error={error} isInline onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows count={4} height={44} />}
      {data && (
        <Stack gap="lg">
          <div className={classes.head}>
            <MessageStatus status={data.status} />
            <ActionButton
              variant="default"
              leftSection={<IconRepeat size={16} />}
              reason={mayNot ?? busy}
              loading={again.isPending}
              onClick={() => again.mutate(null)}
            >
              {t('notices.messages.again')}
            </ActionButton>
          </div>
          <Receiver story={data} />
          <section aria-labelledby="story">
            <h2 id="story" className={classes.sub}>
              {t('notices.messages.story')}
            </h2>
            <Timeline bulletSize={12} lineWidth={2} active={data.steps.length}>
              {data.steps.map(step => (
                <Timeline.Item key={`${step.at} ${step.status}`} title={t(`notices.status.${step.status}`)}>
                  <StepWords step={step} />
                </Timeline.Item>
              ))}
            </Timeline>
          </section>
          <section aria-labelledby="words">
            <h2 id="words" className={classes.sub}>
              {t('notices.messages.words')}
            </h2>
            <p className={classes.words}>{data.body}</p>
          </section>
        </Stack>
      )}
    </Drawer>
  )
}

function Receiver({ story: { address, channel, deviceName, name, partCount } }: { story: Story }) {
  const { t } = useTerms()
  const where = [name, address ?? deviceName, t(`notices.channel.${channel}`)].filter(Boolean).join(' · ')
  return (
    <p className={classes.receiver}>
      <span>{t('notices.messages.to')}</span> {where}
      {partCount > 0 && ` · ${t('notices.messages.parts', { count: partCount })}`}
    </p>
  )
}

function StepWords({ step: { at, reason, providerId, by } }: { step: Step }) {
  const { t } = useTerms()
  const formats = useFormats()
  const reasonOf = useReason()
  return (
    <span className={classes.step}>
      <time dateTime={at}>{formats.instantFull(at)}</time>
      {by && <span>{t('notices.messages.by', { name: by })}</span>}
      {reason && <span>{reasonOf(reason)}</span>}
      {providerId && <code>{providerId}</code>}
    </span>
  )
}
