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
    chargedBy: 'night',
    ...fields,
  }) as never as PriceRuleRow

const first = Temporal.PlainDate.from('2026-12-15')
const money = (max: number) => fc.integer({ min: 0, max }).map(amount => ({ amount, currency: 'EUR' }))
const percent = fc.integer({ min: 0, max: 10_000 }).map(hundredths => (hundredths / 100).toFixed(2))

const rules = fc.tuple(
  fc.option(fc.tuple(fc.boolean(), fc.constantFrom('night', 'day')).map(([isPerGuest, chargedBy]) => rule({ kind: 'night', name: 'Night', isPerGuest, chargedBy }))),
  fc.option(fc.array(fc.integer({ min: 0, max: 30_000 }), { minLength: 1, maxLength: 5 }).map(amounts => rule({ kind: 'guest_tiers', name: 'Tiers', amounts }))),
  fc.option(percent.map(each => rule({ kind: 'peak', name: 'Peak', percent: each, startsOn: '2026-12-20', endsOn: '2027-01-02' }))),
  fc.option(money(900).map(amount => rule({ kind: 'long_stay', name: 'Long', amount, minNights: 5 }))),
  fc.option(fc.integer({ min: 2, max: 12 }).map(minNights => rule({ kind: 'free_nights', name: 'Free', minNights }))),
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

  const guest = (name: string, leavesOn: string | null = null) => ({ id: null, name, leavesOn })
  const rate = { amount: 5000, currency: 'EUR' }
  const each = rule({ kind: 'night', name: 'Night', isPerGuest: true })
  const tenth = rule({ kind: 'free_nights', name: 'Tenth night free', minNights: 10 })
  const saidOf = (price: ReturnType<typeof priceStay>) =>
    price.lines.map(line => [line.explanation, line.quantity, line.unitAmount, line.amount])

  it('D7 gives every tenth night free, at what that night costs, and takes nothing else off it', () => {
    const days = { arrivesOn: '2026-06-01', departsOn: '2026-06-24' }
    const long = rule({
      kind: 'long_stay',
      name: 'Long',
      amount: { amount: 500, currency: 'EUR' },
      minNights: 10,
    })
    const guests = [guest('Ada'), guest('Bo', '2026-06-13')]
    const price = priceStay({ rate, ...days, guests, rules: [each, tenth, long] })
    // 12 nights of two, the tenth free; 11 of one, the twentieth free; 5.00 off each of the 21 others.
    expect(saidOf(price)).toEqual([
      ['from 2026-06-01: 12 nights, 2 guests', 24, 5000, 120_000],
      ['1 night free, one in every 10', 1, -10_000, -10_000],
      ['23 nights: 10 or more', 11, -500, -5500],
      ['from 2026-06-13: 11 nights, 1 guest', 11, 5000, 55_000],
      ['1 night free, one in every 10', 1, -5000, -5000],
      ['23 nights: 10 or more', 10, -500, -5000],
    ])
    expect(price.total.amount).toBe(149_500)
    expect(price.perGuest).toEqual([97_250, 52_250])
    const nine = priceStay({ rate, ...days, departsOn: '2026-06-10', guests, rules: [each, tenth] })
    expect(nine.lines).toHaveLength(1)
  })

  it('D7 charges by the day where the house does: the day of departure counts, and who never came does not', () => {
    const byDay = rule({ kind: 'night', name: 'Day', isPerGuest: true, chargedBy: 'day' })
    const days = { arrivesOn: '2026-06-01', departsOn: '2026-06-04' }
    const guests = [guest('Ada'), guest('Bo', '2026-06-02'), guest('Cy', '2026-06-01')]
    const price = priceStay({ rate, ...days, guests, rules: [byDay] })
    expect(saidOf(price)).toEqual([
      ['from 2026-06-01: 2 days, 2 guests', 4, 5000, 20_000],
      ['from 2026-06-03: 2 days, 1 guest', 2, 5000, 10_000],
    ])
    expect(price.perGuest).toEqual([20_000, 10_000, 0])
    const visit = { arrivesOn: '2026-06-01', departsOn: '2026-06-01', guests: [guest('Ada')] }
    expect(priceStay({ rate, ...visit, rules: [byDay] }).total.amount).toBe(5000)
    expect(priceStay({ rate, ...visit, rules: [each] }).total.amount).toBe(0)
  })
})
