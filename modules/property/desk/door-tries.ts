import type { CommandContext } from '#kernel/command/context.ts'

const [atDoor, atPlace, minutes] = [10, 40, 10]

const sql = `select count(*) filter (where door = $2)::integer as door, count(*)::integer as place
  from property.door_use where location_id = $1 and reason = 'unknown_pin'
    and created_at > $3::timestamptz - interval '${minutes} minutes'`

/**
 * Whether a door has heard so many unknown PINs of late that it listens to none for a while, not even to a right one:
 * else the answer would tell which is right. Those who try at the same moment are counted one after the other.
 */
export async function isTriedTooOften(
  ctx: CommandContext,
  locationId: string,
  door: string,
): Promise<boolean> {
  await ctx.sql.run('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `property.door ${ctx.tenant.id} ${locationId}`,
  ])
  const tried = await ctx.sql.one<{ door: number; place: number }>(sql, [
    locationId,
    door,
    ctx.now.toString(),
  ])
  return (tried?.door ?? 0) >= atDoor || (tried?.place ?? 0) >= atPlace
}
