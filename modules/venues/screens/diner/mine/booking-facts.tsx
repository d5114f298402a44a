import { useTerms } from '#ui/i18n/use-terms.ts'
import type { OwnReservation } from '../data.ts'
import classes from './mine.module.css'
import { useVenueFormats } from './use-venue-formats.ts'

/** What somebody asks of a booking, its times in the venue's zone. */
export function BookingFacts({ reservation }: { reservation: OwnReservation }) {
  const { t } = useTerms()
  const formats = useVenueFormats(reservation.timezone)
  const whole = new Intl.DateTimeFormat(formats.locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: formats.timeZone,
    timeZoneName: 'short',
  })
  const facts: [string, string | null][] = [
    [t('guest.fact.when'), whole.format(Date.parse(reservation.startsAt))],
    [t('guest.fact.until'), formats.time(reservation.endsAt)],
    [t('guest.party'), t('guest.guests', { count: reservation.partySize })],
    [t('guest.fact.name'), reservation.guestName],
    [t('guest.fact.where'), [reservation.address, reservation.venueArea].filter(Boolean).join(', ')],
    [t('guest.fact.phone'), reservation.phone],
  ]
  return (
    <dl className={classes.facts}>
      {facts.map(
        ([label, value]) =>
          value && (
            <div key={label} style={{ display: 'contents' }}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
