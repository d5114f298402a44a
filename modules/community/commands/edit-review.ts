import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { Review } from '../entities/review.ts'
import { Revision } from '../entities/revision.ts'
import { overallOf } from '../rules.ts'

const { food, service, value, body } = Review.fields

export const editReview = command('community.edit_review', {
  summary: 'Write your review anew; what it said before is kept',
  route: 'POST /v1/reviews/{id}/revision',
  needs: 'community.take_part',
  on: Review,
  input: { food, service, value, body },
  output: Review,
  async run(ctx, { id, ...said }) {
    const review = await ctx.find(Review, id, { lock: true })
    if (review.authorId !== ctx.actor.id) throw Failure.notFound()
    const before = { food: review.food, service: review.service, value: review.value, body: review.body }
    await ctx.insert(Revision, { subject: 'review', subjectId: id, before })
    return ctx.update(Review, review, {
      ...said,
      body: said.body ?? null,
      overall: overallOf(said),
      editedAt: ctx.now.toString(),
    })
  },
})
