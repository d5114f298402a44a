import type { Sql } from '#kernel/db/database.ts'
import { type ResidentRole, toldOf } from '../rules.ts'

export interface UnitOccupant {
  unitId: string
  customerId: string
  alsoTellId: string | null
  role: ResidentRole
  awayUntilOn: string | null
}

/** SQL condition: the residency `r` at a location `l` holds at the instant `at`. */
export const holdsAt = (at: string) => `r.archived_at is null and r.moved_out_at is null
  and (${at}::timestamptz at time zone l.timezone)::date between r.starts_on and coalesce(r.ends_on, 'infinity')`

const sql = `
  select r.unit_id as "unitId", r.customer_id as "customerId", r.also_tell_id as "alsoTellId", r.role,
    r.away_until_on as "awayUntilOn"
  from property.residency r join kernel.location l on l.id = r.location_id
  where r.unit_id = any ($1::uuid[]) and ${holdsAt('$2')}`

/** Who is told what happens to each of these units, at this moment. */
export async function toldByUnit(
  tx: Sql,
  unitIds: readonly string[],
  now: Temporal.Instant,
): Promise<Map<string, UnitOccupant[]>> {
  const rows = await tx.rows<UnitOccupant>(sql, [unitIds, now.toString()])
  const byUnit = Map.groupBy(rows, row => row.unitId)
  return new Map([...byUnit].map(([unitId, occupants]) => [unitId, toldOf(occupants)]))
}

/** The people themselves, with those they want told too. */
export const customersOf = (occupants: readonly UnitOccupant[]): { customerId: string }[] =>
  [...new Set(occupants.flatMap(one => [one.customerId, one.alsoTellId ?? []].flat()))].map(customerId => ({
    customerId,
  }))
