import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestBrowser } from '#kernel/testing/browser.ts'
import { type Nursery, openNursery } from '#modules/presence/testing/nursery.ts'
import { clashes } from './rules.ts'

let house: Nursery
let area: string
let six: string[]
let mother: string
let father: string

const log = (body: object) => house.api.post('/v1/day-logs', { dependantIds: six, ...body })
const guardian = (childId: string, customerId: string, more: object = {}) =>
  house.made('/v1/child-contacts', {
    childId,
    customerId,
    name: 'Parent',
    relationship: 'parent',
    role: 'guardian',
    ...more,
  })
const permissions = ['daybook.feed.use', 'billing.balance.read', 'billing.own.pay']

async function phoneOf(customerId: string): Promise<TestBrowser> {
  const known = new Set(((await keys()) as { id: string }[]).map(({ id }) => id))
  const caller = await house.world.caller(house.world.harbour, permissions)
  const viewerId = (await keys()).find(({ id }: { id: string }) => !known.has(id)).id
  await house.made('/v1/customer-accesses', { customerId, viewerId })
  return house.world.as(caller)
}
const keys = async () => (await house.api.get('/v1/api-keys?limit=100')).body.data
const feedOf = async (phone: TestBrowser) => (await phone.get('/v1/family-feed')).body

beforeAll(async () => {
  house = await openNursery({ now: '2025-06-10T15:00:00Z' })
  area = await house.area('Foxes')
  await house.educator('Ann', area)
  mother = await house.family('Mona Lopez')
  father = await house.family('Pat Lopez')
  six = await house.children(6, '2021-09-10', area, mother)
  for (const child of six) await guardian(child, mother)
  await house.made('/v1/arrivals', { dependantIds: six })
})
afterAll(() => house.world.close())

describe('the daybook of a room', () => {
  it('C10 C25 a meal is written once for six children and stands in the day of each', async () => {
    const made = await log({ kind: 'meal', meal: 'lunch', amount: 'most', text: 'Rice and peas' })
    expect(made.body.data).toHaveLength(6)
    const { data } = (await house.api.get(`/v1/areas/${area}/day`)).body
    expect(data.filter(({ kind }: { kind: string }) => kind === 'meal')).toHaveLength(6)
    expect((await log({ kind: 'meal', meal: 'lunch' })).body.errors[0].pointer).toBe('/amount')
    expect((await log({ kind: 'note', text: 'x', at: '2025-06-11T00:00:00Z' })).body.code).toBe(
      'daybook.in_future',
    )
  })

  it('takes what a device kept for three days without a connection, and writes nothing into a day before', async () => {
    const at = (moment: string, more: object = {}) =>
      log({ dependantIds: [six[0]], kind: 'note', text: 'x', at: moment, ...more })
    expect((await at('2025-06-07T15:00:00Z')).status).toBe(201)
    const late = await at('2025-06-07T14:59:59Z')
    expect([late.status, late.body.code, late.body.since]).toEqual([
      422,
      'daybook.too_long_ago',
      '2025-06-07T15:00:00Z',
    ])
    const ended = { kind: 'nap', endedAt: '2025-06-01T13:00:00Z' }
    expect((await at('2025-06-10T12:00:00Z', ended)).body.code).toBe('daybook.too_long_ago')
  })

  it('C11 C15 warns before a meal that stands in the alert of a child is written', async () => {
    const [allergic] = await house.children(1, '2021-09-10', area, mother)
    await house.api.patch(`/v1/children/${allergic}`, { alert: 'Peanut allergy: pen in the office' })
    const meal = {
      dependantIds: [six[0], allergic],
      kind: 'meal',
      meal: 'lunch',
      amount: 'all',
      text: 'Peanuts',
    }
    const refused = await house.api.post('/v1/day-logs', meal)
    expect(refused.body).toMatchObject({ code: 'daybook.alert_clash', clashes: [{ words: ['peanut'] }] })
    expect((await house.api.post('/v1/day-logs', { ...meal, isAlertChecked: true })).status).toBe(201)
    expect(clashes('Milk and bread', 'Only the mother collects')).toEqual([])
  })

  it('naps begin and end for many, and nobody sleeps twice', async () => {
    expect((await log({ kind: 'nap' })).status).toBe(201)
    expect((await log({ kind: 'nap' })).body.code).toBe('daybook.asleep_already')
    house.world.clock.set('2025-06-10T16:10:00Z')
    // Told later by a tablet that had no line: neither in the future, nor before they slept, nor days ago.
    const woke = (at: string) => house.api.post('/v1/nap-ends', { dependantIds: six, at })
    expect((await woke('2025-06-10T16:11:00Z')).body.code).toBe('daybook.in_future')
    expect((await woke('2025-06-07T16:09:00Z')).body.code).toBe('daybook.too_long_ago')
    expect((await woke('2025-06-09T16:09:00Z')).body.code).toBe('daybook.nobody_asleep')
    const { data } = (await woke('2025-06-10T16:09:00Z')).body
    expect(data.map(({ endedAt }: { endedAt: string }) => Temporal.Instant.from(endedAt).toString())).toEqual(
      Array(6).fill('2025-06-10T16:09:00Z'),
    )
    expect((await house.api.post('/v1/nap-ends', { dependantIds: six })).body.code).toBe(
      'daybook.nobody_asleep',
    )
  })

  it('photos of several children go to the families of those alone', async () => {
    const photo = (await house.made('/v1/files', { name: 'sand.png', content: onePixel })).id
    await log({ dependantIds: [six[0]], kind: 'photo', photoIds: [photo], text: 'In the sand' })
    const phone = await phoneOf(mother)
    const shown = (await feedOf(phone)).entries.find(({ kind }: { kind: string }) => kind === 'photo')
    expect((await phone.get(shown.photos[0].thumb)).status).toBe(200)
    const stranger = await phoneOf(father)
    expect((await stranger.get(shown.photos[0].thumb)).status).toBe(403)
  })
})

describe('a family’s feed', () => {
  it('shows own children’s day and who may collect them, and nothing of other children', async () => {
    const other = await house.family('Other')
    const [foreign] = await house.children(1, '2021-09-10', area, other)
    await guardian(foreign!, other)
    await house.made('/v1/arrivals', { dependantIds: [foreign] })
    await log({ dependantIds: [foreign], kind: 'note', text: 'Secret of another' })
    const feed = await feedOf(await phoneOf(mother))
    expect(feed.children.map(({ id }: { id: string }) => id).sort()).toEqual(six.toSorted())
    expect(feed.moves.length).toBe(6)
    expect(feed.collectors.length).toBe(6)
    expect(JSON.stringify(feed)).not.toContain('Secret of another')
    const nobody = house.world.as(await house.world.caller(house.world.harbour, permissions))
    expect(await feedOf(nobody)).toMatchObject({ children: [], entries: [], payers: [] })
    const staff = house.world.as(await house.world.caller(house.world.harbour, ['daybook.entry.read']))
    expect((await staff.get('/v1/family-feed')).status).toBe(403)
    expect((await (await phoneOf(mother)).get('/v1/day-entries')).status).toBe(403)
  })

  it('TH-12 in a family of two payers each sees the child, and only their own invoices and balance', async () => {
    const [child] = await house.children(1, '2021-09-10', area, mother)
    await guardian(child!, mother)
    await guardian(child!, father)
    const plan = await house.made('/v1/tuition-plans', {
      childId: child,
      locationId: house.locationId,
      weeklyRate: { amount: 12_000, currency: 'USD' },
      startsOn: '2025-01-06',
      shares: [
        { payerId: mother, percent: '60' },
        { payerId: father, percent: '40' },
      ],
    })
    await house.made(`/v1/tuition-plans/${plan.id}/weeks`, { weekStartsOn: '2025-06-09' })
    const [a, b] = [await phoneOf(mother), await phoneOf(father)]
    expect((await feedOf(b)).children.map(({ id }: { id: string }) => id)).toEqual([child])
    expect((await feedOf(b)).payers).toEqual([{ id: father, name: 'Pat Lopez' }])
    const sums = async (phone: TestBrowser, payer: string) => {
      const { status, body } = await phone.get(`/v1/customers/${payer}/statement`)
      return status === 200
        ? body.invoices.map((one: { total: { amount: number } }) => one.total.amount)
        : status
    }
    expect([await sums(a, mother), await sums(b, father)]).toEqual([[7200], [4800]])
    const own = async (phone: TestBrowser) =>
      (await phone.get('/v1/own-invoice-lines')).body.data.map(
        (line: { total: { amount: number } }) => line.total.amount,
      )
    expect([await own(a), await own(b)]).toEqual([[7200], [4800]])
    expect([await sums(a, father), await sums(b, mother)]).toEqual([404, 404])
    expect((await a.get(`/v1/customers/${father}/balance`)).status).toBe(404)
  })

  it('shows each home what it owes and how to pay it, and takes the whole account by card once', async () => {
    const [one, two] = [await house.family('One home'), await house.family('Another home')]
    const [a, b] = [await phoneOf(one), await phoneOf(two)]
    const line = { description: 'Tuition', rule: 'test.week' }
    const bill = (payerId: string, unitAmount: number) =>
      house.made('/v1/invoices', { payerId, currency: 'USD', lines: [{ ...line, unitAmount }] })
    await bill(one, 7200)
    await bill(two, 4800)
    const own = async (phone: TestBrowser) => (await phone.get('/v1/own-accounts')).body
    const pay = (phone: TestBrowser, payer: string, amount: number, cardToken = 'sim_card', key?: string) =>
      phone.post(
        `/v1/own-accounts/${payer}/payment`,
        { amount: { amount, currency: 'USD' }, cardToken },
        key ? { 'idempotency-key': key } : {},
      )
    expect((await own(a)).data).toMatchObject([{ payerId: one, owed: { amount: 7200 }, isPaying: false }])
    expect((await pay(a, one, 7200)).body.code).toBe('billing.no_cards_here')
    const settings = { cardProvider: 'simulator', payingInstructions: 'At the desk.' }
    await house.api.patch('/v1/tenant', { settings })
    await expect.poll(async () => (await own(a)).payingInstructions, { timeout: 10_000 }).toBe('At the desk.')
    expect((await pay(a, two, 4800)).status).toBe(404)
    expect((await pay(a, one, 7201)).body).toMatchObject({ code: 'billing.more_than_owed', owed: 7200 })

    await pay(a, one, 7200, 'sim_declined')
    await house.world.jobs.drain()
    expect((await own(a)).data).toMatchObject([{ isDeclined: true, owed: { amount: 7200 }, payments: [] }])

    // Charged when the provider says so: until then nothing else is taken.
    const first = await pay(a, one, 7000, 'sim_late', 'once')
    expect(first.body).toMatchObject({ status: 'pending', amount: { amount: 7000 } })
    expect((await pay(a, one, 7000, 'sim_late', 'once')).body.id).toBe(first.body.id)
    expect((await pay(a, one, 200)).body.code).toBe('billing.payment_under_way')
    const { data: invoices } = (await a.get('/v1/own-invoices')).body
    expect(invoices).toMatchObject([{ payerId: one, isPaying: true }])
    const apart = await a.post(`/v1/own-invoices/${invoices[0].id}/payment`, { cardToken: 'sim_card' })
    expect(apart.body.code).toBe('billing.payment_under_way')

    const paid = (await pay(b, two, 4600)).body
    await house.world.jobs.drain()
    expect((await own(b)).data).toMatchObject([
      { owed: { amount: 200 }, isPaying: false, isDeclined: false, payments: [{ id: paid.id }] },
    ])
    const receipt = `/v1/own-payments/${paid.id}/receipt`
    expect((await b.get(receipt)).status).toBe(200)
    expect((await a.get(receipt)).status).toBe(404)
    expect((await own(a)).data).toMatchObject([{ owed: { amount: 7200 }, isPaying: true, payments: [] }])
  })

  it('shows nothing of a child to a parent who is kept from it', async () => {
    const [child] = await house.children(1, '2021-09-10', area, mother)
    const kept = await house.family('Kept away')
    await guardian(child!, kept)
    await guardian(child!, kept, { isDenied: true, document: 'Court order 1/2025' })
    expect((await feedOf(await phoneOf(kept))).children).toEqual([])
  })
})

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
