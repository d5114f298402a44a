import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from './week.module.css'

export interface Slot {
  startsAt: string
  endsAt: string
  isTaken: boolean
}

interface SlotsProps {
  amenityId: string
  on: string
  minutes: number
  chosen: string | null
  onChoose: (slot: Slot) => void
}

/** When it can be had on a day; what is taken can be waited for. */
export function Slots({ amenityId, on, minutes, chosen, onChoose }: SlotsProps) {
  const { t } = useTerms()
  const formats = useFormats()
  const { data } = useQuery({
    queryKey: ['amenity-day', amenityId, on, minutes],
    queryFn: ({ signal }) =>
      api.get<{ data: Slot[] }>(`/v1/amenities/${amenityId}/day`, { query: { on, minutes }, signal }),
    meta: { entities: ['property.reservation'] },
  })
  if (data?.data.length === 0) return <Text c="dimmed">{t('property.amenity.noSlots')}</Text>
  return (
    <section className={classes.slots} aria-label={t('property.amenity.slots')}>
      {data?.data.map(slot => (
        <Button
          key={slot.startsAt}
          size="md"
          px="xs"
          variant={chosen === slot.startsAt ? 'filled' : 'default'}
          color={slot.isTaken ? 'gray' : undefined}
          aria-pressed={chosen === slot.startsAt}
          aria-label={`${formats.time(slot.startsAt)}${slot.isTaken ? `, ${t('property.amenity.taken')}` : ''}`}
          style={slot.isTaken ? { textDecoration: 'line-through', opacity: 0.7 } : undefined}
          onClick={() => onChoose(slot)}
        >
          {formats.time(slot.startsAt)}
        </Button>
      ))}
    </section>
  )
}
