import type { Sql } from '#kernel/db/database.ts'
import { badgeDays } from '../rules.ts'

const sql = `select exists (select 1 from venues.reservation r where r.visitor_id = $1 and r.venue_id = $2
  and r.seated_at > $3::timestamptz - make_interval(days => ${badgeDays})) as "wasSeated"`

/** Whether someone sat at a venue within a year: the badge beside what they write about it. */
export async function wasSeatedAt(
  sqlOf: Pick<Sql, 'one'>,
  personId: string,
  venueId: string | null | undefined,
  now: Temporal.Instant,
): Promise<boolean> {
  if (!venueId) return false
  return (await sqlOf.one<{ wasSeated: boolean }>(sql, [personId, venueId, now.toString()]))!.wasSeated
}
