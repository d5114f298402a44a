import { job } from '#kernel/job/job.ts'
import { id } from '#kernel/schema/fields.ts'
import { asSystem } from '../steps/as-system.ts'
import { endHolds } from '../steps/end-holds.ts'
import { offerToWaiting } from '../steps/offer-to-waiting.ts'

/** Asks the waiting list of a venue, and comes back when an answer is due: the next is told the moment one lapses. */
export const offerTables = job('venues.offer_tables', {
  input: { venueId: id() },
  async run(ctx, { venueId }) {
    await ctx.write(async tx => {
      await asSystem(ctx, tx, 'venues.offer_tables', async context => {
        const ended = await endHolds(context, venueId)
        const offered = await offerToWaiting(context, venueId)
        for (const entry of offered)
          context.enqueue(offerTables, { venueId }, { runAt: entry.offeredUntilAt!, key: entry.id })
        return ended.length + offered.length
      })
    })
  },
})
