import { command } from '#kernel/command/command.ts'
import { Goodwill } from '../entities/goodwill.ts'
import { Review } from '../entities/review.ts'

const { amount, note } = Goodwill.fields

// 16 CFR 465.4 (USA, in force 2024-10-21) forbids incentives that depend on what a review says. There is nothing to say
// here on what it depends, it cannot be taken back, and the review tells its readers that it was given.
export const giveGoodwill = command('community.give_goodwill', {
  summary:
    'Give the author of a review something, whatever the review says or will say; readers see that it was given',
  route: 'POST /v1/reviews/{id}/goodwill',
  needs: 'community.review.reply',
  on: Review,
  input: { amount, note },
  output: Goodwill,
  status: 201,
  async run(ctx, { id, ...gift }) {
    const review = await ctx.find(Review, id, { lock: true })
    const given = await ctx.insert(Goodwill, { ...gift, reviewId: id, locationId: review.locationId })
    await ctx.update(Review, review, { goodwillAt: ctx.now.toString() })
    return given
  },
})
