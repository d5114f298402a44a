import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import type { HealthGap } from '#modules/care/public.ts'

interface GuestLine {
  id: string
  isAwaited: boolean
}

const guestsSql = `select dependant_id as id, is_awaited as "isAwaited" from bookings.stay_guest
  where stay_id = $1 order by position`
const awaitSql = `update bookings.stay_guest set is_awaited = not (dependant_id = any($2::uuid[])) where stay_id = $1`
const receiveSql = `update bookings.stay_guest set is_awaited = false, arrived_at = $3
  where stay_id = $1 and dependant_id = any($2::uuid[])`

export const forgetArrivals = (ctx: CommandContext, stayId: string) =>
  ctx.sql.run('update bookings.stay_guest set is_awaited = false, arrived_at = null where stay_id = $1', [
    stayId,
  ])

const notAGuest = () =>
  Failure.field('/guestIds', 'unknown_reference', 'Not all of these are guests of the stay.')

/** Some of a party arrive and the rest is waited for; gives how many. */
export async function awaitOthers(
  ctx: CommandContext,
  stayId: string,
  guestIds: readonly string[],
): Promise<number> {
  const lines = await ctx.sql.rows<GuestLine>(guestsSql, [stayId])
  if (guestIds.some(id => !lines.some(line => line.id === id))) throw notAGuest()
  await ctx.sql.run(awaitSql, [stayId, guestIds])
  return lines.filter(line => !guestIds.includes(line.id)).length
}

/** Those who were waited for are here; gives how many are still to come, or undefined when one was not waited for. */
export async function receiveOthers(
  ctx: CommandContext,
  stayId: string,
  guestIds: readonly string[],
): Promise<number | undefined> {
  const lines = await ctx.sql.rows<GuestLine>(guestsSql, [stayId])
  if (guestIds.some(id => !lines.some(line => line.id === id))) throw notAGuest()
  const awaited = lines.filter(line => line.isAwaited).map(line => line.id)
  if (guestIds.some(id => !awaited.includes(id))) return undefined
  await ctx.sql.run(receiveSql, [stayId, guestIds, ctx.now.toString()])
  return awaited.length - guestIds.length
}

/** Whoever is not here yet needs no records yet. */
export const gapsOf = (gaps: readonly HealthGap[], guestIds: readonly string[] | undefined): HealthGap[] =>
  gaps.filter(gap => !guestIds || guestIds.includes(gap.guestId))
