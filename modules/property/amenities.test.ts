import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { type House, openHouse } from './testing/house.ts'

let world: World
let house: House
let amenityId: string

const zone = 'America/New_York'
const local = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant().toString()

beforeAll(async () => {
  world = await createWorld({
    now: local('2026-05-01T09:00'),

    timezone: zone,
    currency: 'USD',
  })
  house = await openHouse(world)
  amenityId = (
    await house.made('/v1/amenities', {
      buildingId: house.buildingId,
      name: 'Party room',
      opens: '10:00',
      closes: '22:00',
      bufferMinutes: 60,
      perUnitPerMonth: 2,
      terms: 'Leave it as you found it.',
    })
  ).id
})
afterAll(() => world.close())

const resident = async (name: string) => {
  const unitId = await house.unit(name)
  const { customerId } = await house.resident(unitId, name, 'renter')
  return { unitId, customerId }
}
const sign = (customerId: string) => house.made(`/v1/amenities/${amenityId}/signatures`, { customerId })
const reserve = (who: object, from: string, until: string) =>
  house.api.post('/v1/amenity-reservations', {
    amenityId,
    ...who,
    startsAt: local(from),
    endsAt: local(until),
  })

describe('DC-S11 a party room', () => {
  it('goes to exactly one of 200, with its buffer, and twice a month at most to a unit', async () => {
    const who = await Promise.all(Array.from({ length: 20 }, (_, n) => resident(`U${n}`)))
    expect((await reserve(who[0]!, '2026-05-09T14:00', '2026-05-09T18:00')).body.code).toBe(
      'property.terms_unsigned',
    )
    await Promise.all(who.map(({ customerId }) => sign(customerId)))
    const race = await Promise.all(
      Array.from({ length: 200 }, (_, n) => reserve(who[n % 20]!, '2026-05-09T14:00', '2026-05-09T18:00')),
    )
    const won = race.filter(({ status }) => status === 201)
    const told = race.filter(
      ({ body }) => body.code === 'property.amenity_taken' && body.alternatives.length > 0,
    )
    expect([won.length, told.length]).toEqual([1, 199])
    expect(told[0]!.body.alternatives[0].startsAt).toBe(local('2026-05-10T10:00'))

    const winner = who.find(({ unitId }) => unitId === won[0]!.body.unitId)!
    const other = who.find(one => one !== winner)!
    expect((await reserve(other, '2026-05-09T18:30', '2026-05-09T20:00')).status).toBe(409)
    expect((await reserve(other, '2026-05-09T12:00', '2026-05-09T13:30')).status).toBe(409)
    expect((await reserve(winner, '2026-05-09T19:00', '2026-05-09T21:00')).status).toBe(201)
    expect((await reserve(winner, '2026-05-31T10:00', '2026-05-31T11:00')).body).toMatchObject({
      code: 'property.monthly_cap',
      cap: 2,
    })
    expect((await reserve(winner, '2026-06-01T10:00', '2026-06-01T11:00')).status).toBe(201)
    expect((await reserve(other, '2026-05-20T21:00', '2026-05-20T23:00')).body.code).toBe(
      'property.outside_hours',
    )
  }, 120_000)

  it('is not for owners who live elsewhere, nor for people who may not book', async () => {
    const renter = await resident('R1')
    const { customerId } = await house.resident(renter.unitId, 'Landlord', 'owner')
    await sign(customerId)
    const body = { unitId: renter.unitId, customerId }
    expect((await reserve(body, '2026-07-01T10:00', '2026-07-01T11:00')).body.code).toBe(
      'property.not_a_resident',
    )
    const looker = world.as(await world.caller(world.harbour, ['property.reservation.read']))
    expect((await looker.post('/v1/amenity-reservations', {})).status).toBe(403)
  })
})
