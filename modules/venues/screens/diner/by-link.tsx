import { useQuery } from '@tanstack/react-query'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonPage } from '#ui/feedback/skeletons.tsx'
import { byLinkQuery } from './data.ts'
import { usePlace } from './frame/use-place.ts'
import { BookingPage } from './mine/booking-page.tsx'

/** A booking on a device that did not make it. Opening the link changes nothing; that takes a button. */
export function BookingByLink({ id }: { id: string }) {
  const { slug } = usePlace()
  const { data, error, refetch } = useQuery(byLinkQuery(slug, id))
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  return data ? <BookingPage reservation={data} /> : <SkeletonPage />
}
