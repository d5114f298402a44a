import { useTerms } from '#ui/i18n/use-terms.ts'
import { PartsOf } from '#ui/shell/parts-of.tsx'
import type { OwnReservation } from '../data.ts'
import { GuestPage } from '../frame/guest-page.tsx'
import type { BookingPartProps } from '../parts.ts'
import { BookingFacts } from './booking-facts.tsx'
import { BookingVerbs } from './booking-verbs.tsx'
import classes from './mine.module.css'
import { StrikeNote } from './strike-note.tsx'
import { Ticket } from './ticket.tsx'
import { useVenueFormats } from './use-venue-formats.ts'

interface BookingPageProps {
  reservation: OwnReservation
  isOld?: boolean | undefined
}

/** A booking as its guest sees it: its code, its facts, and what may still be done. */
export function BookingPage({ reservation, isOld }: BookingPageProps) {
  const { t } = useTerms()
  const formats = useVenueFormats(reservation.timezone)
  const { id, venueId, timezone, status, startsAt } = reservation
  const given: BookingPartProps = { venueId, timezone, reservation: { id, status, startsAt } }
  return (
    <GuestPage title={reservation.venueName} sentence={formats.instant(startsAt)} back="bookings">
      {isOld && <p className={classes.old}>{t('guest.bookings.old')}</p>}
      <Ticket reservation={reservation} />
      {reservation.strike && <StrikeNote strike={reservation.strike} />}
      <PartsOf of="venues.booking_page" given={given} />
      <BookingFacts reservation={reservation} />
      <BookingVerbs reservation={reservation} />
    </GuestPage>
  )
}
