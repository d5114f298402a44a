import { Anchor, Text } from '@mantine/core'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { daysBetween } from '#ui/timeline/day.ts'
import { Flag } from './flag.tsx'
import { Guests } from './guests.tsx'
import classes from './stay.module.css'
import type { Stay } from './types.ts'

/** What can hurt first, then who, then the few facts people ask for. */
export function StayFacts({ stay, roomName }: { stay: Stay; roomName: (id: string) => string }) {
  const { t } = useTerms()
  const formats = useFormats()
  const { customer } = stay
  const facts: [string, React.ReactNode][] = [
    [t('bookings.room'), stay.roomId ? roomName(stay.roomId) : t('bookings.calendar.unplaced')],
    [t('bookings.field.arrivesOn'), formats.day(stay.arrivesOn)],
    [t('bookings.field.departsOn'), formats.day(stay.departsOn)],
    [t('bookings.nights'), t('timeline.nights', { count: daysBetween(stay.arrivesOn, stay.departsOn) })],
    [t('bookings.field.nightlyRate'), formats.money(stay.nightlyRate)],
    [t('bookings.field.total'), <b key="total">{formats.money(stay.total)}</b>],
  ]
  if (stay.heldUntilAt && stay.status === 'held')
    facts.push([t('bookings.heldUntil'), formats.instant(stay.heldUntilAt)])
  if (customer?.phone)
    facts.push([
      t('bookings.phone'),
      <Anchor key="phone" href={`tel:${customer.phone}`}>
        {customer.phone}
      </Anchor>,
    ])
  return (
    <>
      {customer?.alert && <Flag>{customer.alert}</Flag>}
      <Guests stayId={stay.id} />
      <dl className={classes.facts}>
        {facts.map(([label, fact]) => (
          <FactLine key={label} label={label} fact={fact} />
        ))}
      </dl>
      {stay.notes && <Text>{stay.notes}</Text>}
    </>
  )
}

function FactLine({ label, fact }: { label: string; fact: React.ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{fact}</dd>
    </>
  )
}
