import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'

const sql = `select id, (($2::timestamptz) at time zone timezone)::date as today from kernel.location
  where archived_at is null and ($1::uuid is null or id = $1) and ($3::uuid[] is null or id = any ($3)) limit 2`

/** Where stock is moved, and the day it is there: the place named, or the only one there is. */
export async function placeOf(ctx: CommandContext<never>, locationId?: string | null) {
  const found = await ctx.sql.rows<{ id: string; today: string }>(sql, [
    locationId ?? null,
    ctx.now.toString(),
    ctx.actor.locationIds,
  ])
  if (found.length === 1) return found[0]!
  throw found.length
    ? Failure.field('/locationId', 'required', 'Say at which location.')
    : Failure.field('/locationId', 'unknown_reference', 'There is no such record, or it is not yours to see.')
}
