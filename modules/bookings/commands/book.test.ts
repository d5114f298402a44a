import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { openResort, type Resort } from '../testing/resort.ts'

let world: World
let resort: Resort

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T09:00:00Z' })
  resort = await openResort(world, [
    { name: 'Q1', type: 'Queen' },
    { name: 'Q2', type: 'Queen' },
    { name: 'S1', type: 'Suite', capacity: 4 },
  ])
})
afterAll(() => world.close())

describe('booking a stay', () => {
  it('gives it a free room of the type, a number and the price of its nights', async () => {
    const answer = await resort.book()
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({
      number: 1,
      status: 'confirmed',
      roomId: resort.rooms.Q1,
      partySize: 1,
      total: { amount: 15000, currency: 'EUR' },
      heldUntilAt: null,
    })
    expect(answer.headers.etag).toBe('"1"')
  })

  it('takes the next free room, lets guests arrive on the day others leave, and then says what else there is', async () => {
    expect((await resort.book()).body.roomId).toBe(resort.rooms.Q2)
    const next = await resort.book({ arrivesOn: '2026-06-04', departsOn: '2026-06-05' })
    expect(next.body.roomId).toBe(resort.rooms.Q1)

    const full = await resort.book({ arrivesOn: '2026-06-03', departsOn: '2026-06-04' })
    expect(full).toMatchObject({ status: 409, body: { code: 'bookings.room_taken' } })
    expect(full.body.alternatives).toMatchObject([
      { kind: 'other_type', roomName: 'S1', arrivesOn: '2026-06-03', departsOn: '2026-06-04' },
      { kind: 'other_dates', roomName: 'Q2', arrivesOn: '2026-06-04' },
      { kind: 'other_dates', arrivesOn: '2026-06-05' },
      { kind: 'other_dates', arrivesOn: '2026-06-06' },
    ])
  })

  it('offers other rooms of the type when one was asked for', async () => {
    const days = { arrivesOn: '2026-07-01', departsOn: '2026-07-03' }
    await resort.booked({ ...days, roomId: resort.rooms.Q1 })
    const taken = await resort.book({ ...days, roomId: resort.rooms.Q1 })
    expect(taken.body.alternatives.map((one: { roomName: string }) => one.roomName)).toEqual(['Q2', 'S1'])
  })

  it('holds a room for a while when asked to', async () => {
    const held = await resort.booked({ arrivesOn: '2026-08-01', departsOn: '2026-08-02', hold: true })
    expect(held.status).toBe('held')
    expect(Temporal.Instant.from(held.heldUntilAt).toString()).toBe('2026-03-05T09:00:00Z')
  })

  it('books day use without a night and without a price', async () => {
    const day = { arrivesOn: '2026-06-02', departsOn: '2026-06-02' }
    expect((await resort.booked(day)) as object).toMatchObject({ total: { amount: 0, currency: 'EUR' } })
  })

  it('knows its guests, whose number is the size of the party', async () => {
    const guestIds = [
      await resort.pet('Rex', { alert: 'Bites' }),
      await resort.pet('Bella', { species: 'cat' }),
    ]
    const stay = await resort.booked({ arrivesOn: '2026-09-01', departsOn: '2026-09-02', guestIds })
    expect(await resort.stay(stay.id)).toMatchObject({
      partySize: 2,
      guests: [
        { name: 'Bella', kind: 'cat', alert: null },
        { name: 'Rex', kind: 'dog', alert: 'Bites' },
      ],
    })
  })

  it('refuses guests of somebody else and guests that have died, naming the field', async () => {
    const gone = await resort.pet('Argos', { deceasedOn: '2026-01-01' })
    const other = await resort.api.post('/v1/customers', { name: 'Bob' })
    const his = await resort.api.post('/v1/pets', { customerId: other.body.id, name: 'Max', species: 'dog' })
    for (const guestIds of [[gone], [his.body.id]]) {
      const answer = await resort.book({ arrivesOn: '2026-10-01', departsOn: '2026-10-02', guestIds })
      expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/guestIds' }] } })
    }
  })

  it('refuses an end before the start, days that do not exist and parties larger than the room', async () => {
    const backwards = await resort.book({ arrivesOn: '2026-06-04', departsOn: '2026-06-01' })
    expect(backwards).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/departsOn', code: 'before_arrival' }] },
    })
    expect((await resort.book({ arrivesOn: '2026-02-31' })).status).toBe(422)
    const days = { arrivesOn: '2026-11-01', departsOn: '2026-11-02' }
    const crowd = await resort.book({ ...days, partySize: 3, roomId: resort.rooms.Q1 })
    expect(crowd).toMatchObject({ status: 409, body: { code: 'bookings.party_too_large' } })
    expect(crowd.body.alternatives).toMatchObject([{ kind: 'other_type', roomName: 'S1' }])
  })

  it('is not for people who may only look, nor with ids of another tenant', async () => {
    const looker = world.as(await world.caller(world.harbour, ['bookings.stay.read']))
    expect((await looker.post('/v1/stays', { ...(await wishOf(resort)) })).status).toBe(403)
    const stranger = world.as(world.meadow.owner)
    expect(await stranger.post('/v1/stays', await wishOf(resort))).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/locationId', code: 'unknown_reference' }] },
    })
  })

  it('is not for members of another location', async () => {
    const elsewhere = await resort.api.post('/v1/locations', { name: 'Hill', timezone: 'Europe/Lisbon' })
    const member = await world.caller(world.harbour, ['bookings.*'], [elsewhere.body.id])
    const answer = await world.as(member).post('/v1/stays', await wishOf(resort))
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/locationId' }] } })
  })
})

const wishOf = async ({ customerId, locationId, types }: Resort) => ({
  customerId,
  locationId,
  roomTypeId: types.Queen,
  arrivesOn: '2026-12-01',
  departsOn: '2026-12-02',
})
