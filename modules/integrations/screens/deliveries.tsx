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
import { DeliveryPanel } from './delivery-panel.tsx'
import { DeliveryStatus } from './endpoint-status.tsx'
import classes from './integrations.module.css'
import { roots } from './roots.ts'
import type { Delivery, ListPage } from './types.ts'

const shown = ['any', 'waiting', 'failed', 'delivered'] as const
const lookAgainMs = 5_000

/** What was sent to one endpoint, the newest first. */
export function Deliveries({ endpointId, reason }: { endpointId: string; reason: string | undefined }) {
  const { t } = useTerms()
  const formats = useFormats()
  const [status, setStatus] = useState<string>('any')
  const [openId, setOpenId] = useState<string>()
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } =
    useInfiniteQuery({
      queryKey: [...roots.deliveries, endpointId, status],
      initialPageParam: '',
      refetchInterval: lookAgainMs,
      queryFn: ({ pageParam, signal }) =>
        api.get<ListPage<Delivery>>('/v1/webhook-deliveries', {
          query: {
            'filter[endpointId]': endpointId,
            ...(status === 'any' ? {} : { 'filter[status]': status }),
            sort: '-createdAt',
            limit: 25,
            cursor: pageParam,
          },
          signal,
        }),
      getNextPageParam: page => page.nextCursor,
    })
  const rows = data?.pages.flatMap(page => page.data) ?? []
  const opened = rows.find(({ id }) => id === openId)
  return (
    <section aria-labelledby="deliveries" className={classes.deliveries}>
      <header className={classes.head}>
        <h2 id="deliveries">{t('entity.integrations.delivery.many')}</h2>
        <SegmentedControl
          aria-label={t('integrations.filter')}
          value={status}
          onChange={setStatus}
          data={shown.map(value => ({ value, label: t(`integrations.delivery.${value}`) }))}
        />
      </header>
      {error && <ProblemView error={error} isInline onRetry={() => void refetch()} />}
      {isPending && <SkeletonRows count={5} height={52} />}
      {data && rows.length === 0 && <Empty icon={IconSend} sentence={t('integrations.noDeliveries')} />}
      {rows.length > 0 && (
        <ul className={classes.list}>
          {rows.map(delivery => (
            <li key={delivery.id}>
              <UnstyledButton className={classes.endpoint} onClick={() => setOpenId(delivery.id)}>
                <span className={classes.what}>
                  <strong>{delivery.event}</strong>
                  <span className={classes.url}>
                    {formats.instant(delivery.happenedAt)} ·{' '}
                    {t('integrations.attempts', { count: delivery.attemptCount })}
                    {delivery.lastStatus ? ` · ${delivery.lastStatus}` : ''}
                  </span>
                </span>
                <DeliveryStatus status={delivery.status} />
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('integrations.more')}
        </Button>
      )}
      {opened && <DeliveryPanel delivery={opened} reason={reason} onClose={() => setOpenId(undefined)} />}
    </section>
  )
}
