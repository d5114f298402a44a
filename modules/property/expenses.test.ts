import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { months, reserveMonthly, units } from './testing/a-year.ts'
import { type House, openHouse } from './testing/house.ts'

let world: World
let house: House

const dollars = (amount: number) => ({ amount, currency: 'USD' })
const exactScript = new URL('./testing/exact-sheets.mjs', import.meta.url).pathname

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T09:00:00Z', currency: 'USD' })
  house = await openHouse(world, { reserveMonthly: dollars(reserveMonthly) })
})
afterAll(() => world.close())

const statement = async (unitId: string, month: string) =>
  (await house.api.get(`/v1/units/${unitId}/statement?month=${month}`)).body
const due = async (unitId: string, month: string) => {
  const [owner, tenant] = (await statement(unitId, month)).balances
  return { owner: owner.closing, tenant: tenant.closing }
}

describe('common expenses', () => {
  it('of 30 units over 12 months are what exact fractions say, carried forward, to the cent', async () => {
    const { buildingId, made } = house
    const ids: Record<string, string> = {}
    for (const { name, shares, floor } of units) ids[name] = await house.unit(name, shares, floor)
    const read = (name: string, readOn: string, value: number) =>
      made('/v1/meter-readings', { unitId: ids[name], kind: 'heating', readOn, value })
    await Promise.all(units.map(({ name }, at) => read(name, '2025-12-31', at)))

    for (const { month, expenses, readings, payments } of months) {
      await Promise.all(Object.entries(readings).map(([name, value]) => read(name, `${month}-28`, value)))
      for (const { units: named, amount, ...expense } of expenses) {
        const unitIds = named?.map(name => ids[name])
        await made('/v1/common-expenses', {
          ...expense,
          buildingId,
          month,
          amount: dollars(amount),
          ...(unitIds ? { unitIds } : {}),
        })
      }
      await Promise.all(
        payments.map(({ unit, amount, ...payment }) =>
          made('/v1/unit-payments', { ...payment, unitId: ids[unit], amount: dollars(amount) }),
        ),
      )
      const sheet = await made('/v1/expense-sheets', { buildingId, month })
      const costs = expenses.filter(one => !one.isFromReserve).reduce((sum, one) => sum + one.amount, 0)
      expect(sheet.total).toEqual(dollars(costs + reserveMonthly))
    }

    const firstReadings = Object.fromEntries(units.map(({ name }, at) => [name, at]))
    const input = { units, reserveMonthly, firstReadings, months }
    const exact = JSON.parse(
      execFileSync(process.execPath, [exactScript], { input: JSON.stringify(input), encoding: 'utf8' }),
    )
    for (const { month, closing } of exact) {
      const ours = await Promise.all(units.map(async ({ name }) => [name, await due(ids[name]!, month)]))
      expect(Object.fromEntries(ours)).toEqual(closing)
    }
    expect((await house.api.get(`/v1/buildings/${buildingId}/reserve`)).body).toEqual({
      putBy: dollars(12 * reserveMonthly),
      spent: dollars(300_000),
      balance: dollars(12 * reserveMonthly - 300_000),
    })
  }, 180_000)

  it('say on the statement what is shared how, and by which part', async () => {
    const { data } = (await house.api.get('/v1/units?filter[name]=1A')).body
    const { lines, buildingName } = await statement(data[0].id, '2026-01')
    expect(buildingName).toBe('Harbor Point')
    expect(lines).toContainEqual(
      expect.objectContaining({ description: 'Cleaning', party: 'tenant', weight: 1, totalWeight: 30 }),
    )
    expect(lines).toContainEqual(
      expect.objectContaining({ description: 'Reserve', party: 'owner', wholeAmount: reserveMonthly }),
    )
  })

  it('of an issued month stay as they are: nothing is added, taken off or issued twice', async () => {
    const { api, buildingId } = house
    const late = {
      buildingId,
      month: '2026-05',
      description: 'Late',
      amount: dollars(1),
      distribution: 'equal',
    }
    expect(await api.post('/v1/common-expenses', late)).toMatchObject({
      status: 409,
      body: { code: 'property.month_issued', month: '2026-12' },
    })
    expect((await api.post('/v1/expense-sheets', { buildingId, month: '2026-12' })).status).toBe(409)
    const [old] = (await api.get(`/v1/common-expenses?filter[month]=2026-05&limit=1`)).body.data
    expect((await api.post(`/v1/common-expenses/${old.id}/withdrawal`, {})).status).toBe(409)
  })

  it('are issued once when two press the button at the same moment', async () => {
    const { api, buildingId, made } = house
    const month = '2027-01'
    await made('/v1/common-expenses', {
      buildingId,
      month,
      description: 'Water',
      amount: dollars(100),
      distribution: 'equal',
    })
    const both = await Promise.all([1, 2].map(() => api.post('/v1/expense-sheets', { buildingId, month })))
    expect(both.map(answer => answer.status).sort()).toEqual([201, 409])
  })

  it('are not shared by meters that counted nothing, and a meter does not run backwards', async () => {
    const { api, buildingId, made } = house
    const month = '2027-02'
    const cost = { buildingId, month, description: 'Gas', amount: dollars(100), distribution: 'meter' }
    const gas = await made('/v1/common-expenses', { ...cost, meterKind: 'gas' })
    expect((await api.post('/v1/expense-sheets', { buildingId, month })).body).toMatchObject({
      code: 'property.nothing_to_share_by',
      expense: 'Gas',
    })
    await api.post(`/v1/common-expenses/${gas.id}/withdrawal`, {})
    await made('/v1/expense-sheets', { buildingId, month })
    const unitId = await house.unit('9Z')
    const read = (readOn: string, value: number, more = {}) =>
      api.post('/v1/meter-readings', { unitId, kind: 'gas', readOn, value, ...more })
    await read('2027-02-01', 100)
    expect((await read('2027-02-02', 90)).body.code).toBe('property.reading_out_of_order')
    expect((await read('2027-02-02', 5, { isNewMeter: true })).status).toBe(201)
    expect((await read('2027-01-15', 101)).body.code).toBe('property.reading_out_of_order')
  })

  it('are not issued by who may only look, and of no concern to another tenant', async () => {
    const looker = world.as(await world.caller(world.harbour, ['property.sheet.read', 'property.unit.read']))
    const body = { buildingId: house.buildingId, month: '2027-03' }
    expect((await looker.post('/v1/expense-sheets', body)).status).toBe(403)
    const stranger = world.as(world.meadow.owner)
    expect((await stranger.post('/v1/expense-sheets', body)).status).toBe(404)
  })
})
