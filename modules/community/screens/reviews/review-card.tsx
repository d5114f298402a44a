import { Button, Checkbox, Group, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import { Stars } from '../diner/stars.tsx'
import type { ReviewRow } from './data.ts'
import { Goodwill } from './goodwill.tsx'
import { ReportReview } from './report-review.tsx'
import classes from './reviews.module.css'

/** A review as guests see it, and what a venue can do about it: reply, give something, report. Hiding is not among them. */
export function ReviewCard({ review }: { review: ReviewRow }) {
  const { t } = useTerms()
  const { formats, can } = useSession()
  const [isReplying, setReplying] = useState(false)
  const { food, service, value } = review
  return (
    <li className={classes.card}>
      <div className={classes.top}>
        <Stars value={review.overall} />
        <strong>{review.authorName}</strong>
        <span className={classes.dim}>{t('reviews.visited', { day: formats.day(review.visitedOn) })}</span>
        {review.isByStaff && <Status tone="attention">{t('reviews.staff')}</Status>}
        {review.visibility === 'hidden' && <Status tone="blocked">{t('reviews.hidden')}</Status>}
        {review.resolvedAt && <Status tone="done">{t('reviews.resolved')}</Status>}
      </div>
      <p className={classes.dim}>{t('reviews.marks', { food, service, value })}</p>
      {review.body && <p className={classes.body}>{review.body}</p>}
      {review.editedAt && (
        <p className={classes.dim}>{t('reviews.edited', { at: formats.instant(review.editedAt) })}</p>
      )}
      {review.reply && !isReplying && (
        <blockquote className={classes.reply}>
          <strong>{t('reviews.yourReply')}</strong> {review.reply}
        </blockquote>
      )}
      {isReplying && <ReplyForm review={review} onDone={() => setReplying(false)} />}
      {!isReplying && (
        <Group gap="xs" className={classes.actions}>
          {can('community.review.reply') && (
            <Button variant={review.reply ? 'default' : 'filled'} onClick={() => setReplying(true)}>
              {t(review.reply ? 'reviews.changeReply' : 'reviews.reply')}
            </Button>
          )}
          {can('community.review.reply') && <Goodwill review={review} />}
          {can('community.report') && <ReportReview review={review} />}
        </Group>
      )}
    </li>
  )
}

function ReplyForm({ review, onDone }: { review: ReviewRow; onDone: () => void }) {
  const { t } = useTerms()
  const client = useQueryClient()
  const [reply, setReply] = useState(review.reply ?? '')
  const [isResolved, setResolved] = useState(review.resolvedAt !== null)
  const [isBusy, setBusy] = useState(false)
  async function send() {
    setBusy(true)
    try {
      await api.post(`/v1/reviews/${review.id}/reply`, { reply: reply.trim(), isResolved })
      toast(t('reviews.replied'))
      onDone()
    } catch (error) {
      toast(asProblem(error).message, { tone: 'problem' })
    } finally {
      setBusy(false)
      void client.invalidateQueries({ queryKey: ['community.review'] })
    }
  }
  return (
    <form
      className={classes.form}
      onSubmit={event => {
        event.preventDefault()
        void send()
      }}
    >
      <Textarea
        label={t('reviews.replyTo', { name: review.authorName })}
        description={t('reviews.public')}
        value={reply}
        maxLength={2000}
        autosize
        minRows={3}
        data-autofocus
        onChange={event => setReply(event.currentTarget.value)}
      />
      <Checkbox
        label={t('reviews.isResolved')}
        checked={isResolved}
        disabled={review.resolvedAt !== null}
        onChange={event => setResolved(event.currentTarget.checked)}
      />
      <Group gap="xs">
        <Button type="submit" loading={isBusy} disabled={!reply.trim()}>
          {t('reviews.publish')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('action.cancel')}
        </Button>
      </Group>
    </form>
  )
}
