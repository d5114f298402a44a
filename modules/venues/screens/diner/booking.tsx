import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Problem } from '#ui/api/problem.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { mineQuery } from './data.ts'
import { GuestPage } from './frame/guest-page.tsx'
import { usePlace } from './frame/use-place.ts'
import { BookingPage } from './mine/booking-page.tsx'

/** One booking of this device: its code, its facts, and what may still be done. */
export function Booking() {
  const { t } = useTerms()
  const { id } = useParams({ strict: false }) as { id: string }
  const { slug } = usePlace()
  const { data, error, refetch } = useQuery(mineQuery(slug))
  const reservation = data?.reservations.find(each => each.id === id)
  if (reservation) return <BookingPage reservation={reservation} isOld={data?.isOld} />
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
