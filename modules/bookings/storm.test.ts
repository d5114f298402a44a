import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { openResort, type Resort } from './testing/resort.ts'

let world: World
let resort: Resort

beforeAll(async () => {
  world = await createWorld({ now: '2026-06-01T12:00:00Z' })
  resort = await openResort(world, [
    { name: 'A', type: 'Single' },
    { name: 'B', type: 'Single' },
    { name: 'C', type: 'Single' },
    { name: 'Yard', type: 'Shared', capacity: 5, shared: true },
    { name: 'Barn', type: 'Shared', capacity: 3, shared: true },
  ])
})
afterAll(() => world.close())

const dayOf = (at: number) => Temporal.PlainDate.from('2026-06-01').add({ days: at }).toString()
const span = fc
  .record({ from: fc.nat(6), nights: fc.nat(4) })
  .map(({ from, nights }) => ({ arrivesOn: dayOf(from), departsOn: dayOf(from + nights) }))

const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ verb: fc.constant('book'), span, type: fc.nat(1), party: fc.nat(1) }) },
  { weight: 3, arbitrary: fc.record({ verb: fc.constant('move'), which: fc.nat(), room: fc.nat(4) }) },
  { weight: 2, arbitrary: fc.record({ verb: fc.constant('dates'), which: fc.nat(), span }) },
  { weight: 2, arbitrary: fc.record({ verb: fc.constant('swap'), which: fc.nat(), other: fc.nat() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      verb: fc.constantFrom('POST cancellation', 'DELETE cancellation', 'POST check-in', 'DELETE check-in'),
      which: fc.nat(),
    }),
  },
)
type Act = Partial<{
  span: object
  type: number
  party: number
  which: number
  room: number
  other: number
}> & { verb: string }

function perform(one: Act, stays: string[]) {
  const id = stays[(one.which ?? 0) % Math.max(1, stays.length)]
  const { api } = resort
  if (one.verb === 'book' || !id)
    return resort.book({
      ...one.span,
      roomTypeId: Object.values(resort.types)[one.type ?? 0],
      partySize: (one.party ?? 0) + 1,
    })
  if (one.verb === 'move')
    return api.post(`/v1/stays/${id}/move`, { roomId: Object.values(resort.rooms)[one.room!] })
  if (one.verb === 'dates') return api.post(`/v1/stays/${id}/dates`, one.span)
  if (one.verb === 'swap')
    return api.post('/v1/stay-swaps', { stayId: id, otherStayId: stays[one.other! % stays.length] })
  const [method, noun] = one.verb.split(' ')
  const path = `/v1/stays/${id}/${noun}`
  return method === 'DELETE' ? api.delete(path) : api.post(path, {})
}

// Neither the range column nor the counters: what is to be proved is not asked to prove itself.
const kept = (stay: string) =>
  `${stay}.status in ('held', 'confirmed', 'checked_in', 'checked_out') and ${stay}.arrives_on < ${stay}.departs_on`
const overlaps = `
  select a.number, b.number as other from bookings.stay a join bookings.stay b on b.room_id = a.room_id and b.id > a.id
  join places.room r on r.id = a.room_id and not r.shared
  where ${kept('a')} and ${kept('b')} and a.arrives_on < b.departs_on and b.arrives_on < a.departs_on`
const miscounts = `
  with actual as (
    select s.room_id, s.arrives_on + n as night_on, sum(s.party_size)::integer as used
    from bookings.stay s join places.room r on r.id = s.room_id and r.shared
    cross join lateral generate_series(0, s.departs_on - s.arrives_on - 1) n
    where ${kept('s')} group by 1, 2
  )
  select * from actual a full join bookings.capacity_day d using (room_id, night_on)
  where coalesce(a.used, 0) <> coalesce(d.used, 0) or a.used > d.capacity`

// Also those that a retry has hidden: each would have cost a second.
const deadlocks =
  'select deadlocks::integer as count from pg_stat_database where datname = current_database()'

describe('a storm of verbs on few rooms', () => {
  it.each([11, 22, 33])('leaves no night sold twice, no count wrong and no fault (seed %i)', async seed => {
    const acts = fc.sample(act as fc.Arbitrary<Act>, { seed, numRuns: 160 })
    const stays: string[] = []
    const statuses = new Map<number, number>()
    for (let from = 0; from < acts.length; from += 20) {
      const answers = await Promise.all(acts.slice(from, from + 20).map(one => perform(one, stays)))
      for (const { status, body } of answers) {
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        if (status === 201) stays.push(body.id)
      }
    }
    expect([...statuses.keys()].filter(status => ![200, 201, 409, 422].includes(status))).toEqual([])
    expect(statuses.get(200)).toBeGreaterThan(0)
    expect(statuses.get(409)).toBeGreaterThan(0)
    expect(await world.db.read(world.harbour.id, deadlocks)).toEqual([{ count: 0 }])
    expect(await world.db.read(world.harbour.id, overlaps)).toEqual([])
    expect(await world.db.read(world.harbour.id, miscounts)).toEqual([])
  })
})
