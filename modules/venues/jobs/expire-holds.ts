import { job } from '#kernel/job/job.ts'
import { asSystem } from '../steps/as-system.ts'
import { endHolds } from '../steps/end-holds.ts'
import { freeUp } from '../steps/free-up.ts'

const dueSql = `select from venues.reservation where status = 'held' and held_until_at <= $1 limit 1`

/** Whoever did not confirm in time gives the table back. */
export const expireHolds = job('venues.expire_holds', {
  cron: '* * * * *',
  async run(ctx) {
    let isMore = (await ctx.read(dueSql, [ctx.now.toString()])).length > 0
    while (isMore && !ctx.signal.aborted)
      isMore = await ctx.write(async tx => {
        const count = await asSystem(ctx, tx, 'venues.expire_holds', async context => {
          const ended = await endHolds(context, null)
          for (const venueId of new Set(ended.map(row => row.venueId))) await freeUp(context, venueId)
          return ended.length
        })
        return count > 0
      })
  },
})
