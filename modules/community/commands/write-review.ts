import { command } from '#kernel/command/command.ts'
import { localDay } from '#kernel/time/zone.ts'
import { Review } from '../entities/review.ts'
import { reviewWritten } from '../events.ts'
import { overallOf, reviewDays } from '../rules.ts'

const { reservationId, authorName, food, service, value, body } = Review.fields

interface Visit {
  venueId: string
  startsAt: string
  isSeated: boolean
  isOwn: boolean
  zone: string
  isByStaff: boolean
}

// Whoever works there is known by their sign-in, or by the address they booked with.
const visitSql = `select r.venue_id as "venueId", r.starts_at as "startsAt", r.seated_at is not null as "isSeated",
    r.visitor_id = $2 as "isOwn", l.timezone as zone,
    exists (select 1 from kernel.member m where m.archived_at is null and (m.id = $2 or lower(m.email) = lower(r.email))
      and (m.location_ids is null or r.location_id = any (m.location_ids))) as "isByStaff"
  from venues.reservation r join kernel.location l on l.id = r.location_id where r.id = $1 for share of r`

export const writeReview = command('community.write_review', {
  summary: 'Review a visit: only who sat there, once, within thirty days',
  route: 'POST /v1/reviews',
  needs: 'community.take_part',
  input: { reservationId, authorName, food, service, value, body },
  output: Review,
  status: 201,
  emits: [reviewWritten],
  errors: {
    'community.not_seated': {
      status: 409,
      when: 'Reviews are written by who sat there; this visit is not yours, or nobody was seated.',
    },
    'community.too_late': { status: 409, when: 'The visit is more than thirty days ago.' },
  },
  async run(ctx, input) {
    const visit = await ctx.sql.one<Visit>(visitSql, [input.reservationId, ctx.actor.id])
    if (!visit?.isSeated || !visit.isOwn) return ctx.fail('community.not_seated')
    const until = Temporal.Instant.from(visit.startsAt).add({ hours: 24 * reviewDays })
    if (Temporal.Instant.compare(ctx.now, until) > 0) ctx.fail('community.too_late')
    const review = await ctx.insert(Review, {
      ...input,
      venueId: visit.venueId,
      authorId: ctx.actor.id,
      isByStaff: visit.isByStaff,
      visitedOn: localDay(visit.startsAt, visit.zone).toString(),
      overall: overallOf(input),
      visibility: 'shown',
    })
    ctx.emit(reviewWritten, {
      entity: Review.name,
      rowId: review.id,
      locationId: review.locationId,
      data: { venueId: review.venueId, overall: review.overall },
    })
    return review
  },
})
