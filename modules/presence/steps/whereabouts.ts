import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'

export interface Whereabouts {
  id: string
  name: string
  endedOn: string | null
  /** The area of their group. */
  homeId: string | null
  segmentId: string | null
  areaId: string | null
  locationId: string | null
  startedAt: string | null
}

const sql = `
  select d.id, d.name, d.ended_on as "endedOn", p.area_id as "homeId", s.id as "segmentId",
    s.area_id as "areaId", s.location_id as "locationId", s.started_at as "startedAt"
  from care.dependant d
  left join presence.placement p on p.dependant_id = d.id and p.archived_at is null
  left join presence.segment s on s.dependant_id = d.id and s.ended_at is null
  where d.id = any ($1::uuid[]) and d.archived_at is null order by d.id`

// Two devices may bring the same child at the same moment: one after the other, whatever they send.
const lockSql = `select pg_advisory_xact_lock(hashtextextended('presence/' || one, 0))
  from unnest($1::text[]) as one`

/** Where they are now, each locked until the end of the transaction; an unknown one is not found. */
export async function whereabouts(ctx: CommandContext, ids: readonly string[]): Promise<Whereabouts[]> {
  const wanted = [...new Set(ids)].sort()
  await ctx.sql.rows(lockSql, [wanted])
  const found = await ctx.sql.rows<Whereabouts>(sql, [wanted])
  if (found.length < wanted.length) throw Failure.notFound()
  return found
}

type Here = Whereabouts & { segmentId: string; areaId: string; locationId: string }

export const isHere = (one: Whereabouts): one is Here => one.segmentId !== null
