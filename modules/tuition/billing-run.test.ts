import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Nursery, openNursery } from '#modules/presence/testing/nursery.ts'
import { lateFee } from './rules/late-fee.ts'
import { daysOfPlan, periodOf } from './rules/period.ts'

let house: Nursery
let areaId: string

const usd = (amount: number) => ({ amount, currency: 'USD' })
const at = (time: string) => house.world.clock.set(time)
const plan = async (familyId: string, amount: number, more: object = {}) => {
  const [childId] = await house.children(1, '2021-09-10', areaId, familyId)
  const { locationId } = house
  const shares = [{ payerId: familyId, percent: '100' }]
  const body = { childId, locationId, weeklyRate: usd(amount), startsOn: '2025-01-06', shares, ...more }
  return house.made('/v1/tuition-plans', body)
}
const sumOf = (invoices: { total: { amount: number } }[]) =>
  invoices.reduce((sum, one) => sum + one.total.amount, 0)
const set = async (settings: object) => {
  await house.api.patch('/v1/tenant', { settings })
  // What is known of a tenant may be a second old.
  await setTimeout(1_100)
}

beforeAll(async () => {
  house = await openNursery({ timezone: 'America/Chicago', now: '2025-03-03T14:00:00Z' })
  areaId = await house.area('Foxes')
  await house.educator('Ann', areaId)
})
afterAll(() => house.world.close())

describe('periods', () => {
  it('C20 are weeks, fortnights from the first, halves of a month, months, quarters and years', () => {
    const of = (cadence: Parameters<typeof periodOf>[0], on = '2025-03-19') =>
      Object.values(periodOf(cadence, on, '2025-01-08'))
    expect(of('weekly')).toEqual(['2025-03-17', '2025-03-23'])
    expect(of('biweekly')).toEqual(['2025-03-17', '2025-03-30'])
    expect(of('biweekly', '2025-03-24')).toEqual(['2025-03-17', '2025-03-30'])
    expect(of('biweekly', '2024-12-30')).toEqual(['2024-12-23', '2025-01-05'])
    expect(of('twice_monthly')).toEqual(['2025-03-16', '2025-03-31'])
    expect(of('twice_monthly', '2024-02-10')).toEqual(['2024-02-01', '2024-02-15'])
    expect(of('monthly', '2024-02-29')).toEqual(['2024-02-01', '2024-02-29'])
    expect(of('quarterly', '2025-12-31')).toEqual(['2025-10-01', '2025-12-31'])
    expect(of('annually')).toEqual(['2025-01-01', '2025-12-31'])
  })

  it('C20 leave out the days of a pause', () => {
    const week = { startsOn: '2025-03-17', endsOn: '2025-03-23' }
    const running = { startsOn: '2025-01-06', endsOn: null, pausedFromOn: '2025-03-18' }
    expect(daysOfPlan(week, { ...running, pausedUntilOn: '2025-03-20' })).toEqual([
      '2025-03-17',
      '2025-03-21',
    ])
    expect(daysOfPlan(week, { ...running, pausedUntilOn: null })).toEqual(['2025-03-17'])
  })
})

describe('a billing run', () => {
  it('C20 invoices the current period of every plan, each once, to the cent', async () => {
    const [a, b, c] = [await house.family('A'), await house.family('B'), await house.family('C')]
    await plan(a, 25_000)
    await plan(b, 100_000, { cadence: 'monthly', startsOn: '2025-03-17' })
    await plan(c, 25_000, { pausedFromOn: '2025-03-01' })
    const run = { locationId: house.locationId, on: '2025-03-19' }
    const first = await house.made('/v1/tuition-runs', run)
    expect(first.planCount).toBe(2)
    // Eleven of the twenty-one school days of that March.
    expect(first.data.map((one: { total: object }) => one.total)).toEqual([usd(25_000), usd(52_381)])
    const again = await house.made('/v1/tuition-runs', run)
    const idsOf = (answer: { data: { id: string }[] }) => answer.data.map(({ id }) => id)
    expect(idsOf(again)).toEqual(idsOf(first))
  })

  it('is refused for a week of a plan that is charged by the month, and for who may not', async () => {
    const { id } = await plan(await house.family('Monthly'), 100_000, { cadence: 'monthly' })
    const week = await house.api.post(`/v1/tuition-plans/${id}/weeks`, { weekStartsOn: '2025-03-17' })
    expect(week.body.code).toBe('tuition.other_period')
    const { data } = await house.made(`/v1/tuition-plans/${id}/periods`, { on: '2025-02-11' })
    expect(sumOf(data)).toBe(100_000)
    const looker = house.world.as(await house.world.caller(house.world.harbour, ['tuition.plan.read']))
    const run = { locationId: house.locationId, on: '2025-03-19' }
    expect((await looker.post('/v1/tuition-runs', run)).status).toBe(403)
    const stranger = house.world.as(house.world.meadow.owner)
    expect((await stranger.post('/v1/tuition-runs', run)).status).toBe(404)
  })
})

describe('fees for being late', () => {
  it('C23 count whole minutes or blocks begun, up to a cap', () => {
    const policy = { closesAt: '18:00', graceMinutes: 5, perBlock: 1000, blockMinutes: 15, cap: 2500 }
    const fee = (time: string) => lateFee(policy, Temporal.PlainTime.from(time)).amount
    expect([fee('18:05'), fee('18:06'), fee('18:16'), fee('18:59')]).toEqual([0, 1000, 2000, 2500])
  })

  it('C23 come by themselves where the house wants it, explain themselves, and once for a family', async () => {
    // A Tuesday, closed at the hour that the opening hours of the house say.
    const businessHours = [{ weekday: 2, opens: '07:00', closes: '17:57' }]
    await set({ latePickupIsAutomatic: true, latePickupIsPerFamily: true, businessHours })
    const family = await house.family('Late')
    const both = await house.children(2, '2021-09-10', areaId, family)
    const contacts: string[] = []
    for (const childId of both) {
      const contact = { childId, name: 'P', relationship: 'parent', role: 'guardian' }
      contacts.push((await house.made('/v1/child-contacts', contact)).id)
    }
    at('2025-06-03T14:00:00Z')
    await house.made('/v1/arrivals', { dependantIds: both })
    at('2025-06-03T23:07:00Z')
    for (const [index, dependantId] of both.entries())
      await house.made('/v1/releases', { dependantId, contactId: contacts[index] })
    await house.world.jobs.drain()
    await house.world.jobs.drain()
    const { data } = (await house.api.get(`/v1/invoices?filter[payerId]=${family}`)).body
    expect(data.map((one: { total: object }) => one.total)).toEqual([usd(1000)])
    const lines = (await house.api.get(`/v1/invoice-lines?filter[invoiceId]=${data[0].id}`)).body.data
    expect(lines[0].explanation).toBe('Collected 18:07, closed 17:57: 10 min late, 10 min at $1.00')
  })

  it('C23 stand on overdue tuition once, after the days of grace, and not on fees', async () => {
    expect((await house.api.post('/v1/overdue-fees', {})).body.code).toBe('tuition.no_overdue_fee')
    await set({ overdueFee: 1500, overdueDays: 5, businessHours: null })
    const family = await house.family('Slow')
    const { id } = await plan(family, 20_000)
    await house.made(`/v1/tuition-plans/${id}/weeks`, { weekStartsOn: '2025-06-02' })
    at('2025-12-01T15:00:00Z')
    const charged = async () => {
      const { data } = await house.made('/v1/overdue-fees', {})
      return data.filter((one: { payerId: string }) => one.payerId === family)
    }
    const [first] = [await charged(), await charged()]
    expect(first.map((one: { total: object }) => one.total)).toEqual([usd(1500)])
    const { data } = (await house.api.get(`/v1/invoices?filter[payerId]=${family}`)).body
    expect(sumOf(data)).toBe(21_500)
  })
})
