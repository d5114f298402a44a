import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { at, type Lumi, openLumi } from './testing/lumi.ts'

let world: World
let lumi: Lumi

beforeAll(async () => {
  world = await createWorld({ now: at('2026-06-02T19:00') })
  lumi = await openLumi(world)
  await lumi.api.patch(`/v1/venues/${lumi.venueId}`, { graceMinutes: 0 })
})
afterAll(() => world.close())

const verbs = [
  'POST cancellation',
  'POST arrival',
  'DELETE arrival',
  'POST seating',
  'DELETE seating',
  'POST departure',
  'POST no-show',
  'DELETE no-show',
  'POST confirmation',
] as const

const time = fc.nat(10).map(n =>
  Temporal.Instant.from(at('2026-06-02T19:00'))
    .add({ minutes: n * 15 })
    .toString(),
)
const partySize = fc.integer({ min: 1, max: 6 })
const act = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ verb: fc.constant('book'), startsAt: time, partySize, hold: fc.boolean() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ verb: fc.constant('change'), which: fc.nat(), startsAt: time, partySize }),
  },
  { weight: 1, arbitrary: fc.record({ verb: fc.constant('walk-in'), partySize }) },
  { weight: 5, arbitrary: fc.record({ verb: fc.constantFrom(...verbs), which: fc.nat() }) },
)
type Act = { verb: string; which?: number; startsAt?: string; partySize?: number; hold?: boolean }

async function perform({ verb, which = 0, ...wish }: Act, ids: string[]): Promise<number> {
  const { api, venueId } = lumi
  const path = `/v1/reservations/${ids[which % Math.max(1, ids.length)]}`
  const keep = ({ status, body }: { status: number; body: { id: string } }) => {
    if (status === 201) ids.push(body.id)
    return status
  }
  if (verb === 'book' || (!ids.length && verb !== 'walk-in'))
    return keep(
      await api.post('/v1/reservations', {
        startsAt: at('2026-06-02T20:00'),
        partySize: 2,
        ...wish,
        venueId,
        guestName: 'Storm',
      }),
    )
  if (verb === 'walk-in') return keep(await api.post('/v1/walk-ins', { venueId, ...wish }))
  if (verb === 'change') return (await api.post(`${path}/changes`, wish)).status
  const [method, noun] = verb.split(' ') as [string, string]
  return (await (method === 'POST' ? api.post(`${path}/${noun}`, {}) : api.delete(`${path}/${noun}`))).status
}

// What the triggers keep, counted anew from the reservations.
const wrongSql = `
  with kept as (select * from venues.reservation where status not in ('cancelled', 'late_cancelled', 'no_show')),
  uses as (select k.id, t.id as table_id, least(k.starts_at, k.seated_at) as starts_at, k.ends_at
    from kept k cross join unnest(k.table_ids) t(id)),
  slots as (select venue_id, date_bin('15 minutes', starts_at, '2000-01-01 00:00+00') as slot_at, sum(party_size) as covers
    from kept group by 1, 2)
  select 'pace' as what from slots s full join (select * from venues.pace where covers > 0) p using (venue_id, slot_at)
    where s.covers is distinct from p.covers
  union all select 'use' from uses u full join venues.table_use x on x.reservation_id = u.id and x.table_id = u.table_id
    where u.id is null or x.table_id is null or x.starts_at <> u.starts_at or x.ends_at < u.ends_at
  union all select 'overlap' from uses a join uses b on a.table_id = b.table_id and a.id < b.id
    and a.starts_at < b.ends_at and b.starts_at < a.ends_at
  union all select 'over pace' from venues.pace where covers > max_covers + raised`

it('whatever hosts and guests do at the same time, tables and covers are counted right, and nothing fails', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 10, maxLength: 40 }), async acts => {
      const ids: string[] = []
      for (let from = 0; from < acts.length; from += 5) {
        const statuses = await Promise.all(acts.slice(from, from + 5).map(one => perform(one, ids)))
        expect(statuses.filter(status => status >= 500)).toEqual([])
        expect(await world.db.read(world.harbour.id, wrongSql)).toEqual([])
      }
    }),
    { numRuns: 8 },
  )
}, 180_000)
