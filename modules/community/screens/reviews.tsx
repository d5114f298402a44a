import '@mantine/core/styles/FloatingIndicator.css'
import '@mantine/core/styles/SegmentedControl.css'
import { Button, SegmentedControl } from '@mantine/core'
import { IconMessageCircle } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { reviewsQuery, type Shelf, shelves } from './reviews/data.ts'
import { ReviewCard } from './reviews/review-card.tsx'
import classes from './reviews/reviews.module.css'

/** What guests said of the venue one works at, those without an answer first. */
export function Reviews() {
  const { t } = useTerms()
  const { location } = useSession()
  const [shelf, setShelf] = useState<Shelf>('unanswered')
  const locationId = location?.id ?? ''
  const found = useInfiniteQuery({ ...reviewsQuery(locationId, shelf), enabled: locationId !== '' })
  const rows = found.data?.pages.flatMap(page => page.data) ?? []
  const count = found.data?.pages[0]?.count

  function content() {
    if (found.error) return <ProblemView error={found.error} onRetry={() => void found.refetch()} />
    if (!found.data) return <SkeletonRows count={4} height={120} />
    if (rows.length === 0) return <Empty icon={IconMessageCircle} sentence={t(`reviews.empty.${shelf}`)} />
    return (
      <ul className={classes.list}>
        {rows.map(review => (
          <ReviewCard key={review.id} review={review} />
        ))}
      </ul>
    )
  }
  return (
    <Page
      title={t('entity.community.review.many')}
      sentence={
        count === undefined ? '\u00a0' : t('reviews.sentence', { count, place: location?.name ?? '' })
      }
    >
      <SegmentedControl
        className={classes.which!}
        aria-label={t('reviews.which')}
        value={shelf}
        onChange={value => setShelf(value as Shelf)}
        data={shelves.map(each => ({ value: each, label: t(`reviews.shelf.${each}`) }))}
      />
      {content()}
      {found.hasNextPage && (
        <Button variant="default" mt="md" onClick={() => void found.fetchNextPage()}>
          {t('moderation.next')}
        </Button>
      )}
    </Page>
  )
}
