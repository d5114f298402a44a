import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { openResort, type Resort } from './testing/resort.ts'

let world: World
let resort: Resort

const start = { arrivesOn: '2026-12-15', departsOn: '2026-12-30' }

beforeAll(async () => {
  world = await createWorld({ now: '2026-11-01T17:00:00Z', timezone: 'America/Denver' })
  const rooms = Array.from({ length: 8 }, (_, at) => ({ name: `Q${at + 1}`, type: 'Queen' }))
  resort = await openResort(world, rooms)
  await resort.api.patch(`/v1/customers/${resort.customerId}`, { email: 'ada@example.com' })
  const rule = {
    name: 'Half in advance',
    kind: 'deposit',
    minTotal: 50000,
    percent: '50',
    refundTiers: [
      { daysBefore: 14, percent: '100' },
      { daysBefore: 7, percent: '50' },
    ],
  }
  expect((await resort.api.post('/v1/price-rules', rule)).status).toBe(201)
})
afterAll(() => world.close())

const depositOf = async (stayId: string) =>
  (await resort.api.get(`/v1/deposits?filter[subjectId]=${stayId}`)).body.data
const cancelled = (id: string, body: object = {}, key?: string) =>
  resort.api.post(`/v1/stays/${id}/cancellation`, body, key ? { 'idempotency-key': key } : {})
/** Noon in Denver. */
const on = (day: string) => world.clock.set(`${day}T19:00:00Z`)

async function bookedWithDeposit() {
  on('2026-11-01')
  const stay = await resort.booked({ ...start, depositMethod: 'cash' })
  expect(stay).toMatchObject({ total: { amount: 75000 }, deposit: { amount: 37500 } })
  const about = expect.stringMatching(/^Stay #\d+(: .+)?, 2026-12-15 to 2026-12-30$/)
  expect(await depositOf(stay.id)).toMatchObject([{ about }])
  return stay.id as string
}

const ledgerSum = async () => {
  const { body } = await resort.api.get('/v1/ledger-balances')
  return body.data.reduce((sum: number, row: { balance: number }) => sum + row.balance, 0)
}

describe('TT-08 deposit & cancellation', () => {
  it.each([
    ['2026-12-01', 14, 37500],
    ['2026-12-02', 13, 18750],
    ['2026-12-09', 6, 0],
  ])('cancelled on %s, %i days before, gives back %i', async (day, daysBefore, refund) => {
    const id = await bookedWithDeposit()
    on(day)
    const terms = (await resort.api.get(`/v1/stays/${id}/account`)).body.cancellation
    expect(terms).toMatchObject({ daysBefore, refund: { amount: refund } })
    expect((await cancelled(id)).body.status).toBe('cancelled')
    expect(await depositOf(id)).toMatchObject([
      { status: 'settled', refunded: { amount: refund }, forfeited: { amount: 37500 - refund } },
    ])
    expect(await ledgerSum()).toBe(0)
  })

  it('offers store credit instead, and a retry changes nothing', async () => {
    const id = await bookedWithDeposit()
    on('2026-12-02')
    const first = await cancelled(id, { storeCredit: true }, 'again')
    const [before] = await depositOf(id)
    expect(before).toMatchObject({ credited: { amount: 18750 }, forfeited: { amount: 18750 } })
    expect((await cancelled(id, { storeCredit: true }, 'again')).body).toEqual(first.body)
    expect((await cancelled(id, { storeCredit: true })).body.code).toBe('bookings.wrong_status')
    expect(await depositOf(id)).toEqual([before])
    expect(await ledgerSum()).toBe(0)
  })

  it('is asked above the limit only, and taken once', async () => {
    on('2026-11-01')
    const small = await resort.booked({ arrivesOn: '2026-11-10', departsOn: '2026-11-20' })
    expect(small.deposit).toBeNull()
    expect((await resort.api.post(`/v1/stays/${small.id}/deposit`, { method: 'cash' })).body.code).toBe(
      'bookings.no_deposit',
    )
    const large = await resort.booked(start)
    for (const _ of [1, 2]) await resort.api.post(`/v1/stays/${large.id}/deposit`, { method: 'cash' })
    expect(await depositOf(large.id)).toHaveLength(1)
  })

  it('pays the invoice that check-out issues, as far as it goes', async () => {
    const id = await bookedWithDeposit()
    on('2026-12-15')
    await resort.api.post(`/v1/stays/${id}/check-in`, {})
    on('2026-12-30')
    const left = await resort.api.post(`/v1/stays/${id}/check-out`, {})
    const invoice = (await resort.api.get(`/v1/invoices/${left.body.invoiceId}`)).body
    expect(invoice).toMatchObject({
      total: { amount: 75000 },
      paid: { amount: 37500 },
      due: { amount: 37500 },
    })
    // Taken back, the invoice is void and the deposit is held again.
    expect((await resort.api.delete(`/v1/stays/${id}/check-out`)).body.status).toBe('checked_in')
    expect(await ledgerSum()).toBe(0)
  })

  it('tells the customer by mail each time', async () => {
    await world.jobs.drain()
    const mails = JSON.stringify((await world.nobody.get('/_test/outbox')).body)
    for (const said of ['Your deposit', 'has been cancelled']) expect(mails).toContain(said)
  })

  it('is not for people who only look, nor for another house', async () => {
    const id = await bookedWithDeposit()
    const looker = world.as(await world.caller(world.harbour, ['bookings.stay.read']))
    expect((await looker.post(`/v1/stays/${id}/cancellation`, {})).status).toBe(403)
    const stranger = world.as(world.meadow.owner)
    expect((await stranger.get(`/v1/stays/${id}/account`)).status).toBe(404)
    expect((await stranger.post(`/v1/stays/${id}/deposit`, { method: 'cash' })).status).toBe(404)
  })
})
