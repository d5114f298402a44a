import type { Sql } from '#kernel/db/database.ts'
import { type ResidentRole, toldOf } from '../rules.ts'

export interface UnitOccupant {
  unitId: string
  customerId: string
  alsoTellId: string | null
  role: ResidentRole
  isAway: boolean
}

const sql = `
  select r.unit_id as "unitId", r.customer_id as "customerId", r.also_tell_id as "alsoTellId", r.role,
    coalesce(r.away_until_on > d.today, false) as "isAway"
  from property.residency r join kernel.location l on l.id = r.location_id
  cross join lateral (select ($2::timestamptz at time zone l.timezone)::date as today) d
  where r.unit_id = any ($1::uuid[]) and r.archived_at is null and r.moved_out_at is null
    and d.today between r.starts_on and coalesce(r.ends_on, 'infinity')`

/** Everyone who has to do with each of these units, at this moment. */
export async function occupantsByUnit(
  tx: Sql,
  unitIds: readonly string[],
  now: Temporal.Instant,
): Promise<Map<string, UnitOccupant[]>> {
  const rows = await tx.rows<UnitOccupant>(sql, [[...new Set(unitIds)], now.toString()])
  return Map.groupBy(rows, row => row.unitId)
}

/** Of them, those who are told what happens there. */
export async function toldByUnit(...of: Parameters<typeof occupantsByUnit>) {
  const byUnit = await occupantsByUnit(...of)
  return new Map([...byUnit].map(([unitId, occupants]) => [unitId, toldOf(occupants)]))
}

/** The people themselves, with those they want told too. */
export const customersOf = (occupants: readonly UnitOccupant[]): { customerId: string }[] =>
  [...new Set(occupants.flatMap(one => [one.customerId, one.alsoTellId ?? []].flat()))].map(customerId => ({
    customerId,
  }))
