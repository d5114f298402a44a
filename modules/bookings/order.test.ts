import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { openResort, type Resort } from './testing/resort.ts'

let world: World
let resort: Resort
let ash: string
let birch: string

beforeAll(async () => {
  world = await createWorld({ now: '2026-05-20T15:00:00Z', timezone: 'Europe/Lisbon' })
  resort = await openResort(world, [
    { name: 'Q1', type: 'Queen' },
    { name: 'Q2', type: 'Queen' },
  ])
  ash = await resort.pet('Ash')
  birch = await resort.pet('Birch')
  const rules = [
    { name: 'Night', kind: 'night', isPerGuest: true },
    { name: 'Second 15 %', kind: 'guest_discount', percent: '15', fromGuest: 2, allocation: 'equal' },
  ]
  for (const rule of rules) expect((await resort.api.post('/v1/price-rules', rule)).status).toBe(201)
})
afterAll(() => world.close())

const item = (guestIds: string[], arrivesOn: string, departsOn: string) => ({
  roomTypeId: resort.types.Queen,
  guestIds,
  arrivesOn,
  departsOn,
})
const order = (items: object[], as = resort.api) =>
  as.post('/v1/stay-orders', { customerId: resort.customerId, locationId: resort.locationId, items })
const stayCount = async () => (await resort.api.get('/v1/stays?limit=1&count=true')).body.count

describe('P57 one order for several pets and stays', () => {
  it('books all of it, and says what each pet’s stays come to; P58 the parts are the whole', async () => {
    const placed = await order([
      item([ash, birch], '2026-06-01', '2026-06-04'),
      item([ash], '2026-07-01', '2026-07-02'),
    ])
    expect(placed.status).toBe(201)
    const { stays, total, perGuest } = placed.body
    expect(stays.map((stay: { total: { amount: number } }) => stay.total.amount)).toEqual([27_750, 5_000])
    expect(total).toEqual({ amount: 32_750, currency: 'EUR' })
    expect(perGuest).toMatchObject([
      { guestName: 'Ash', amount: 18_875, stays: [{ amount: 13_875 }, { amount: 5_000 }] },
      { guestName: 'Birch', amount: 13_875, stays: [{ amount: 13_875 }] },
    ])
    expect((await resort.stay(stays[0].id)).guests).toHaveLength(2)
  })

  it('books nothing when one stay cannot be had, or a pet would be in two places', async () => {
    const before = await stayCount()
    const full = await order([
      item([ash], '2026-08-01', '2026-08-03'),
      item([], '2026-08-01', '2026-08-03'),
      item([birch], '2026-08-01', '2026-08-03'),
    ])
    expect(full).toMatchObject({ status: 409, body: { code: 'bookings.room_taken' } })
    const twice = [item([ash], '2026-09-01', '2026-09-05'), item([ash], '2026-09-03', '2026-09-06')]
    expect((await order(twice)).body.code).toBe('bookings.guest_elsewhere')
    expect((await order([])).status).toBe(422)
    expect(await stayCount()).toBe(before)
  })

  it('is not for people who may only look, nor for another house', async () => {
    const items = [item([ash], '2026-10-01', '2026-10-03')]
    const looker = world.as(await world.caller(world.harbour, ['bookings.stay.read']))
    expect((await order(items, looker)).status).toBe(403)
    expect((await order(items, world.as(world.meadow.owner))).status).toBe(422)
  })
})
