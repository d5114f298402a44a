import '@mantine/core/styles/Code.css'
import { Code, Drawer, Stack, Text } from '@mantine/core'
import { IconRepeat } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { ActionButton } from '#ui/button/action-button.tsx'
import { useSend } from '#ui/data/use-send.ts'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { sayNow } from '#ui/i18n/said-now.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats, useSession } from '#ui/session/session-provider.tsx'
import { DeliveryStatus } from './endpoint-status.tsx'
import classes from './integrations.module.css'
import { everyList, roots } from './roots.ts'
import type { Attempt, Delivery, ListPage } from './types.ts'

interface DeliveryPanelProps {
  delivery: Delivery
  /** Why nothing can be sent just now. */
  reason: string | undefined
  onClose: () => void
}

const pretty = (json: string) => JSON.stringify(JSON.parse(json), null, 2)

/** One webhook: its words, and every try with what came back. */
export function DeliveryPanel({ delivery, reason, onClose }: DeliveryPanelProps) {
  const { t } = useTerms()
  const formats = useFormats()
  const { can } = useSession()
  const { data } = useQuery({
    queryKey: [...roots.deliveries, delivery.id, 'attempts', delivery.version],
    queryFn: ({ signal }) =>
      api.get<ListPage<Attempt>>('/v1/webhook-attempts', {
        query: { 'filter[deliveryId]': delivery.id, sort: '-id', limit: 50 },
        signal,
      }),
  })
  const again = useSend(
    everyList,
    (id: string, key) => api.post(`/v1/webhook-deliveries/${id}/replays`, {}, { key }),
    () => toast(t('integrations.queued', { count: 1 })),
  )
  const mayNot = can('integrations.delivery.write') ? undefined : t('record.mayNotChange')
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      title={delivery.event}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="md">
        <div className={classes.head}>
          <DeliveryStatus status={delivery.status} />
          <ActionButton
            variant="default"
            leftSection={<IconRepeat size={16} />}
            reason={mayNot ?? reason}
            loading={again.isPending}
            onClick={() => again.mutate(delivery.id)}
          >
            {t('integrations.again')}
          </ActionButton>
        </div>
        {delivery.status === 'waiting' && delivery.nextAttemptAt && (
          <Text size="sm">{t('integrations.next', { at: formats.instantFull(delivery.nextAttemptAt) })}</Text>
        )}
        <section>
          <h3 className={classes.sub}>{t('integrations.body')}</h3>
          <Text size="sm" c="dimmed" className={classes.url}>
            <code>webhook-id: msg_{delivery.eventId}</code>
          </Text>
          {/* What is wider than the panel scrolls, also by keyboard. */}
          <Code block tabIndex={0} className={classes.code}>
            {pretty(delivery.payload)}
          </Code>
        </section>
        <section>
          <h3 className={classes.sub}>{t('entity.integrations.attempt.many')}</h3>
          {!data && <SkeletonRows count={2} height={44} />}
          <ol className={classes.attempts}>
            {data?.data.map(attempt => (
              <li key={attempt.id}>
                <strong>{attempt.status ?? t('integrations.noAnswer')}</strong>{' '}
                <span>
                  {formats.instantFull(attempt.createdAt)} ·{' '}
                  {t('integrations.took', { milliseconds: formats.number(attempt.milliseconds) })}
                </span>
                {attempt.problem && <Text size="sm">{sayNow(attempt.problem)}</Text>}
                {attempt.answer && (
                  <Code block tabIndex={0} className={classes.code}>
                    {attempt.answer}
                  </Code>
                )}
              </li>
            ))}
          </ol>
        </section>
      </Stack>
    </Drawer>
  )
}
