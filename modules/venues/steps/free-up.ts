import type { CommandContext } from '#kernel/command/context.ts'
import { offerTables } from '../jobs/offer-tables.ts'

const waitingSql = `select from venues.waitlist_entry where venue_id = $1 and status = 'waiting' and starts_at > $2 limit 1`

/** A table may be free that was not: whoever waits is asked next, after this commits. */
export async function freeUp(ctx: CommandContext, venueId: string): Promise<void> {
  if (await ctx.sql.one(waitingSql, [venueId, ctx.now.toString()]))
    ctx.enqueue(offerTables, { venueId }, { key: venueId })
}
