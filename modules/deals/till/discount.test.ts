import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reckon, type Terms } from './discount.ts'

const terms: Terms = {
  name: 'Half the food',
  kind: 'percent',
  percent: 50,
  amountOff: null,
  appliesTo: 'food',
  minParty: 2,
  maxParty: 4,
  overMax: 'void',
  graceMinutes: 15,
  servicePercent: 10,
  conditions: null,
  currency: 'EUR',
}
const bill = { food: 11800, drinks: 4600, other: 0 }
const at = (more: Partial<Terms>, guests = 4, minutesLate = 0) =>
  reckon({ ...terms, ...more }, bill, { guests, minutesLate })

describe('a bill', () => {
  it('takes half off the food, nothing off the drinks, and serves on what it was before', () => {
    expect(at({})).toMatchObject({ discount: 5900, service: 1640, total: 12140, voidBecause: null })
    expect(at({ appliesTo: 'all' })).toMatchObject({ discount: 8200, total: 9840 })
  })

  it('is in full a minute after the grace, not at its end', () => {
    expect(at({}, 4, 15).total).toBe(12140)
    expect(at({}, 4, 16)).toMatchObject({ discount: 0, total: 18040, voidBecause: 'late' })
  })

  it('of five where four are allowed is in full, or four fifths of the food are discounted, as the terms say', () => {
    expect(at({}, 5)).toMatchObject({ total: 18040, voidBecause: 'over_max' })
    expect(at({ overMax: 'share' }, 5)).toMatchObject({ discount: 4720, total: 13320, voidBecause: null })
  })

  it('with a fixed amount off never goes below nothing', () => {
    const fixed = { kind: 'fixed', percent: null, amountOff: { amount: 20000, currency: 'EUR' } } as const
    expect(at(fixed).discount).toBe(11800)
    expect(at({ ...fixed, amountOff: { amount: 1000, currency: 'EUR' }, overMax: 'share' }, 5).discount).toBe(
      800,
    )
  })

  it('is right for yen and for dinars of three decimals: the smallest unit is the unit', () => {
    const one = (currency: string, amount: number) =>
      reckon(
        { ...terms, currency, percent: 33 },
        { food: amount, drinks: 0, other: 0 },
        {
          guests: 2,
          minutesLate: 0,
        },
      )
    expect(one('JPY', 1001)).toMatchObject({ discount: 330, service: 100, total: 771 })
    expect(one('KWD', 12345)).toMatchObject({ discount: 4074, service: 1235, total: 9506 })
  })

  it('always adds up, and never takes off more than there is', () => {
    const amount = fc.integer({ min: 0, max: 10_000_000 })
    const guests = fc.integer({ min: 1, max: 12 })
    const percent = fc.integer({ min: 1, max: 100 })
    fc.assert(
      fc.property(amount, amount, guests, percent, (food, drinks, party, off) => {
        const lines = { food, drinks, other: 0 }
        const told = reckon({ ...terms, percent: off, overMax: 'share' }, lines, {
          guests: party,
          minutesLate: 0,
        })
        expect(told.total).toBe(food + drinks - told.discount + told.service)
        const exact = (food * off * Math.min(party, 4)) / (100 * party)
        expect(Math.abs(told.discount - exact)).toBeLessThanOrEqual(0.5 + 1e-6)
      }),
    )
  })
})
