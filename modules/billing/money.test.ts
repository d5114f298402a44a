import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { paperText } from '#apps/testing/pdf-text.ts'
import { simulated } from './providers/providers.ts'
import { line, openTill, type Till } from './testing/till.ts'

let till: Till
let payerId: string
beforeAll(async () => {
  till = await openTill()
  const rates = { lodging: '8.25', food: '5' }
  for (const [category, percent] of Object.entries(rates))
    await till.made('/v1/tax-rates', { category, name: category, percent, startsOn: '2026-01-01' })
  await till.made('/v1/tax-rates', { category: 'food', name: 'food', percent: '50', startsOn: '2026-12-01' })
})
beforeEach(async () => {
  payerId = await till.customer('Payer')
})
afterAll(async () => {
  const sum = Object.values(await till.accounts()).reduce((a, b) => a + b, 0)
  await till.world.close()
  expect(sum).toBe(0)
})

const usd = (amount: number) => ({ amount, currency: 'USD' })
const invoiceOf = (lines: object[], more: object = {}) =>
  till.made('/v1/invoices', { payerId, lines, ...more })
const pay = (amount: number, more: object = {}) =>
  till.api.post('/v1/payments', { payerId, amount: usd(amount), method: 'cash', ...more })
const invoice = async (id: string) => (await till.api.get(`/v1/invoices/${id}?include=invoiceLines`)).body

describe('an invoice', () => {
  it('taxes each category once and spreads the cents over its lines', async () => {
    const { id } = await invoiceOf([
      line('Night', 333, { quantity: '3', taxCategory: 'lodging' }),
      line('Suite', 333, { taxCategory: 'lodging' }),
      line('Kibble', 1_000, { taxCategory: 'food' }),
      line('Discount', -100, { taxCategory: 'lodging' }),
      line('Gift card', 500),
    ])
    const { invoiceLines, ...document } = await invoice(id)
    // lodging: 1232 × 8.25 % = 101.64; food: 50.00
    expect(document).toMatchObject({ net: usd(2732), tax: usd(152), total: usd(2884), due: usd(2884) })
    const taxes = invoiceLines.map((one: { tax: { amount: number } }) => one.tax.amount)
    expect(taxes).toEqual([82, 28, 50, -8, 0])
  })

  it('has numbers without gaps, also when one is refused on the way', async () => {
    const first = await invoiceOf([line('One', 100)])
    const refused = await till.api.post('/v1/invoices', { payerId, lines: [line('Two', -100)] })
    expect(refused).toMatchObject({ status: 422, body: { code: 'billing.nothing_to_invoice' } })
    const second = await invoiceOf([line('Three', 100)])
    expect(second.number).toBe(first.number + 1)
    expect(second.reference).toBe(`INV-${second.number}`)
  })

  it('has numbers without gaps when many are issued at once', async () => {
    const first = await invoiceOf([line('One', 100)])
    const lines = (at: number) => [line('Many', at % 3 === 0 ? -1 : 100)]
    const sent = Array.from({ length: 12 }, (_, at) =>
      till.api.post('/v1/invoices', { payerId, lines: lines(at) }),
    )
    const made = (await Promise.all(sent)).filter(answer => answer.status === 201)
    expect(made.map(answer => answer.body.number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 8 }, (_, at) => first.number + 1 + at),
    )
  })

  it('is never edited, by nobody', async () => {
    const { id } = await invoiceOf([line('One', 100)])
    expect((await till.api.patch(`/v1/invoices/${id}`, { total: usd(1) })).status).toBe(404)
    const change = (sql: string) => till.world.db.write(till.world.harbour.id, tx => tx.run(sql, []))
    const total = `update billing.invoice set total_amount = 1, net_amount = 1 where id = '${id}'`
    await expect(change(total)).rejects.toMatchObject({ constraint: 'invoice_issued' })
    await expect(change('update billing.invoice_line set net_amount = 1')).rejects.toMatchObject({
      code: '42501',
    })
    await expect(change(`delete from billing.invoice where id = '${id}'`)).rejects.toMatchObject({
      code: '42501',
    })
  })

  it('is taken back whole by a credit note while nothing is paid', async () => {
    const { id } = await invoiceOf([line('Night', 999, { taxCategory: 'lodging' })])
    const voided = await till.made(`/v1/invoices/${id}/void`, { reason: 'Typed twice' })
    expect(voided).toMatchObject({ status: 'void', due: usd(0), credited: voided.total })
    expect((await till.owes(payerId)).balance).toBe(0)
    const again = await till.api.post(`/v1/invoices/${id}/void`, { reason: 'Typed twice' })
    expect(again).toMatchObject({ status: 409, body: { code: 'billing.wrong_status' } })
    expect((await pay(1, { invoiceId: id })).body.code).toBe('billing.wrong_status')
  })

  it('is put on paper, for those who may read it', async () => {
    const { id, reference } = await invoiceOf([line('Night #1 $x$', 999, { taxCategory: 'lodging' })])
    const headers = { authorization: `Bearer ${till.world.harbour.owner.apiKey}` }
    const pdf = await till.world.http.inject({ url: `/v1/invoices/${id}/pdf`, headers })
    expect([pdf.statusCode, pdf.headers['content-type']]).toEqual([200, 'application/pdf'])
    expect(pdf.headers['content-disposition']).toContain(`${reference}.pdf`)
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await till.world.as(till.world.meadow.owner).get(`/v1/invoices/${id}/pdf`)).status).toBe(404)
  })

  it('is put on paper in the language that is asked for, from right to left in Arabic', async () => {
    const { id } = await invoiceOf([line('Night', 123_456, { taxCategory: 'lodging' })])
    const paper = (language?: string) =>
      paperText(till.world, till.world.harbour.owner, `/v1/invoices/${id}/pdf`, language)
    const [english, greek, arabic] = [await paper(), await paper('el'), await paper('ar')]
    expect(english).toMatch(/Without tax.*\$1,234\.56/s)
    expect(greek).toMatch(/Τιμολόγιο .*Χωρίς φόρο.*1\.234,56/s)
    expect(arabic).toMatch(/\p{Script=Arabic}{3}.*1,234\.56/su)
    for (const text of [greek, arabic]) expect(text).not.toMatch(/Invoice|Night|Without|Quantity|Due|Each/)
  })

  it.each([
    ['JPY', 1000, 100],
    ['KWD', 1234, 123],
    ['EUR', 1005, 101],
  ])('counts in the smallest unit of %s', async (currency, unitAmount, tax) => {
    const startsOn = '2026-01-01'
    const category = `vat_${currency.toLowerCase()}`
    await till.made('/v1/tax-rates', { category, name: 'VAT', percent: '10', startsOn })
    const made = await invoiceOf([line('Thing', unitAmount, { taxCategory: category })], { currency })
    expect(made).toMatchObject({
      tax: { amount: tax, currency },
      total: { amount: unitAmount + tax, currency },
    })
    expect((await till.owes(payerId, currency)).owed).toBe(unitAmount + tax)
  })
})

describe('a payment', () => {
  it('settles a part, then the rest; what is too much becomes store credit', async () => {
    const { id } = await invoiceOf([line('Stay', 10_000)])
    await pay(4_000, { invoiceId: id })
    expect(await invoice(id)).toMatchObject({ status: 'part_paid', due: usd(6_000) })
    await pay(7_500, { invoiceId: id, method: 'transfer', reference: 'bank 17' })
    expect(await invoice(id)).toMatchObject({ status: 'paid', due: usd(0), paid: usd(10_000) })
    expect(await till.owes(payerId)).toMatchObject({ owed: 0, storeCredit: 1_500, balance: -1_500 })
  })

  it('goes to what was due first when it names nothing', async () => {
    const later = await invoiceOf([line('B', 500)], { dueOn: '2026-05-01' })
    const sooner = await invoiceOf([line('A', 500)], { dueOn: '2026-04-01' })
    await pay(700)
    expect([(await invoice(sooner.id)).status, (await invoice(later.id)).due]).toEqual(['paid', usd(300)])
  })

  it('is counted once for one key, and once when two come at the same time', async () => {
    const { id } = await invoiceOf([line('Stay', 1_000)])
    const body = { payerId, invoiceId: id, amount: usd(1_000), method: 'cash' }
    const send = () => till.api.post('/v1/payments', body, { 'idempotency-key': `key-${id}` })
    const [a, b] = [await send(), await send()]
    expect(b.body).toEqual(a.body)
    expect((await till.owes(payerId)).balance).toBe(0)
    const credit = { payerId, amount: usd(600), method: 'store_credit' }
    await pay(1_000)
    const open = await invoiceOf([line('More', 2_000)])
    const both = await Promise.all(
      [1, 2].map(() => till.api.post('/v1/payments', { ...credit, invoiceId: open.id })),
    )
    expect(both.map(one => one.status).sort()).toEqual([201, 409])
    expect(await till.owes(payerId)).toMatchObject({ storeCredit: 400, owed: 1_400 })
  })

  it('that came to nothing makes the invoice due again', async () => {
    const { id } = await invoiceOf([line('Stay', 1_000)])
    const { body } = await pay(1_200, { invoiceId: id, method: 'transfer' })
    const reversed = await till.made(`/v1/payments/${body.id}/reversal`, { reason: 'Bounced' })
    expect(reversed.status).toBe('reversed')
    expect(await invoice(id)).toMatchObject({ status: 'issued', due: usd(1_000) })
    expect(await till.owes(payerId)).toMatchObject({ owed: 1_000, storeCredit: 0 })
    expect((await till.api.post(`/v1/payments/${body.id}/reversal`, { reason: 'Again' })).status).toBe(409)
  })

  it('is refunded out of credit only: first the credit note, then the money', async () => {
    const { id } = await invoiceOf([line('Stay', 10_000, { taxCategory: 'food' })])
    const paid = (await pay(10_500, { invoiceId: id })).body
    const early = await till.api.post(`/v1/payments/${paid.id}/refunds`, { amount: usd(2_100) })
    expect(early).toMatchObject({ status: 409, body: { code: 'billing.not_enough_credit' } })
    const lines = [line('A night less', 2_000, { taxCategory: 'food' })]
    const note = await till.made(`/v1/invoices/${id}/credit-notes`, { lines, reason: 'Left early' })
    expect(note).toMatchObject({ kind: 'credit_note', total: usd(2_100) })
    expect(await till.owes(payerId)).toMatchObject({ owed: 0, storeCredit: 2_100 })
    const refund = await till.made(`/v1/payments/${paid.id}/refunds`, { amount: usd(2_100) })
    expect(refund).toMatchObject({ status: 'succeeded', method: 'cash' })
    expect((await till.owes(payerId)).balance).toBe(0)
    expect(await invoice(id)).toMatchObject({ status: 'paid', paid: usd(8_400), credited: usd(2_100) })
    const more = await till.api.post(`/v1/invoices/${id}/credit-notes`, {
      lines: [line('x', 8_401)],
      reason: 'x',
    })
    expect(more).toMatchObject({ status: 409, body: { code: 'billing.more_than_invoiced' } })
  })

  it('is not taken by those who may only look, nor from payers of another tenant', async () => {
    const looker = till.world.as(await till.world.caller(till.world.harbour, ['billing.payment.read']))
    const body = { payerId, amount: usd(1), method: 'cash' }
    expect((await looker.post('/v1/payments', body)).status).toBe(403)
    const stranger = till.world.as(till.world.meadow.owner)
    expect(await stranger.post('/v1/payments', body)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/payerId', code: 'unknown_reference' }] },
    })
  })
})

describe('a card', () => {
  beforeAll(async () => {
    await till.api.patch('/v1/tenant', { settings: { cardProvider: 'simulator' } })
    // What is known of a tenant may be a second old.
    await setTimeout(1_100)
  })

  const charge = async (cardToken: string) => {
    const { id } = await invoiceOf([line('Stay', 1_000)])
    const payment = (await pay(1_000, { invoiceId: id, method: 'card', cardToken })).body
    expect(payment).toMatchObject({ status: 'pending', provider: 'simulator' })
    await till.world.jobs.drain()
    return { invoiceId: id as string, paymentId: payment.id as string }
  }
  const status = async (id: string) => (await till.api.get(`/v1/payments/${id}`)).body.status
  const notice = (id: string) => ({ provider: 'simulator', ...simulated.noticeOf(id) })

  it('is charged after commit, and the money goes back to it', async () => {
    const { invoiceId, paymentId } = await charge('sim_ok')
    expect([await status(paymentId), (await invoice(invoiceId)).status]).toEqual(['succeeded', 'paid'])
    await till.made(`/v1/invoices/${invoiceId}/credit-notes`, {
      lines: [line('All', 1_000)],
      reason: 'Sorry',
    })
    const refund = await till.made(`/v1/payments/${paymentId}/refunds`, { amount: usd(1_000) })
    expect(refund.status).toBe('pending')
    await till.world.jobs.drain()
    expect((await till.api.get(`/v1/refunds/${refund.id}`)).body.status).toBe('succeeded')
  })

  it('that is declined leaves everything due, and says why', async () => {
    const { invoiceId, paymentId } = await charge('sim_declined')
    expect((await till.api.get(`/v1/payments/${paymentId}`)).body).toMatchObject({
      status: 'declined',
      declineReason: 'insufficient_funds',
    })
    expect((await invoice(invoiceId)).due).toEqual(usd(1_000))
  })

  it('is charged once though the first answer is lost', async () => {
    const before = simulated.chargeCount()
    const { paymentId } = await charge('sim_timeout')
    expect(await status(paymentId)).toBe('pending')
    till.world.clock.advance({ minutes: 5 })
    await till.world.jobs.drain()
    expect([await status(paymentId), simulated.chargeCount()]).toEqual(['succeeded', before + 1])
  })

  it('may be answered late by a notice, which counts once however often it comes, and only if it is signed', async () => {
    const { invoiceId, paymentId } = await charge('sim_late')
    expect(await status(paymentId)).toBe('pending')
    const forged = { ...notice(paymentId), signature: 'f'.repeat(64) }
    expect(await till.api.post('/v1/provider-notices', forged)).toMatchObject({
      status: 422,
      body: { code: 'billing.untrue_notice' },
    })
    for (let i = 0; i < 2; i++) await till.made('/v1/provider-notices', notice(paymentId))
    expect((await invoice(invoiceId)).paid).toEqual(usd(1_000))
    expect(await till.owes(payerId)).toMatchObject({ owed: 0, storeCredit: 0 })
  })

  it('holds a deposit once it is charged', async () => {
    const subject = { subjectEntity: 'bookings.stay', subjectId: '01900000-0000-7000-8000-00000000aa01' }
    const deposit = await till.made('/v1/deposits', { payerId, amount: usd(500), method: 'card', ...subject })
    expect(deposit).toMatchObject({ status: 'pending', held: usd(0) })
    await till.world.jobs.drain()
    expect((await till.api.get(`/v1/deposits/${deposit.id}`)).body).toMatchObject({
      status: 'held',
      held: usd(500),
    })
    const { id } = await invoiceOf([line('Stay', 300)])
    expect(await till.made(`/v1/deposits/${deposit.id}/uses`, { invoiceId: id })).toMatchObject({
      status: 'paid',
    })
    expect(await till.owes(payerId)).toMatchObject({ owed: 0, depositsHeld: 200 })
  })

  it('used for an invoice that is taken back is held again', async () => {
    await till.api.patch('/v1/tenant', { settings: { cardProvider: 'none' } })
    const subject = { subjectEntity: 'bookings.stay', subjectId: '01900000-0000-7000-8000-00000000aa02' }
    const deposit = await till.made('/v1/deposits', { payerId, amount: usd(500), method: 'cash', ...subject })
    const { id } = await invoiceOf([line('Stay', 300)])
    await till.made(`/v1/deposits/${deposit.id}/uses`, { invoiceId: id })
    const voided = await till.made(`/v1/invoices/${id}/void`, { reason: 'Check-out taken back' })
    expect(voided).toMatchObject({ status: 'void', paid: usd(0), due: usd(0) })
    expect(await till.owes(payerId)).toMatchObject({ owed: 0, storeCredit: 0, depositsHeld: 500 })
  })
})
