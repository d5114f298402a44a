import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { type House, openHouse } from './testing/house.ts'

let world: World
let house: House

beforeAll(async () => {
  world = await createWorld({
    now: '2026-03-04T09:00:00Z',

    timezone: 'America/New_York',
    currency: 'USD',
  })
  house = await openHouse(world)
})
afterAll(() => world.close())

const toldIn = async (unitId: string, on = '') => {
  const { body } = await house.api.get(`/v1/units/${unitId}/occupants${on && `?on=${on}`}`)
  return body.data.filter((one: { isTold: boolean }) => one.isTold).map((one: { name: string }) => one.name)
}

describe('DC-01 a building', () => {
  it('has units with a floor and shares, and residents with roles and dates', async () => {
    const unitId = await house.unit('12B', 33, 12)
    expect((await house.api.get(`/v1/units/${unitId}`)).body).toMatchObject({
      name: '12B',
      floor: 12,
      shares: 33,
      locationId: world.harbour.locationId,
    })
    expect(
      (await house.api.post('/v1/units', { buildingId: house.buildingId, name: '12B', shares: 1 })).body.code,
    ).toBe('property.name_taken')
    await house.resident(unitId, 'Olga', 'owner')
    expect(await toldIn(unitId)).toEqual(['Olga'])
    await house.resident(unitId, 'Rob', 'renter')
    expect(await toldIn(unitId)).toEqual(['Rob'])
    await house.resident(unitId, 'Sue', 'subtenant', { startsOn: '2026-02-01', endsOn: '2026-03-31' })
    expect(await toldIn(unitId)).toEqual(['Sue'])
    expect(await toldIn(unitId, '2026-04-01')).toEqual(['Rob'])
  })

  it('forgets who moves out, once, on the day by its own wall clock', async () => {
    const unitId = await house.unit('1A')
    const { residencyId } = await house.resident(unitId, 'Tom', 'renter')
    world.clock.set('2026-03-05T03:00:00Z')
    const left = await house.api.post(`/v1/residencies/${residencyId}/move-out`, {})
    expect(left.body).toMatchObject({ endsOn: '2026-03-04' })
    expect(await toldIn(unitId)).toEqual([])
    expect((await house.api.post(`/v1/residencies/${residencyId}/move-out`, {})).status).toBe(409)
  })

  it('is shown to nobody of another tenant or place, nor changed by who may only look', async () => {
    const unitId = await house.unit('2A')
    const stranger = world.as(world.meadow.owner)
    expect((await stranger.get(`/v1/units/${unitId}/occupants`)).status).toBe(404)
    const rights = ['property.unit.read', 'property.residency.read']
    const looker = world.as(await world.caller(world.harbour, rights))
    expect((await looker.get(`/v1/units/${unitId}`)).status).toBe(200)
    expect((await looker.patch(`/v1/units/${unitId}`, { shares: 5 })).status).toBe(403)
    const hill = (await house.made('/v1/locations', { name: 'Hill', timezone: 'America/New_York' })).id
    const elsewhere = world.as(await world.caller(world.harbour, rights, [hill]))
    expect((await elsewhere.get(`/v1/units/${unitId}`)).status).toBe(404)
    expect((await elsewhere.get(`/v1/units/${unitId}/occupants`)).status).toBe(404)
    const writes = [...rights, 'property.unit.write', 'property.residency.write']
    const builder = world.as(await world.caller(world.harbour, writes, [hill]))
    const unit = { buildingId: house.buildingId, name: '2B', shares: 1 }
    expect((await builder.post('/v1/units', unit)).body.code).toBe('invalid_input')
    const customerId = await house.person('Vic')
    const residency = { unitId, customerId, role: 'renter', startsOn: '2026-01-01' }
    expect((await builder.post('/v1/residencies', residency)).status).toBe(422)
    expect((await house.api.get('/v1/units?filter[name]=2B')).body.data).toEqual([])
  })
})
