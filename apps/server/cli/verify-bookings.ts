import { type Ask, inEachTenant } from './each-tenant.ts'
import type { FoundDatabase } from './find-database.ts'
import type { Findings } from './findings.ts'

// Written without the table's own range column and constraint: what is to be proved is not asked to prove itself.
const overlaps = `select a.id, b.id as other from bookings.stay a join bookings.stay b
  on b.room_id = a.room_id and b.id > a.id and b.arrives_on < a.departs_on and a.arrives_on < b.departs_on
  and b.arrives_on < b.departs_on and a.arrives_on < a.departs_on
  join places.room r on r.id = a.room_id and not r.shared
  where a.status in ('held', 'confirmed', 'checked_in', 'checked_out')
  and b.status in ('held', 'confirmed', 'checked_in', 'checked_out')`

const counters = `select coalesce(c.room_id, n.room_id) as room, coalesce(c.night_on, n.night_on)::text as night,
  coalesce(c.used, 0) as counted, coalesce(n.used, 0)::integer as actual, c.capacity
  from bookings.capacity_day c full join (
    select s.room_id, (s.arrives_on + n) as night_on, sum(s.party_size) as used
    from bookings.stay s join places.room r on r.id = s.room_id and r.shared
    cross join lateral generate_series(0, s.departs_on - s.arrives_on - 1) n
    where s.status in ('held', 'confirmed', 'checked_in', 'checked_out') group by 1, 2
  ) n on n.room_id = c.room_id and n.night_on = c.night_on
  where coalesce(c.used, 0) <> coalesce(n.used, 0) or n.used > c.capacity`

const exists = async (ask: Ask): Promise<boolean> =>
  (await ask<{ found: boolean }>(`select to_regclass('bookings.stay') is not null as found`))[0]!.found

/** No two stays in one room at once, and the counters of shared rooms equal to what is counted afresh. */
export async function verifyBookings(database: FoundDatabase): Promise<Findings> {
  const faults: string[] = []
  const checked = { tenants: 0, stays: 0 }
  let isMissing = false
  checked.tenants = await inEachTenant(database, async (ask, { slug }) => {
    isMissing ||= !(await exists(ask))
    if (isMissing) return
    const [count] = await ask<{ stays: number }>('select count(*)::integer as stays from bookings.stay')
    checked.stays += count!.stays
    for (const { id, other } of await ask<{ id: string; other: string }>(overlaps))
      faults.push(`${slug}: stays ${id} and ${other} are in one room at the same time`)
    for (const day of await ask<Record<string, string>>(counters))
      faults.push(
        `${slug}: room ${day.room} on ${day.night} counts ${day.counted} of ${day.capacity}, is ${day.actual}`,
      )
  })
  if (isMissing) return { faults, checked, nothing: 'There are no tables of stays in this database.' }
  if (checked.tenants === 0)
    return { faults, checked, nothing: 'There is no tenant, so nothing was verified.' }
  return { faults, checked }
}
