import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Problem } from '#ui/api/problem.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { PartsOf } from '#ui/shell/parts-of.tsx'
import { mineQuery, type OwnReservation } from './data.ts'
import { GuestPage } from './frame/guest-page.tsx'
import { usePlace } from './frame/use-place.ts'
import { BookingFacts } from './mine/booking-facts.tsx'
import { BookingVerbs } from './mine/booking-verbs.tsx'
import classes from './mine/mine.module.css'
import { StrikeNote } from './mine/strike-note.tsx'
import { Ticket } from './mine/ticket.tsx'
import { useVenueFormats } from './mine/use-venue-formats.ts'
import type { BookingPartProps } from './parts.ts'

/** One booking of this device: its code, its facts, and what may still be done. */
export function Booking() {
  const { t } = useTerms()
  const { id } = useParams({ strict: false }) as { id: string }
  const { slug } = usePlace()
  const { data, error, refetch } = useQuery(mineQuery(slug))
  const reservation = data?.reservations.find(each => each.id === id)
  if (reservation) return <Shown reservation={reservation} isOld={data?.isOld} />
  const problem = error ?? (data && new Problem(404, { code: 'not_found' }))
  return (
    <GuestPage title={t('guest.booking.title')} back="bookings">
      {problem ? (
        <ProblemView error={problem} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows count={4} height={72} />
      )}
    </GuestPage>
  )
}

function Shown({ reservation, isOld }: { reservation: OwnReservation; isOld: boolean | undefined }) {
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
