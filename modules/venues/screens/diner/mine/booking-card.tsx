import { Link } from '@tanstack/react-router'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { OwnReservation } from '../data.ts'
import { usePlace } from '../frame/use-place.ts'
import classes from './mine.module.css'
import { GuestReservationStatus } from './reservation-status.tsx'
import { useVenueFormats } from './use-venue-formats.ts'

export function BookingCard({ reservation }: { reservation: OwnReservation }) {
  const { t } = useTerms()
  const { to } = usePlace()
  const formats = useVenueFormats(reservation.timezone)
  return (
    <li>
      <Link to={to(`bookings/${reservation.id}`)} className={classes.card}>
        <span className={classes.line}>
          <span className={classes.when}>{formats.instant(reservation.startsAt)}</span>
          <GuestReservationStatus status={reservation.status} />
        </span>
        <b>{reservation.venueName}</b>
        <span className={classes.quiet}>{t('guest.guests', { count: reservation.partySize })}</span>
      </Link>
    </li>
  )
}
