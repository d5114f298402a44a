import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allocate, splitEvenly, splitPercent } from './allocate.ts'
import { currencies } from './currencies.ts'
import { money, negate, sum } from './money.ts'

const amounts = (parts: { amount: number }[]) => parts.map(part => part.amount)
const amount = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER })
const currency = fc.constantFrom(...currencies)
const weights = fc
  .array(fc.nat(Number.MAX_SAFE_INTEGER), { minLength: 1, maxLength: 40 })
  .filter(list => list.some(weight => weight > 0))

it('splits ten euros three ways without losing a cent', () => {
  expect(amounts(splitEvenly(money(1000, 'EUR'), 3))).toEqual([334, 333, 333])
  expect(amounts(splitEvenly(money(-1000, 'EUR'), 3))).toEqual([-334, -333, -333])
  expect(amounts(splitEvenly(money(100, 'JPY'), 3))).toEqual([34, 33, 33])
})

it('gives what is left over to those who lost most, and of equals to the earlier', () => {
  expect(amounts(allocate(money(100, 'EUR'), [1, 1, 1]))).toEqual([34, 33, 33])
  expect(amounts(allocate(money(10, 'EUR'), [3, 3, 1]))).toEqual([4, 4, 2])
  expect(amounts(allocate(money(5, 'EUR'), [0, 1, 0, 1]))).toEqual([0, 3, 0, 2])
})

it('adds up again, whatever the amount and the weights', () => {
  fc.assert(
    fc.property(amount, currency, weights, (value, code, shares) => {
      const whole = money(value, code)
      expect(sum(allocate(whole, shares), code)).toEqual(whole)
    }),
  )
})

it('is never more than one unit away from the exact share, and gives nothing for no weight', () => {
  fc.assert(
    fc.property(amount, weights, (value, shares) => {
      const total = shares.reduce((a, b) => a + BigInt(b), 0n)
      allocate(money(value, 'EUR'), shares).forEach((part, index) => {
        const off = BigInt(part.amount) * total - BigInt(value) * BigInt(shares[index]!)
        expect((off < 0n ? -off : off) < total).toBe(true)
        if (shares[index] === 0) expect(part.amount).toBe(0)
      })
    }),
  )
})

it('gives back exactly the opposite for the opposite amount', () => {
  fc.assert(
    fc.property(amount, weights, (value, shares) => {
      const whole = money(value, 'USD')
      expect(allocate(negate(whole), shares)).toEqual(allocate(whole, shares).map(negate))
    }),
  )
})

it('splits by percentages that make a hundred', () => {
  expect(amounts(splitPercent(money(1001, 'EUR'), ['50', '50']))).toEqual([501, 500])
  expect(amounts(splitPercent(money(100, 'EUR'), ['33.33', '33.33', '33.34']))).toEqual([33, 33, 34])
  fc.assert(
    fc.property(amount, fc.array(fc.nat(2000), { maxLength: 5 }), (value, list) => {
      const hundredths = [...list, 10_000 - list.reduce((a, b) => a + b, 0)]
      const percents = hundredths.map(
        each => `${Math.trunc(each / 100)}.${String(each % 100).padStart(2, '0')}`,
      )
      expect(sum(splitPercent(money(value, 'EUR'), percents), 'EUR').amount).toBe(value)
    }),
  )
})

it('refuses shares that make no sense', () => {
  const whole = money(100, 'EUR')
  for (const shares of [[], [0, 0], [1, -1], [0.5, 0.5], [Number.NaN]]) {
    expect(() => allocate(whole, shares)).toThrowError(expect.objectContaining({ code: 'money.bad_weights' }))
  }
  expect(() => splitPercent(whole, ['50', '49.99'])).toThrow(/do not make 100/)
})
