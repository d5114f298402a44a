import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { priceStay } from './price-stay.ts'
import type { PriceRuleRow } from './rule-of.ts'

const rule = (fields: object) =>
  ({
    amount: null,
    percent: null,
    isPerGuest: false,
    startsOn: null,
    endsOn: null,
    amounts: [],
    ...fields,
  }) as never as PriceRuleRow

const first = Temporal.PlainDate.from('2026-12-15')
const money = (max: number) => fc.integer({ min: 0, max }).map(amount => ({ amount, currency: 'EUR' }))
const percent = fc.integer({ min: 0, max: 10_000 }).map(hundredths => (hundredths / 100).toFixed(2))

const rules = fc.tuple(
  fc.option(fc.boolean().map(isPerGuest => rule({ kind: 'night', name: 'Night', isPerGuest }))),
  fc.option(fc.array(fc.integer({ min: 0, max: 30_000 }), { minLength: 1, maxLength: 5 }).map(amounts => rule({ kind: 'guest_tiers', name: 'Tiers', amounts }))),
  fc.option(percent.map(each => rule({ kind: 'peak', name: 'Peak', percent: each, startsOn: '2026-12-20', endsOn: '2027-01-02' }))),
  fc.option(money(900).map(amount => rule({ kind: 'long_stay', name: 'Long', amount, minNights: 5 }))),
  fc.option(
    fc.tuple(percent, fc.constantFrom('equal', 'second')).map(([each, allocation]) =>
      rule({ kind: 'guest_discount', name: 'Second', percent: each, fromGuest: 2, allocation }),
    ),
  ),
) // biome-ignore format: a table

const stays = fc.record({
  rate: money(40_000),
  nights: fc.integer({ min: 0, max: 30 }),
  leaving: fc.array(fc.option(fc.integer({ min: 1, max: 30 })), { minLength: 1, maxLength: 5 }),
  rules,
})

describe('the price of a stay', () => {
  it('is the sum of its lines, and of what each guest pays, to the cent, whatever the rules', () => {
    fc.assert(
      fc.property(stays, ({ rate, nights, leaving, rules: some }) => {
        const guests = leaving.map((day, at) => ({
          id: null,
          name: `Guest ${at}`,
          leavesOn: day === null || at === 0 ? null : first.add({ days: day }).toString(),
        }))
        const days = { arrivesOn: first.toString(), departsOn: first.add({ days: nights }).toString() }
        const chosen = some.filter(each => each !== null)
        const price = priceStay({ rate, ...days, guests, rules: chosen })
        for (const line of price.lines)
          expect(line.shares.reduce((sum, share) => sum + share, 0)).toBe(line.amount)
        expect(price.lines.reduce((sum, line) => sum + line.amount, 0)).toBe(price.total.amount)
        expect(price.perGuest.reduce((sum, share) => sum + share, 0)).toBe(price.total.amount)
        for (const line of price.lines) expect(line.quantity * line.unitAmount).toBe(line.amount)
      }),
      { numRuns: 2000 },
    )
  })
})
