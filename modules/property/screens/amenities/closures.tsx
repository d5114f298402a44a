import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import classes from '../kit/kit.module.css'
import { Section } from '../kit/section.tsx'

interface Closure {
  id: string
  startsAt: string
  endsAt: string
  reason: string
}

/** When an amenity is closed from a day on, and the way to open it again. */
export function Closures({ amenityId, from }: { amenityId: string; from: string }) {
  const { t } = useTerms()
  const { formats, can } = useSession()
  const { act, busy } = useAct('property')
  const { data } = useQuery({
    queryKey: ['property.amenity_closure', amenityId, from],
    queryFn: ({ signal }) =>
      api.get<{ data: Closure[] }>('/v1/amenity-closures', {
        query: { 'filter[amenityId]': amenityId, 'filter[endsAt][gte]': from, sort: 'startsAt', limit: 50 },
        signal,
      }),
    select: answer => answer.data,
  })
  return (
    <Section
      title={t('entity.property.amenity_closure.many')}
      aside={data?.length}
      none={data && t('property.closure.none')}
    >
      {(data ?? []).map(one => (
        <li key={one.id} className={classes.card}>
          <b>{one.reason}</b>
          <Text size="sm" c="dimmed">
            {formats.instant(one.startsAt)}–{formats.time(one.endsAt)}
          </Text>
          {can('property.amenity.write') && (
            <Button
              variant="default"
              size="compact-sm"
              loading={busy === one.id}
              onClick={() =>
                void act(() => api.post(`/v1/amenity-closures/${one.id}/archive`), {
                  busy: one.id,
                  done: t('property.closure.opened'),
                  undo: () => api.delete(`/v1/amenity-closures/${one.id}/archive`),
                })
              }
            >
              {t('property.closure.open')}
            </Button>
          )}
        </li>
      ))}
    </Section>
  )
}
