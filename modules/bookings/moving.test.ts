import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { openResort, type Resort } from './testing/resort.ts'

let world: World
let resort: Resort

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T09:00:00Z' })
  resort = await openResort(world, [
    { name: 'Q1', type: 'Queen' },
    { name: 'Q2', type: 'Queen' },
    { name: 'Q3', type: 'Queen', capacity: 1 },
    { name: 'Yard', type: 'Playgroup', capacity: 3, shared: true },
  ])
})
afterAll(() => world.close())

const post = (id: string, noun: string, body: object) => resort.api.post(`/v1/stays/${id}/${noun}`, body)
const june = (from: number, to: number) => ({
  arrivesOn: `2026-06-${String(from).padStart(2, '0')}`,
  departsOn: `2026-06-${String(to).padStart(2, '0')}`,
})

describe('moving a stay', () => {
  it('to a free room of any type of the location raises its version; to a taken one names the others', async () => {
    const { Q1, Q2, Q3 } = resort.rooms
    const one = await resort.booked({ ...june(1, 3), roomId: Q1 })
    const other = await resort.booked({ ...june(2, 4), roomId: Q2 })
    expect(await post(one.id, 'move', { roomId: Q2 })).toMatchObject({
      status: 409,
      body: {
        code: 'bookings.room_taken',
        alternatives: [{ kind: 'other_room', roomId: Q3 }, { kind: 'other_type' }],
      },
    })
    expect((await post(one.id, 'move', { roomId: Q3 })).body).toMatchObject({ roomId: Q3, version: 2 })
    expect((await post(other.id, 'move', { roomId: Q1 })).body.roomId).toBe(Q1)
  })

  it('with other days at once is one step, and reckons the total anew', async () => {
    const stay = await resort.booked({ ...june(5, 7), roomId: resort.rooms.Q1 })
    const moved = await post(stay.id, 'move', { roomId: resort.rooms.Q2, ...june(6, 10) })
    expect(moved.body).toMatchObject({ ...june(6, 10), version: 2, total: { amount: 20000 } })
  })

  it('out of every room puts it on the list to solve, from where it can be given one', async () => {
    const stay = await resort.booked({ ...june(11, 12), roomId: resort.rooms.Q1 })
    expect((await post(stay.id, 'move', { roomId: null })).body.roomId).toBeNull()
    const calendar = await resort.api.get(
      `/v1/lodging-calendar?locationId=${resort.locationId}&from=2026-06-11&to=2026-06-12`,
    )
    expect(calendar.body.unassigned).toMatchObject([{ id: stay.id, roomId: null }])
    expect((await post(stay.id, 'move', { roomId: resort.rooms.Q2 })).status).toBe(200)
  })

  it('into a room that is too small, out of order or elsewhere is refused', async () => {
    const stay = await resort.booked({ ...june(13, 14), roomId: resort.rooms.Q1, partySize: 2 })
    expect((await post(stay.id, 'move', { roomId: resort.rooms.Q3 })).body.code).toBe(
      'bookings.party_too_large',
    )
    await resort.api.patch(`/v1/rooms/${resort.rooms.Q2}`, { outOfOrderOn: '2026-06-13' })
    expect((await post(stay.id, 'move', { roomId: resort.rooms.Q2 })).body.code).toBe(
      'bookings.room_out_of_order',
    )
    await resort.api.patch(`/v1/rooms/${resort.rooms.Q2}`, { outOfOrderOn: null })
    const strange = await openResort(world, [{ name: 'M1', type: 'Meadow' }], world.meadow)
    expect((await post(stay.id, 'move', { roomId: strange.rooms.M1 })).status).toBe(422)
  })

  it('longer or shorter keeps the room if its nights are free', async () => {
    const stay = await resort.booked({ ...june(15, 17), roomId: resort.rooms.Q1 })
    await resort.booked({ ...june(18, 19), roomId: resort.rooms.Q1 })
    expect((await post(stay.id, 'dates', june(15, 18))).body).toMatchObject({ total: { amount: 15000 } })
    const tooLong = await post(stay.id, 'dates', june(15, 19))
    expect(tooLong).toMatchObject({ status: 409, body: { code: 'bookings.room_taken' } })
    expect((await post(stay.id, 'dates', june(16, 15))).status).toBe(422)
  })

  it('of guests in house: they may leave early, but neither yesterday nor later than agreed', async () => {
    const stay = await resort.booked({
      arrivesOn: '2026-03-03',
      departsOn: '2026-03-09',
      roomId: resort.rooms.Q1,
    })
    await post(stay.id, 'check-in', {})
    expect((await post(stay.id, 'early-departure', { departsOn: '2026-03-03' })).body.code).toBe(
      'bookings.departure_in_past',
    )
    expect((await post(stay.id, 'early-departure', { departsOn: '2026-03-09' })).status).toBe(422)
    const early = await post(stay.id, 'early-departure', { departsOn: '2026-03-05' })
    expect(early.body).toMatchObject({
      departsOn: '2026-03-05',
      status: 'checked_in',
      total: { amount: 10000 },
    })
    const arrival = await post(stay.id, 'dates', { arrivesOn: '2026-03-04', departsOn: '2026-03-05' })
    expect(arrival.body.code).toBe('bookings.wrong_status')
    const next = { arrivesOn: '2026-03-05', departsOn: '2026-03-06', roomId: resort.rooms.Q1 }
    expect((await resort.book(next)).status).toBe(201)
  })
})

describe('two stays that change rooms', () => {
  const swap = (stayId: string, otherStayId: string) =>
    resort.api.post('/v1/stay-swaps', { stayId, otherStayId })

  it('do so in one step, though neither room is free', async () => {
    const { Q1, Q2 } = resort.rooms
    const one = await resort.booked({ ...june(20, 22), roomId: Q1 })
    const other = await resort.booked({ ...june(20, 22), roomId: Q2 })
    const swapped = await swap(one.id, other.id)
    expect(swapped.body.stays).toMatchObject([
      { id: one.id, roomId: Q2, version: 2 },
      { id: other.id, roomId: Q1, version: 2 },
    ])
  })

  it('stay where they are when a third is in the way', async () => {
    const { Q1, Q2 } = resort.rooms
    const short = await resort.booked({ ...june(23, 24), roomId: Q1 })
    await resort.booked({ ...june(24, 26), roomId: Q1 })
    const long = await resort.booked({ ...june(23, 26), roomId: Q2 })
    expect(await swap(short.id, long.id)).toMatchObject({
      status: 409,
      body: { code: 'bookings.room_taken' },
    })
    expect((await resort.stay(short.id)).roomId).toBe(Q1)
    expect((await resort.stay(long.id)).roomId).toBe(Q2)
  })

  it('are never both lost when many swap them at once', async () => {
    const { Q1, Q2 } = resort.rooms
    const one = await resort.booked({ ...june(27, 28), roomId: Q1 })
    const other = await resort.booked({ ...june(27, 28), roomId: Q2 })
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => (at % 2 ? swap(one.id, other.id) : swap(other.id, one.id))),
    )
    expect(answers.map(answer => answer.status)).toEqual(Array(20).fill(200))
    const rooms = [(await resort.stay(one.id)).roomId, (await resort.stay(other.id)).roomId]
    expect(rooms).toEqual([Q1, Q2])
  })

  it('are not swapped by people who may only look', async () => {
    const looker = world.as(await world.caller(world.harbour, ['bookings.stay.read']))
    const ids = [await resort.booked(june(1, 1)), await resort.booked(june(1, 1))].map(stay => stay.id)
    expect((await looker.post('/v1/stay-swaps', { stayId: ids[0], otherStayId: ids[1] })).status).toBe(403)
  })
})

describe('a shared room', () => {
  const { arrivesOn, departsOn } = june(1, 4)
  const used = async () => {
    const sql = `select night_on as "nightOn", used from bookings.capacity_day where used > 0 order by night_on`
    return (await world.db.read<{ nightOn: string; used: number }>(world.harbour.id, sql)).map(row => [
      row.nightOn.slice(-2),
      row.used,
    ])
  }

  it('counts who sleeps there, night by night, through every change', async () => {
    const type = { roomTypeId: resort.types.Playgroup, arrivesOn, departsOn }
    const one = await resort.booked({ ...type, partySize: 2 })
    const two = await resort.booked({ ...type, partySize: 1 })
    expect(await used()).toEqual([
      ['01', 3],
      ['02', 3],
      ['03', 3],
    ])
    expect((await resort.book({ ...type, partySize: 1 })).body.code).toBe('bookings.room_taken')

    await post(one.id, 'dates', june(2, 5))
    expect(await used()).toEqual([
      ['01', 1],
      ['02', 3],
      ['03', 3],
      ['04', 2],
    ])
    await post(one.id, 'cancellation', {})
    await post(two.id, 'move', { roomId: null })
    expect(await used()).toEqual([])
    expect((await resort.api.delete(`/v1/stays/${one.id}/cancellation`)).status).toBe(200)
    expect(await used()).toEqual([
      ['02', 2],
      ['03', 2],
      ['04', 2],
    ])
  })

  it('neither shrinks below what is promised nor goes away', async () => {
    const shrink = await resort.api.patch(`/v1/rooms/${resort.rooms.Yard}`, { capacity: 1 })
    expect(shrink).toMatchObject({
      status: 409,
      body: { code: expect.stringMatching(/room_promised|room_taken/) },
    })
    expect((await resort.api.patch(`/v1/rooms/${resort.rooms.Yard}`, { capacity: 2 })).status).toBe(200)
    const gone = await resort.api.post(`/v1/rooms/${resort.rooms.Yard}/archive`)
    expect(gone).toMatchObject({ status: 409, body: { code: 'places.room_promised' } })
  })
})
