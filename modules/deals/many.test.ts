import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { systemActor } from '#kernel/access/actor.ts'
import type { Transaction } from '#kernel/db/database.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { asOwner } from '#kernel/tenancy/as-owner.ts'
import { postOffers } from './jobs/post-offers.ts'

let world: World
const venueCount = 829
const now = '2026-05-12T10:00:00Z'

beforeAll(async () => {
  world = await createWorld({ now, timezone: 'Europe/Paris' })
  await city()
}, 60_000)
afterAll(() => world.close())

/** As many venues as in the Japanese city whose reservations we know, each with a deal, tables and a busy fortnight. */
async function city(): Promise<void> {
  const { id: tenant } = world.harbour
  await asOwner({ url: world.url, tenantId: tenant, at: now }, async owner => {
    const run = (sql: string, values: unknown[] = []) => owner.query(sql, [tenant, now, ...values])
    const ids = Array.from({ length: venueCount }, () => ({ venue: uuid(), location: uuid(), deal: uuid() }))
    const list = JSON.stringify(ids)
    const from = 'json_to_recordset($3::json) as v(venue uuid, location uuid, deal uuid)'
    const head = 'tenant_id, id, created_at, updated_at'
    await run(
      `insert into kernel.location (${head}, name, timezone, check_in_time, check_out_time)
       select $1, v.location, $2, $2, 'Place', 'Europe/Paris', '14:00', '12:00' from ${from}`,
      [list],
    )
    await run(
      `insert into venues.venue (${head}, location_id, name, genre, area, latitude, longitude)
       select $1, v.venue, $2, $2, v.location, 'Venue', 'Bistro', 'Hill', 1, 1 from ${from}`,
      [list],
    )
    await run(
      `insert into venues.guest_table (${head}, venue_id, location_id, name, max_seats)
       select $1, gen_random_uuid(), $2, $2, v.venue, v.location, 'T' || n, 4 from ${from}, generate_series(1, 10) n`,
      [list],
    )
    await run(
      `insert into venues.opening (${head}, venue_id, location_id, weekday, opens, closes)
       select $1, gen_random_uuid(), $2, $2, v.venue, v.location, d, '11:00', '23:00' from ${from}, generate_series(1, 7) d`,
      [list],
    )
    await run(
      `insert into venues.reservation (${head}, venue_id, location_id, number, status, channel, starts_at, ends_at,
         party_size, table_ids, guest_name)
       select $1, gen_random_uuid(), $2, $2, v.venue, v.location, (row_number() over ())::integer, 'confirmed', 'in_house',
         $2::timestamptz + make_interval(days => d, mins => 120 + (n % 3) * 100),
         $2::timestamptz + make_interval(days => d, mins => 210 + (n % 3) * 100), 2,
         array[(select t.id from venues.guest_table t where t.venue_id = v.venue and t.name = 'T' || n)], 'Guest'
       from ${from}, generate_series(0, 6) d, generate_series(1, 6) n`,
      [list],
    )
    await run(
      `insert into deals.deal (${head}, venue_id, location_id, name, kind, percent, applies_to, weekdays, from_time,
         until_time, min_party, max_party, takes_solo, over_max, grace_minutes, service_percent, covers_cap, lead_minutes,
         post_below_percent, stop_at_percent, min_on_minutes, min_off_minutes, is_active)
       select $1, v.deal, $2, $2, v.venue, v.location, 'Quiet', 'percent', 30, 'food', '[1,2,3,4,5,6,7]', '14:00', '17:00',
         2, 4, true, 'void', 15, 0, 30, 180, 35, 55, 30, 30, true from ${from}`,
      [list],
    )
    await owner.query('analyze')
  })
}

const count = async (what: string) =>
  (await world.db.read<{ n: number }>(world.harbour.id, `select count(*)::integer as n from ${what}`))[0]!.n

/** One round, and how many statements it took. */
async function round(at: string): Promise<{ statements: number }> {
  const { id: tenantId } = world.harbour
  let statements = 0
  const counted = new Set<string | symbol>(['rows', 'one', 'run', 'later'])
  const counting = (tx: Transaction): Transaction =>
    new Proxy(tx, {
      get(target, name) {
        const value = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        if (counted.has(name)) statements++
        return value.bind(target)
      },
    })
  await postOffers.run(
    {
      tenantId,
      actor: systemActor(tenantId, []),
      now: Temporal.Instant.from(at),
      log: pino({ level: 'silent' }),
      attempt: 1,
      isLast: false,
      from: {},
      signal: new AbortController().signal,
      read: (text, values) => world.db.read(tenantId, text, values),
      write: work => world.db.write(tenantId, tx => work(counting(tx))),
    },
    {},
  )
  return { statements }
}

describe('a round over a whole city', () => {
  it('decides 829 venues in a handful of statements', async () => {
    const first = await round('2026-05-12T10:01:00Z')
    expect(await count('deals.offer')).toBe(venueCount)
    const second = await round('2026-05-12T10:02:00Z')
    expect(await count('deals.offer')).toBe(venueCount)
    expect(await count('deals.decision')).toBe(2 * venueCount)
    expect(first.statements).toBeLessThanOrEqual(8)
    expect(second.statements).toBeLessThanOrEqual(8)
  }, 60_000)
})
