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

/**
 * Sends again what is answered with 503, as its answer says. Two hundred share twelve connections: on a machine with
 * other things to do the last of them wait longer for one than the five seconds that anybody waits.
 */
async function insist(send: () => ReturnType<typeof reserve>) {
  for (let round = 0; round < 20; round++) {
    const answer = await send()
    if (answer.status !== 503) return answer
  }
  throw new Error('it is busy for ever')
}

describe('DC-S11 a party room', () => {
  it('goes to exactly one of 200, with its buffer, and twice a month at most to a unit', async () => {
    const who = await Promise.all(Array.from({ length: 20 }, (_, n) => resident(`U${n}`)))
    expect((await reserve(who[0]!, '2026-05-09T14:00', '2026-05-09T18:00')).body.code).toBe(
      'property.terms_unsigned',
    )
    await Promise.all(who.map(({ customerId }) => sign(customerId)))
    const race = await Promise.all(
      Array.from({ length: 200 }, (_, n) =>
        insist(() => reserve(who[n % 20]!, '2026-05-09T14:00', '2026-05-09T18:00')),
      ),
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

  it('DC-14 is had so often a day and a week by a unit, by the wall clock of the house', async () => {
    const body = { buildingId: house.buildingId, opens: '06:00', closes: '22:00' }
    const court = (
      await house.made('/v1/amenities', { ...body, name: 'Court', perUnitPerDay: 1, perUnitPerWeek: 2 })
    ).id
    const who = await resident('W1')
    const play = (from: string, until: string) => reserve({ ...who, amenityId: court }, from, until)
    // A Saturday and the Sunday of one week; the Monday after is another.
    expect((await play('2026-05-09T10:00', '2026-05-09T11:00')).status).toBe(201)
    expect((await play('2026-05-09T20:00', '2026-05-09T21:00')).body).toMatchObject({
      code: 'property.daily_cap',
      cap: 1,
    })
    expect((await play('2026-05-10T21:00', '2026-05-10T22:00')).status).toBe(201)
    expect((await play('2026-05-04T10:00', '2026-05-04T11:00')).body.code).toBe('property.weekly_cap')
    expect((await play('2026-05-11T06:00', '2026-05-11T07:00')).status).toBe(201)
  })

  it('DC-14 is closed for some hours, unless somebody has it then; opened again by taking that back', async () => {
    const body = { buildingId: house.buildingId, opens: '06:00', closes: '22:00' }
    const sauna = (await house.made('/v1/amenities', { ...body, name: 'Sauna' })).id
    const who = await resident('W2')
    const sit = (from: string, until: string) => reserve({ ...who, amenityId: sauna }, from, until)
    const close = (from: string, until: string) =>
      house.api.post(`/v1/amenities/${sauna}/closures`, {
        startsAt: local(from),
        endsAt: local(until),
        reason: 'Repair of the stove',
      })
    expect((await sit('2026-05-09T10:00', '2026-05-09T11:00')).status).toBe(201)
    const refused = await close('2026-05-09T08:00', '2026-05-09T12:00')
    expect(refused.body).toMatchObject({ code: 'property.booked_then', reservations: [{}] })
    const closed = await close('2026-05-09T12:00', '2026-05-09T15:00')
    expect(closed.status).toBe(201)
    const day = (await house.api.get(`/v1/amenities/${sauna}/day?on=2026-05-09&minutes=60`)).body.data
    const at = (time: string) =>
      day.find((slot: { startsAt: string }) => slot.startsAt === local(`2026-05-09T${time}`)).isTaken
    expect(['11:00', '12:00', '14:30', '15:00'].map(at)).toEqual([false, true, true, false])
    const late = await sit('2026-05-09T14:00', '2026-05-09T15:00')
    expect(late.body.code).toBe('property.amenity_taken')
    expect((await house.api.post(`/v1/amenity-closures/${closed.body.id}/archive`)).status).toBe(200)
    expect((await sit('2026-05-09T14:00', '2026-05-09T15:00')).status).toBe(201)
    // Of both at once one happens.
    const both = await Promise.all([
      close('2026-05-20T10:00', '2026-05-20T12:00'),
      sit('2026-05-20T11:00', '2026-05-20T12:00'),
    ])
    expect(both.map(one => one.status).sort()).toEqual([201, 409])
  })

  it('DC-S11 tells those who come too late at once, though someone is booking at this moment', async () => {
    const [one, two] = [await resident('L1'), await resident('L2')]
    await Promise.all([sign(one.customerId), sign(two.customerId)])
    expect((await reserve(one, '2026-07-10T14:00', '2026-07-10T18:00')).status).toBe(201)
    await world.db.write(world.harbour.id, async tx => {
      await tx.run('select from property.amenity where id = $1 for update', [amenityId])
      const late = await reserve(two, '2026-07-10T15:00', '2026-07-10T16:00')
      expect(late.body.code).toBe('property.amenity_taken')
    })
  })

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

describe('DC-14 an amenity with rules', () => {
  const roof = { opens: '10:00', closes: '22:00', buildingId: '', name: 'Roof deck' }
  const dollars = (amount: number) => ({ amount, currency: 'USD' })
  const open = async (more: object) =>
    (await house.made('/v1/amenities', { ...roof, buildingId: house.buildingId, ...more })).id as string
  const book = (id: string, who: object, from: string, until: string) =>
    house.api.post('/v1/amenity-reservations', {
      amenityId: id,
      ...who,
      startsAt: local(from),
      endsAt: local(until),
    })

  it('is booked in its slots, for so long, so far ahead and not at the last moment', async () => {
    const who = await resident('D1')
    const id = await open({
      slotMinutes: 60,
      minMinutes: 60,
      maxMinutes: 180,
      leadHours: 24,
      horizonDays: 30,
    })
    const code = async (from: string, until: string) => (await book(id, who, from, until)).body.code
    expect(await code('2026-05-10T10:30', '2026-05-10T12:00')).toBe('property.off_slot')
    expect(await code('2026-05-10T10:00', '2026-05-10T10:30')).toBe('property.wrong_length')
    expect(await code('2026-05-10T10:00', '2026-05-10T14:00')).toBe('property.wrong_length')
    expect(await code('2026-05-01T20:00', '2026-05-01T21:00')).toBe('property.too_soon')
    expect(await code('2026-06-10T10:00', '2026-06-10T11:00')).toBe('property.too_far')
    expect((await book(id, who, '2026-05-10T10:00', '2026-05-10T11:00')).status).toBe(201)
  })

  it('is held until the office says yes; its fee stands on the sheet, its deposit comes and goes', async () => {
    const who = await resident('D2')
    const id = await open({ needsApproval: true, fee: dollars(5000), deposit: dollars(20_000) })
    const asked = (await book(id, who, '2026-05-12T18:00', '2026-05-12T20:00')).body
    expect(asked).toMatchObject({ status: 'requested', fee: dollars(5000), feeExpenseId: null })
    const other = await resident('D3')
    expect((await book(id, other, '2026-05-12T18:00', '2026-05-12T20:00')).status).toBe(409)
    const path = `/v1/amenity-reservations/${asked.id}`
    const desk = world.as(await world.caller(world.harbour, ['property.reservation.write']))
    expect((await desk.post(`${path}/approval`, {})).status).toBe(403)
    const yes = (await house.api.post(`${path}/approval`, {})).body
    expect(yes).toMatchObject({ status: 'confirmed', depositState: 'due' })
    expect((await house.api.get(`/v1/common-expenses/${yes.feeExpenseId}`)).body).toMatchObject({
      month: '2026-05',
      amount: dollars(5000),
      unitIds: [who.unitId],
      tenantPercent: 100,
    })
    expect((await house.api.post(`${path}/approval`, {})).body.code).toBe('property.reservation_state')
    const deposit = (body: object) => house.api.post(`${path}/deposit`, body)
    expect((await deposit({ to: 'returned' })).body.code).toBe('property.deposit_state')
    expect((await deposit({ to: 'held' })).body.depositState).toBe('held')
    expect((await deposit({ to: 'kept', kept: dollars(3000) })).status).toBe(422)
    expect((await deposit({ to: 'kept', kept: dollars(30_000), note: 'Stains' })).status).toBe(422)
    expect((await deposit({ to: 'kept', kept: dollars(3000), note: 'Stains' })).body).toMatchObject({
      depositState: 'kept',
      depositKept: dollars(3000),
    })
  })

  it('given back in time costs nothing and goes to the first in line; given back late it wants a reason', async () => {
    const [first, second, third] = [await resident('D4'), await resident('D5'), await resident('D6')]
    const id = await open({ cancelHours: 48, fee: dollars(1000), perUnitPerMonth: 1 })
    const [from, until] = ['2026-05-15T18:00', '2026-05-15T20:00']
    const wait = (who: object) =>
      house.api.post('/v1/amenity-waits', {
        amenityId: id,
        ...who,
        startsAt: local(from),
        endsAt: local(until),
      })
    expect((await wait(second)).body.code).toBe('property.amenity_free')
    const booked = (await book(id, first, from, until)).body
    expect((await wait(second)).status).toBe(201)
    expect((await wait(second)).body.code).toBe('property.waits_already')
    expect((await wait(third)).status).toBe(201)
    expect((await book(id, second, '2026-05-20T18:00', '2026-05-20T20:00')).status).toBe(201)
    await house.api.post(`/v1/amenity-reservations/${booked.id}/cancellation`, {})
    expect((await house.api.get(`/v1/common-expenses/${booked.feeExpenseId}`)).body.archivedAt).not.toBeNull()
    const now = (
      await house.api.get(`/v1/amenity-reservations?filter[amenityId]=${id}&filter[status]=confirmed`)
    ).body.data
    const theirs = now.filter(
      (one: { startsAt: string }) => Date.parse(one.startsAt) === Date.parse(local(from)),
    )
    expect(theirs).toMatchObject([{ unitId: third.unitId }])
    const waits = (await house.api.get(`/v1/amenity-waits?filter[amenityId]=${id}`)).body.data
    expect(waits.map((one: { status: string }) => one.status)).toEqual(['waiting', 'booked'])
    const late = `/v1/amenity-reservations/${theirs[0].id}`
    world.clock.set(local('2026-05-14T18:00'))
    expect((await house.api.post(`${late}/cancellation`, {})).status).toBe(422)
    expect((await house.api.post(`${late}/cancellation`, { reason: 'Ill' })).body.status).toBe('cancelled')
    expect((await house.api.get(`/v1/common-expenses/${theirs[0].feeExpenseId}`)).body.archivedAt).toBeNull()
    world.clock.set(local('2026-05-01T09:00'))
  })
})
