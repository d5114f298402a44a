import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { line, openTill, type Till } from './testing/till.ts'

let till: Till
beforeAll(async () => {
  till = await openTill()
})
afterAll(() => till.world.close())

const zero = async () =>
  expect(Object.values(await till.accounts()).reduce((sum, balance) => sum + balance, 0)).toBe(0)

describe('split payers and a subsidy', () => {
  it('TH-12 agency 180.00, A 72.00, B 48.00; a shortfall is nobody else’s', async () => {
    const [agency, a, b] = [await till.customer('Agency'), await till.customer('A'), await till.customer('B')]
    const { data } = await till.made('/v1/split-invoices', {
      lines: [line('Week', 30000)],
      shares: [
        { payerId: agency, amount: 18000 },
        { payerId: a, percent: '60' },
        { payerId: b, percent: '40' },
      ],
    })
    const totals = data.map((invoice: { total: { amount: number } }) => invoice.total.amount)
    expect(totals).toEqual([18000, 7200, 4800])

    const paid = { payerId: agency, invoiceId: data[0].id, amount: { amount: 10800, currency: 'USD' } }
    await till.made('/v1/payments', { ...paid, method: 'transfer' })
    const short = {
      amount: { amount: 7200, currency: 'USD' },
      policy: 'agency_shortfall',
      reason: 'Absent 2 of 5',
    }
    const settled = await till.made(`/v1/invoices/${data[0].id}/write-offs`, short)
    expect(settled).toMatchObject({ status: 'written_off', due: { amount: 0 } })
    expect((await till.accounts())['written_off/agency_shortfall']).toBe(7200)
    expect((await till.owes(a)).owed).toBe(7200)
    expect((await till.owes(b)).owed).toBe(4800)
    await zero()
  })

  it('TH-12 $100.00 in three is 33.34, 33.33 and 33.33', async () => {
    const payers = [await till.customer('One'), await till.customer('Two'), await till.customer('Three')]
    const percents = ['33.34', '33.33', '33.33']
    const { data } = await till.made('/v1/split-invoices', {
      lines: [line('Week', 10000)],
      shares: payers.map((payerId, index) => ({ payerId, percent: percents[index] })),
    })
    expect(data.map((one: { total: { amount: number } }) => one.total.amount)).toEqual([3334, 3333, 3333])
  })

  it('TH-12 A never sees the balance of B: it answers as one that does not exist', async () => {
    const [a, b] = [await till.customer('A'), await till.customer('B')]
    const viewer = await till.world.caller(till.world.harbour, ['billing.balance.read'])
    const keys = await till.api.get('/v1/api-keys?sort=-createdAt&limit=100')
    const nobody = await till.world.as(viewer).get(`/v1/customers/${a}/balance`)
    expect(nobody).toMatchObject({ status: 404, body: { code: 'not_found' } })
    const viewerIds: string[] = keys.body.data.map((key: { id: string }) => key.id)
    for (const viewerId of viewerIds) await till.made('/v1/customer-accesses', { customerId: a, viewerId })
    expect((await till.world.as(viewer).get(`/v1/customers/${a}/balance`)).status).toBe(200)
    const other = await till.world.as(viewer).get(`/v1/customers/${b}/balance`)
    const missing = await till.world
      .as(viewer)
      .get('/v1/customers/01900000-0000-7000-8000-000000000001/balance')
    expect(other.status).toBe(404)
    const papers = (of: string) => till.world.as(viewer).get(`/v1/customers/${of}/statement`)
    expect([(await papers(a)).status, (await papers(b)).status]).toEqual([200, 404])
    expect({ ...other.body, requestId: '' }).toEqual({ ...missing.body, requestId: '' })
  })
})

describe('a fee that is waived', () => {
  it('TH-11 leaves a credit of the same amount, not a deletion', async () => {
    const payerId = await till.customer('Late')
    const before = await till.accounts()
    const fee = line('Late pick-up 18:07', 1400, { rule: 'late_pickup', category: 'late_fees' })
    const invoice = await till.made('/v1/invoices', { payerId, lines: [fee] })
    const note = await till.made(`/v1/invoices/${invoice.id}/credit-notes`, {
      lines: [{ ...fee, description: 'Waived', rule: 'late_pickup.waiver' }],
      reason: 'Waived by the director',
    })
    expect(note).toMatchObject({ kind: 'credit_note', reference: 'CN-1', creditsId: invoice.id })
    const { body } = await till.api.get(`/v1/invoices/${invoice.id}?include=invoiceLines`)
    expect(body).toMatchObject({ status: 'credited', total: { amount: 1400 }, due: { amount: 0 } })
    expect((await till.owes(payerId)).balance).toBe(0)
    expect((await till.accounts())['revenue/late_fees']).toBe(before['revenue/late_fees'] ?? 0)
    await zero()
  })
})

describe('deposits', () => {
  const subject = { subjectEntity: 'bookings.stay', subjectId: '01900000-0000-7000-8000-00000000aa01' }
  const usd = (amount: number) => ({ amount, currency: 'USD' })
  const held = async (payerId: string) =>
    till.made('/v1/deposits', { ...subject, payerId, amount: usd(37500), method: 'card' })

  it.each([
    ['12-01: all of it goes back', { refund: 37500 }, { refunded: 37500, forfeited: 0 }],
    ['12-02: half goes back', { refund: 18750, forfeit: 18750 }, { refunded: 18750, forfeited: 18750 }],
    ['12-09: none goes back', { forfeit: 37500 }, { refunded: 0, forfeited: 37500 }],
  ])('TT-08 cancelled on %s', async (_when, fate, expected) => {
    const deposit = await held(await till.customer('Guest'))
    expect(deposit).toMatchObject({ status: 'held', held: { amount: 37500 } })
    const settled = await till.made(`/v1/deposits/${deposit.id}/settlement`, fate)
    expect(settled).toMatchObject({
      status: 'settled',
      held: { amount: 0 },
      refunded: { amount: expected.refunded },
      forfeited: { amount: expected.forfeited },
    })
    const before = await till.accounts()
    expect(await till.made(`/v1/deposits/${deposit.id}/settlement`, fate)).toEqual(settled)
    expect(await till.accounts()).toEqual(before)
    await zero()
  })

  it('TT-08 may become store credit, which then pays; more than is held is refused', async () => {
    const payerId = await till.customer('Guest')
    const deposit = await held(payerId)
    const refused = await till.api.post(`/v1/deposits/${deposit.id}/settlement`, { refund: 37501 })
    expect(refused).toMatchObject({ status: 409, body: { code: 'billing.more_than_held' } })
    await till.made(`/v1/deposits/${deposit.id}/settlement`, { storeCredit: 37500 })
    expect(await till.owes(payerId)).toMatchObject({ storeCredit: 37500, depositsHeld: 0, balance: -37500 })
    const invoice = await till.made('/v1/invoices', { payerId, lines: [line('Stay', 30000)] })
    await till.made('/v1/payments', { payerId, amount: usd(30000), method: 'store_credit' })
    expect((await till.api.get(`/v1/invoices/${invoice.id}`)).body.status).toBe('paid')
    expect(await till.owes(payerId)).toMatchObject({ owed: 0, storeCredit: 7500 })
    const overdrawn = { payerId, amount: usd(7501), method: 'store_credit' }
    expect(await till.api.post('/v1/payments', overdrawn)).toMatchObject({
      status: 409,
      body: { code: 'billing.not_enough_credit' },
    })
    await zero()
  })
})
