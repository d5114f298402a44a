import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import classes from '../kit/kit.module.css'
import { Section } from '../kit/section.tsx'

interface Order {
  id: string
  dueOn: string
  cause: 'time' | 'meter'
  meterDue: number | null
  plan?: { title: string; asset: string | null; meterName: string | null } | null
}

/** Upkeep that was ordered and is not done; the next round follows from the day it is done. */
export function DueUpkeep() {
  const { t } = useTerms()
  const { formats, can, location } = useSession()
  const { act, busy } = useAct('property')
  const today = todayIn(formats.timeZone)
  const { data } = useQuery({
    queryKey: ['property.plan_order', 'open', location?.id],
    enabled: can('property.plan.read'),
    queryFn: ({ signal }) =>
      api.get<{ data: Order[] }>('/v1/plan-orders', {
        query: {
          'filter[doneOn][null]': true,
          'filter[locationId]': location?.id,
          include: 'plan',
          sort: 'dueOn',
          limit: 100,
        },
        signal,
      }),
  })
  return (
    <Section
      title={t('property.upkeep.due')}
      aside={data?.data.length}
      none={data && t('property.upkeep.nothingDue')}
    >
      {(data?.data ?? []).map(order => (
        <li key={order.id} className={classes.card}>
          <div className={classes.line}>
            <b>{order.plan?.title}</b>
            <Status tone={order.dueOn < today ? 'blocked' : 'planned'}>{formats.day(order.dueOn)}</Status>
          </div>
          <Text size="sm" c="dimmed">
            {[
              order.plan?.asset,
              order.cause === 'meter' &&
                `${order.plan?.meterName ?? ''} ${formats.number(order.meterDue ?? 0)}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          {can('property.plan.operate') && (
            <Button
              className={classes.touch}
              variant="default"
              loading={busy === order.id}
              aria-label={t('property.upkeep.doneOf', { title: order.plan?.title ?? '' })}
              onClick={() =>
                void act(() => api.post(`/v1/plan-orders/${order.id}/completion`, { doneOn: today }), {
                  busy: order.id,
                  done: t('property.upkeep.wasDone', { title: order.plan?.title ?? '' }),
                })
              }
            >
              {t('property.upkeep.done')}
            </Button>
          )}
        </li>
      ))}
    </Section>
  )
}
