import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { openResort, type Resort } from './testing/resort.ts'

let world: World
let resort: Resort

beforeAll(async () => {
  world = await createWorld({ now: '2026-06-02T09:00:00Z' })
  resort = await openResort(world, [
    { name: 'Q1', type: 'Queen' },
    { name: 'Q2', type: 'Queen' },
    { name: 'Yard', type: 'Playgroup', capacity: 3, shared: true },
  ])
  const rex = await resort.pet('Rex', { alert: 'Bites' })
  const here = await resort.booked({ arrivesOn: '2026-06-01', departsOn: '2026-06-03', guestIds: [rex] })
  await resort.api.post(`/v1/stays/${here.id}/check-in`, {})
  await resort.booked({ arrivesOn: '2026-06-02', departsOn: '2026-06-04' })
  const yard = { roomTypeId: resort.types.Playgroup, arrivesOn: '2026-06-01', departsOn: '2026-06-03' }
  await resort.booked({ ...yard, partySize: 1 })
  await resort.booked({ ...yard, partySize: 1 })
  const lost = await resort.booked({ arrivesOn: '2026-06-03', departsOn: '2026-06-05' })
  await resort.api.post(`/v1/stays/${lost.id}/move`, { roomId: null })
})
afterAll(() => world.close())

const ask = (path: string, as = resort.api) =>
  as.get(`${path}${path.includes('?') ? '&' : '?'}locationId=${resort.locationId}`)

/** Statements for one request; the least of some, because the outbox is looked at meanwhile. */
async function statementsFor(path: string): Promise<number> {
  const counts = []
  for (let attempt = 0; attempt < 4; attempt++) {
    const before = world.db.statements.count
    await ask(path)
    counts.push(world.db.statements.count - before)
  }
  return Math.min(...counts)
}

describe('availability', () => {
  it('names the free rooms of each type with what they cost', async () => {
    const { body } = await ask('/v1/availability?arrivesOn=2026-06-02&departsOn=2026-06-04')
    expect(body.data).toMatchObject([
      { name: 'Playgroup', freeCount: 1, rooms: [{ name: 'Yard' }], total: { amount: 10000 } },
      { name: 'Queen', freeCount: 0, rooms: [] },
    ])
    const later = await ask('/v1/availability?arrivesOn=2026-06-03&departsOn=2026-06-04')
    expect(later.body.data[1]).toMatchObject({ freeCount: 1, rooms: [{ name: 'Q1' }] })
  })

  it('asks for places, sizes and types', async () => {
    const days = 'arrivesOn=2026-06-02&departsOn=2026-06-03'
    const two = await ask(`/v1/availability?${days}&guests=2&roomTypeId=${resort.types.Playgroup}`)
    expect(two.body.data).toMatchObject([{ name: 'Playgroup', freeCount: 0 }])
    expect((await ask(`/v1/availability?${days}&size=large`)).body.data).toEqual([])
    expect((await ask('/v1/availability?arrivesOn=2026-06-03&departsOn=2026-06-02')).status).toBe(422)
  })
})

describe('the day sheet', () => {
  it('shows who comes, who goes, who is here, and what needs a look; in one trip', async () => {
    const { body } = await ask('/v1/today')
    expect(body).toMatchObject({
      on: '2026-06-02',
      arrivals: [{ arrivesOn: '2026-06-02', customerName: 'Ada Lovelace' }],
      departures: [],
      inHouse: [{ guestNames: ['Rex'], alert: 'Rex: Bites' }],
      counts: { arrivals: 1, departures: 0, inHouse: 1, freeRooms: 1, rooms: 3 },
    })
    const kinds = body.alerts.map((alert: { kind: string }) => alert.kind)
    expect(kinds).toEqual(['no_room', 'not_arrived', 'not_arrived', 'careful'])
    // The tenant setting and the question itself.
    expect(await statementsFor('/v1/today')).toBe(2)
  })

  it('warns of guests in a room that is going out of order', async () => {
    await resort.api.patch(`/v1/rooms/${resort.rooms.Q2}`, { outOfOrderOn: '2026-06-03' })
    const { body } = await ask('/v1/today')
    expect(body.alerts[1]).toMatchObject({
      kind: 'room_out_of_order',
      message: expect.stringContaining('Q2'),
    })
    await resort.api.patch(`/v1/rooms/${resort.rooms.Q2}`, { outOfOrderOn: null })
  })

  it('can be turned to another day', async () => {
    const { body } = await ask('/v1/today?on=2026-06-03')
    expect(body).toMatchObject({ departures: [{ guestNames: ['Rex'] }], counts: { departures: 1 } })
  })
})

describe('the calendar and the report of occupancy', () => {
  it('agree night by night, counting a shared room once', async () => {
    const calendar = await ask('/v1/lodging-calendar?from=2026-05-31&to=2026-06-06')
    const nights = [
      ['2026-05-31', 0],
      ['2026-06-01', 2],
      ['2026-06-02', 3],
      ['2026-06-03', 1],
      ['2026-06-04', 0],
      ['2026-06-05', 0],
    ]
    expect(calendar.body.days).toEqual(nights.map(([on, occupied]) => ({ on, occupied, total: 3 })))
    expect(calendar.body.rooms).toMatchObject([
      { name: 'Q1' },
      { name: 'Q2' },
      { name: 'Yard', shared: true },
    ])
    expect(calendar.body.stays).toHaveLength(4)
    expect(calendar.body.unassigned).toHaveLength(1)
    expect(await statementsFor('/v1/lodging-calendar?from=2026-05-31&to=2026-06-06')).toBe(2)
    const report = await ask('/v1/occupancy?from=2026-05-31&to=2026-06-06')
    expect(report.body.data).toEqual(nights.map(([on, occupied]) => ({ on, occupied, rooms: 3 })))
  })

  it('start in the middle of stays without losing them', async () => {
    const { body } = await ask('/v1/occupancy?from=2026-06-02&to=2026-06-03')
    expect(body.data).toEqual([{ on: '2026-06-02', occupied: 3, rooms: 3 }])
  })

  it('need a period that runs forward', async () => {
    expect((await ask('/v1/occupancy?from=2026-06-02&to=2026-06-02')).status).toBe(422)
    expect((await ask('/v1/lodging-calendar?from=2026-02-30&to=2026-06-02')).status).toBe(422)
  })
})

describe('questions about a location', () => {
  const paths = [
    '/v1/availability?arrivesOn=2026-06-02&departsOn=2026-06-04',
    '/v1/today',
    '/v1/occupancy?from=2026-06-02&to=2026-06-03',
    '/v1/lodging-calendar?from=2026-06-02&to=2026-06-03',
  ]

  it.each(
    paths,
  )('%s is not answered without the permission, nor to another tenant with anything in it', async path => {
    const nobody = world.as(await world.caller(world.harbour, ['people.customer.read']))
    expect((await ask(path, nobody)).status).toBe(403)
    const foreign = await ask(path, world.as(world.meadow.owner))
    const unknown = await world
      .as(world.meadow.owner)
      .get(`${path}${path.includes('?') ? '&' : '?'}locationId=01890000-0000-7000-8000-000000000000`)
    expect({ ...foreign.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' })
    expect(foreign.status).toBe(unknown.status)
  })
})
