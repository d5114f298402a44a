import { actorMayAt } from '#kernel/access/actor.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'

export interface Present {
  id: string
  name: string
  alert: string | null
  areaId: string | null
  locationId: string
}

// Who has left already still had a day: then the room of their group counts.
const sql = `
  select d.id, d.name, d.alert, coalesce(s.area_id, p.area_id) as "areaId",
    coalesce(s.location_id, a.location_id) as "locationId"
  from care.dependant d
  left join presence.segment s on s.dependant_id = d.id and s.ended_at is null
  left join presence.placement p on p.dependant_id = d.id and p.archived_at is null
  left join presence.area a on a.id = p.area_id
  where d.id = any ($1::uuid[]) and d.archived_at is null order by d.name, d.id`

/** Each child and the room it is in; one that is unknown, or of another place, is not found. */
export async function presentOf(ctx: CommandContext<never>, ids: readonly string[]): Promise<Present[]> {
  const wanted = [...new Set(ids)]
  const found = await ctx.sql.rows<Present>(sql, [wanted])
  const mine = found.filter(one => one.locationId !== null && actorMayAt(ctx.actor, one.locationId))
  if (mine.length < wanted.length) throw Failure.notFound()
  return mine
}
