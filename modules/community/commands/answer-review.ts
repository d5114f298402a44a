import { command } from '#kernel/command/command.ts'
import { bool, longText } from '#kernel/schema/fields.ts'
import { Review } from '../entities/review.ts'
import { reviewAnswered } from '../events.ts'

export const answerReview = command('community.answer_review', {
  summary: 'Reply to a review in public, or change the reply; nothing of the review changes',
  route: 'POST /v1/reviews/{id}/reply',
  needs: 'community.review.reply',
  on: Review,
  input: {
    reply: longText({ max: 2000 }),
    isResolved: bool({ help: 'It is settled between you.' }).default(false),
  },
  output: Review,
  emits: [reviewAnswered],
  async run(ctx, { id, reply, isResolved }) {
    const review = await ctx.find(Review, id, { lock: true })
    const at = ctx.now.toString()
    const answered = await ctx.update(Review, review, {
      reply,
      repliedAt: at,
      resolvedAt: isResolved ? (review.resolvedAt ?? at) : review.resolvedAt,
    })
    ctx.emit(reviewAnswered, {
      entity: Review.name,
      rowId: id,
      locationId: review.locationId,
      data: { venueId: review.venueId },
    })
    return answered
  },
})
