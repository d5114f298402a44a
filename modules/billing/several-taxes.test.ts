import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTill, type Till } from './testing/till.ts'

let till: Till
let payerId: string

beforeAll(async () => {
  till = await openTill()
  payerId = await till.customer('Ada')
  const rate = (jurisdiction: string, name: string, percent: string, startsOn: string) =>
    till.made('/v1/tax-rates', {
      category: 'lodging',
      jurisdiction,
      name,
      percent,
      startsOn,
      source: 'Code §1',
    })
  await rate('Texas', 'State tax', '6', '2026-01-01')
  await rate('City of Austin', 'City tax', '9', '2026-01-01')
  await rate('City of Austin', 'City tax', '11', '2026-06-01')
  await rate('County', 'Venue tax', '2', '2026-01-01')
  await rate('County', 'Venue tax', '0', '2026-03-01')
})
afterAll(() => till.world.close())

const night = { description: 'Night', rule: 'catalogue.night', unitAmount: 10_005, taxCategory: 'lodging' }
const issue = async () => {
  const invoice = await till.made('/v1/invoices', { payerId, currency: 'USD', lines: [night] })
  const { data } = (await till.api.get(`/v1/invoice-lines?filter[invoiceId]=${invoice.id}`)).body
  return { invoice, line: data[0] }
}

describe('a category that several authorities tax', () => {
  it('says on the line whose each tax is and what it comes to, by the day', async () => {
    const { invoice, line } = await issue()
    expect(line).toMatchObject({
      taxPercent: '15',
      taxes: [
        { name: 'City tax', jurisdiction: 'City of Austin', percent: '9', amount: 900 },
        { name: 'State tax', jurisdiction: 'Texas', percent: '6', amount: 600 },
      ],
    })
    expect(invoice).toMatchObject({
      net: { amount: 10_005 },
      tax: { amount: 1500 },
      total: { amount: 11_505 },
    })
    till.world.clock.set('2026-06-01T12:00:00Z')
    expect((await issue()).line.taxPercent).toBe('17')
    // Credited with the rates of the day it was issued on.
    const note = await till.made(`/v1/invoices/${invoice.id}/credit-notes`, {
      reason: 'Left',
      lines: [night],
    })
    expect(note).toMatchObject({ total: { amount: 11_505 } })
  })

  it('has one rate of each jurisdiction from a day on', async () => {
    const again = {
      category: 'lodging',
      jurisdiction: 'Texas',
      name: 'X',
      percent: '1',
      startsOn: '2026-01-01',
    }
    expect((await till.api.post('/v1/tax-rates', again)).body.code).toBe('billing.tax_rate_known')
    expect((await till.api.post('/v1/tax-rates', { ...again, jurisdiction: 'Oslo' })).status).toBe(201)
    const looker = till.world.as(await till.world.caller(till.world.harbour, ['billing.tax_rate.read']))
    expect((await looker.post('/v1/tax-rates', again)).status).toBe(403)
  })
})
