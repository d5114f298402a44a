import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { type House, openHouse } from './testing/house.ts'

let world: World
let house: House
let unitId: string

const zone = 'America/New_York'
const go = (text: string) =>
  world.clock.set(Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant())

beforeAll(async () => {
  world = await createWorld({
    now: '2026-03-02T14:00:00Z',

    timezone: zone,
    currency: 'USD',
  })
  house = await openHouse(world)
  unitId = await house.unit('5E')
})
afterAll(() => world.close())

const use = async (pin: string, door = 'Lobby') => {
  const { isGranted, reason } = await house.made('/v1/door-uses', { locationId: house.locationId, door, pin })
  return isGranted ? 'open' : reason
}

describe('DC-S9 a visitor pass', () => {
  it('opens its doors on its days and hours, until it is revoked or its host leaves', async () => {
    const { customerId: hostId, residencyId } = await house.resident(unitId, 'Hal', 'renter')
    const body = {
      unitId,
      hostId,
      visitorName: 'Dog walker',
      startsOn: '2026-01-05',
      endsOn: '2026-12-31',
      weekdays: [1, 3],
      fromTime: '09:00',
      untilTime: '17:00',
      doors: ['Lobby', 'Lift'],
    }
    const pass = await house.made('/v1/visitor-passes', body)
    go('2026-03-02T10:00')
    expect(await use(pass.pin)).toBe('open')
    expect(await use(pass.pin, 'Lift')).toBe('open')
    expect(await use(pass.pin, 'Garage')).toBe('wrong_door')
    expect(await use('00000000')).toBe('unknown_pin')
    go('2026-03-03T10:00')
    expect(await use(pass.pin)).toBe('wrong_day')
    go('2026-03-04T17:00')
    expect(await use(pass.pin)).toBe('wrong_time')
    go('2026-03-04T10:05')
    await house.api.post(`/v1/visitor-passes/${pass.id}/revocation`, {})
    go('2026-03-04T10:06')
    expect(await use(pass.pin)).toBe('revoked')
    const log = (await house.api.get(`/v1/door-uses?filter[visitorPassId]=${pass.id}`)).body.data
    expect(log.filter((one: { isGranted: boolean }) => !one.isGranted)).toHaveLength(4)

    const once = await house.made('/v1/visitor-passes', { ...body, isSingleUse: true })
    const both = await Promise.all([use(once.pin), use(once.pin)])
    expect(both.sort()).toEqual(['open', 'used_up'])
    const long = await house.api.post('/v1/visitor-passes', {
      ...body,
      startsOn: '2026-01-01',
      endsOn: '2027-01-01',
    })
    expect(long).toMatchObject({ status: 422, body: { code: 'property.pass_too_long' } })
    expect((await house.api.post('/v1/visitor-passes', { ...body, startsOn: '2026-01-01' })).status).toBe(201)

    const last = await house.made('/v1/visitor-passes', body)
    await house.api.post(`/v1/residencies/${residencyId}/move-out`, {})
    expect(await use(last.pin)).toBe('host_has_left')
    expect((await house.api.post('/v1/visitor-passes', body)).body.code).toBe('property.not_a_resident')
  })

  it('DC-S9 is not found by trying: after ten unknown PINs a door hears none for ten minutes', async () => {
    go('2026-03-09T10:00')
    const { customerId: hostId } = await house.resident(unitId, 'Ida', 'renter')
    const pass = await house.made('/v1/visitor-passes', {
      unitId,
      hostId,
      visitorName: 'Sitter',
      startsOn: '2026-03-09',
      endsOn: '2026-03-09',
      fromTime: '09:00',
      untilTime: '17:00',
      doors: ['Lobby', 'Side door'],
    })
    const tries = await Promise.all(
      Array.from({ length: 12 }, (_, n) => use(String(n).padStart(8, '0'), 'Side door')),
    )
    expect(tries.filter(one => one === 'unknown_pin')).toHaveLength(10)
    expect(tries.filter(one => one === 'too_many_tries')).toHaveLength(2)
    expect(await use(pass.pin, 'Side door')).toBe('too_many_tries')
    expect(await use(pass.pin)).toBe('open')
    go('2026-03-09T10:11')
    expect(await use(pass.pin, 'Side door')).toBe('open')
  })

  it('keeps only what says nothing without the secret of the server', async () => {
    const { createHash } = await import('node:crypto')
    const pass = await house.made('/v1/visitor-passes', {
      unitId,
      hostId: (await house.resident(unitId, 'Joe', 'renter')).customerId,
      visitorName: 'Guest',
      startsOn: '2026-03-09',
      endsOn: '2026-03-09',
      fromTime: '09:00',
      untilTime: '17:00',
      doors: ['Lobby'],
    })
    const [kept] = await world.db.read<{ hash: string }>(
      world.harbour.id,
      'select pin_hash as hash from property.visitor_pass where id = $1',
      [pass.id],
    )
    const plain = createHash('sha256').update(`${world.harbour.id}:${house.locationId}:${pass.pin}`)
    expect(kept!.hash).toHaveLength(64)
    expect(kept!.hash).not.toBe(plain.digest('hex'))
  })

  it('keeps its PIN to itself, and is made by nobody who may only look', async () => {
    const list = (await house.api.get('/v1/visitor-passes')).body.data
    expect(JSON.stringify(list)).not.toMatch(/pin/i)
    const looker = world.as(await world.caller(world.harbour, ['property.visitor_pass.read']))
    expect((await looker.post('/v1/visitor-passes', {})).status).toBe(403)
    expect((await looker.post('/v1/door-uses', {})).status).toBe(403)
  })
})
