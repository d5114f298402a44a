import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Nursery, openNursery } from '#modules/presence/testing/nursery.ts'
import { stretchedHundredths } from './rules/week.ts'

let house: Nursery
let areaId: string

const usd = (amount: number) => ({ amount, currency: 'USD' })
const at = (time: string) => house.world.clock.set(time)
const child = async (familyId: string) => (await house.children(1, '2021-09-10', areaId, familyId))[0]!
const plan = (childId: string, amount: number, payerId: string, more: object = {}) =>
  house.made('/v1/tuition-plans', {
    childId,
    locationId: house.locationId,
    weeklyRate: usd(amount),
    startsOn: '2025-01-06',
    shares: [{ payerId, percent: '100' }],
    ...more,
  })
const week = async (planId: string, weekStartsOn: string) =>
  (await house.made(`/v1/tuition-plans/${planId}/weeks`, { weekStartsOn })).data
const totals = (invoices: { payerId: string; total: { amount: number } }[]) =>
  Object.fromEntries(invoices.map(one => [one.payerId, one.total.amount]))

beforeAll(async () => {
  house = await openNursery({ timezone: 'America/Chicago', now: '2025-03-03T14:00:00Z' })
  areaId = await house.area('Foxes')
  await house.educator('Ann', areaId)
  await house.api.patch('/v1/tenant', { settings: { tuitionSiblingPercent: '10' } })
  await new Promise(done => setTimeout(done, 1_100))
})
afterAll(() => house.world.close())

describe('tuition', () => {
  it('TH-11 late pick-up: grace, whole minutes from closing, a cap for each child, alike on the day of the change', async () => {
    const family = await house.family('Late')
    const both = [await child(family), await child(family)]
    const contactOf = async (childId: string) =>
      (
        await house.made('/v1/child-contacts', {
          childId,
          name: 'P',
          relationship: 'parent',
          role: 'guardian',
        })
      ).id
    const contacts = [await contactOf(both[0]!), await contactOf(both[1]!)]
    const collected = async (arrival: string, instant: string) => {
      at(arrival)
      await house.made('/v1/arrivals', { dependantIds: both })
      at(instant)
      const releaseIds: string[] = []
      for (const [index, dependantId] of both.entries())
        releaseIds.push((await house.made('/v1/releases', { dependantId, contactId: contacts[index] })).id)
      const charge = async () => (await house.made('/v1/late-pickups', { releaseIds })).data
      const invoices = await charge()
      expect((await charge()).map(({ id }: { id: string }) => id)).toEqual(
        invoices.map(({ id }: { id: string }) => id),
      )
      return {
        invoices,
        sum: invoices.reduce((sum: number, one: { total: { amount: number } }) => sum + one.total.amount, 0),
      }
    }
    expect((await collected('2025-06-02T14:00:00Z', '2025-06-02T23:04:00Z')).sum).toBe(0)
    expect((await collected('2025-06-03T14:00:00Z', '2025-06-03T23:07:00Z')).sum).toBe(1400)
    expect((await collected('2025-06-04T14:00:00Z', '2025-06-04T23:45:00Z')).sum).toBe(6000)
    const autumn = await collected('2025-11-02T15:00:00Z', '2025-11-03T00:07:00Z')
    expect(autumn.sum).toBe(1400)
    const [invoice] = autumn.invoices
    const lines = [{ description: 'Waived', rule: 'tuition.waiver', unitAmount: 700, category: 'late_fees' }]
    await house.made(`/v1/invoices/${invoice.id}/credit-notes`, { lines, reason: 'Storm' })
    expect((await house.api.get(`/v1/invoices/${invoice.id}`)).body).toMatchObject({
      due: usd(0),
      total: usd(700),
    })
    const { data } = (await house.api.get('/v1/ledger-balances')).body
    expect(data.reduce((sum: number, one: { balance: number }) => sum + one.balance, 0)).toBe(0)
  })

  it('TH-12 split and subsidy: 180/72/48, and by attendance 108 with 72 to the house, not to the parents', async () => {
    const [agency, house_, a, b] = [
      await house.family('Agency'),
      await house.family('Agency shortfall'),
      await house.family('A'),
      await house.family('B'),
    ]
    const shares = [
      { payerId: a, percent: '60' },
      { payerId: b, percent: '40' },
    ]
    const subsidy = {
      agencyId: agency,
      agencyRate: { amount: 18_000, currency: 'USD' },
      shortfallPayerId: house_,
      shares,
    }
    const one = await child(a)
    for (const day of ['10', '11', '12']) {
      at(`2025-03-${day}T14:00:00Z`)
      await house.made('/v1/arrivals', { dependantIds: [one] })
      const contact = { childId: one, name: 'P', relationship: 'parent', role: 'guardian' }
      const { id: contactId } = await house.made('/v1/child-contacts', contact)
      await house.made('/v1/releases', { dependantId: one, contactId })
    }
    const enrolled = await plan(one, 30_000, a, { ...subsidy, agencyBasis: 'enrolment' })
    expect(totals(await week(enrolled.id, '2025-03-10'))).toEqual({
      [agency]: 18_000,
      [a]: 7_200,
      [b]: 4_800,
    })
    const attended = await plan(one, 30_000, a, { ...subsidy, agencyBasis: 'attendance' })
    expect(totals(await week(attended.id, '2025-03-10'))).toEqual({
      [agency]: 10_800,
      [house_]: 7_200,
      [a]: 7_200,
      [b]: 4_800,
    })
    const thirds = ['33.34', '33.33', '33.33'].map((percent, index) => ({
      payerId: [a, b, agency][index],
      percent,
    }))
    const three = await plan(await child(b), 10_000, b, { shares: thirds })
    expect(Object.values(totals(await week(three.id, '2025-03-10')))).toEqual([3334, 3333, 3333])
  })

  it('TH-13 proration, siblings and stretched hours', async () => {
    const family = await house.family('Prorated')
    const one = await child(family)
    const part = { startsOn: '2025-03-05', endsOn: '2025-03-11' }
    const { id } = await plan(one, 25_000, family, part)
    expect(totals(await week(id, '2025-03-03'))).toEqual({ [family]: 15_000 })
    expect(totals(await week(id, '2025-03-10'))).toEqual({ [family]: 10_000 })
    const siblings = await house.family('Siblings')
    const plans = [
      await plan(await child(siblings), 25_000, siblings),
      await plan(await child(siblings), 20_000, siblings),
    ]
    let sum = 0
    for (const each of plans) sum += totals(await week(each.id, '2025-03-03'))[siblings]!
    expect(sum).toBe(43_000)
    const hundredths = stretchedHundredths({ hours: 30, weeks: 38, over: 51 })
    expect(hundredths).toBe(2235)
    expect(hundredths * 51).toBeLessThanOrEqual(114_000)
  })

  it('bills a week once, none in which the plan does not run, and only for who may', async () => {
    const family = await house.family('Once')
    const { id } = await plan(await child(family), 25_000, family, { endsOn: '2025-03-07' })
    const first = await week(id, '2025-03-03')
    expect(await week(id, '2025-03-03')).toEqual(first)
    const later = await house.api.post(`/v1/tuition-plans/${id}/weeks`, { weekStartsOn: '2025-03-10' })
    expect(later.body.code).toBe('tuition.not_running')
    const looker = house.world.as(await house.world.caller(house.world.harbour, ['tuition.plan.read']))
    expect((await looker.post(`/v1/tuition-plans/${id}/weeks`, { weekStartsOn: '2025-03-03' })).status).toBe(
      403,
    )
    const stranger = house.world.as(house.world.meadow.owner)
    expect((await stranger.post('/v1/late-pickups', { releaseIds: [id] })).status).toBe(404)
  })
})
