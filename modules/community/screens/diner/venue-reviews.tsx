import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { VenuePartProps } from '#modules/venues/screens/public.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from './community.module.css'
import { type PublicReview, reviewsQuery } from './data.ts'
import { Report } from './report.tsx'
import { Stars } from './stars.tsx'

const step = 5

/** What those who sat there say. The venue may reply, and hide nothing. */
export function VenueReviews({ venueId }: VenuePartProps) {
  const { t } = useTerms()
  const formats = useFormats()
  const { data, error, refetch } = useQuery(reviewsQuery(venueId))
  const [most, setMost] = useState(step)
  return (
    <section className={classes.section} aria-label={t('guest.review.title')}>
      <h2>{t('guest.review.title')}</h2>
      {error && <ProblemView error={error} isInline onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows count={2} height={64} />}
      {data?.summary.count === 0 && <Text c="dimmed">{t('guest.review.none')}</Text>}
      {data && data.summary.count > 0 && (
        <p className={classes.mean}>
          <Stars value={data.summary.overallTenths / 10} />
          {t('guest.review.mean', {
            mean: formats.number(data.summary.overallTenths / 10),
            count: data.summary.count,
          })}
        </p>
      )}
      <ul className={classes.list}>
        {data?.data.slice(0, most).map(review => (
          <Review key={review.id} review={review} />
        ))}
      </ul>
      {data && data.data.length > most && (
        <Button variant="default" size="md" onClick={() => setMost(most + step)}>
          {t('guest.review.more')}
        </Button>
      )}
    </section>
  )
}

function Review({ review }: { review: PublicReview }) {
  const { t } = useTerms()
  const formats = useFormats()
  return (
    <li className={classes.card}>
      <div className={classes.line}>
        <b>
          {review.authorName}
          {review.isByStaff && <span className={classes.label}>{t('guest.review.staff')}</span>}
        </b>
        <Text c="dimmed">{formats.day(review.visitedOn)}</Text>
      </div>
      <Stars value={review.overall} />
      {review.body && <p>{review.body}</p>}
      {review.reply && (
        <blockquote>
          <b>{t('guest.review.reply')}</b>
          <p>{review.reply}</p>
        </blockquote>
      )}
      <Report subject="review" subjectId={review.id} />
    </li>
  )
}
