import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currencies, decimalsOf } from './currencies.ts'
import { formatMoney } from './format-money.ts'
import { add, compare, type Money, money, negate, subtract, sum, zero } from './money.ts'
import { multiply, percentOf } from './multiply.ts'
import { parseMoney, toDecimal } from './parse-money.ts'
import { divide, type Rounding } from './rounding.ts'

const currency = fc.constantFrom(...currencies)
const amount = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 })
const anyMoney = fc.record({ amount, currency })

describe('currencies', () => {
  it('knows the decimals of the standard, not those of custom', () => {
    const expected = {
      EUR: 2,
      USD: 2,
      JPY: 0,
      ISK: 0,
      UGX: 0,
      HUF: 2,
      KWD: 3,
      IQD: 3,
      CLF: 4,
      UYW: 4,
      XCG: 2,
    }
    for (const [code, places] of Object.entries(expected)) expect(decimalsOf(code)).toBe(places)
    expect(currencies.length).toBe(new Set(currencies).size)
    expect(currencies.every(code => /^[A-Z]{3}$/.test(code))).toBe(true)
  })

  it('does not take gold, test codes, retired or lower-case codes for money', () => {
    for (const code of ['XAU', 'XTS', 'XXX', 'DEM', 'HRK', 'BGN', 'eur', '', 'toString']) {
      expect(decimalsOf(code)).toBeUndefined()
      expect(() => money(1, code)).toThrowError(expect.objectContaining({ code: 'money.unknown_currency' }))
    }
  })
})

describe('amounts', () => {
  it('add and subtract exactly and undo each other', () => {
    fc.assert(
      fc.property(amount, amount, currency, (a, b, code) => {
        const [x, y] = [money(a, code), money(b, code)]
        expect(subtract(add(x, y), y)).toEqual(x)
        expect(add(x, negate(x))).toEqual(zero(code))
        expect(sum([x, y, x], code).amount).toBe(a + b + a)
        expect(Math.sign(compare(x, y))).toBe(Math.sign(a - b))
      }),
    )
  })

  it('refuse to mix currencies, take parts of a cent or lose digits', () => {
    const euro = money(100, 'EUR')
    expect(() => add(euro, money(1, 'USD'))).toThrowError(
      expect.objectContaining({ code: 'money.other_currency' }),
    )
    expect(() => sum([euro], 'USD')).toThrow(/cannot be reckoned/)
    expect(() => money(0.5, 'EUR')).toThrowError(expect.objectContaining({ code: 'money.not_an_amount' }))
    expect(() => money(Number.NaN, 'EUR')).toThrow(/not a whole number/)
    expect(() => add(money(Number.MAX_SAFE_INTEGER, 'EUR'), euro)).toThrow(/too large/)
  })

  it('have one zero only', () => {
    expect(Object.is(negate(zero('EUR')).amount, 0)).toBe(true)
  })
})

describe('reading and writing', () => {
  it('gives back what it wrote, in every currency', () => {
    fc.assert(
      fc.property(anyMoney, value => {
        expect(parseMoney(toDecimal(value), value.currency)).toEqual(value)
      }),
    )
  })

  it.each<[string, string, number]>([
    ['12.34', 'EUR', 1234],
    ['-0.05', 'EUR', -5],
    ['7', 'EUR', 700],
    ['7.1', 'KWD', 7100],
    ['1234', 'JPY', 1234],
    ['0.0001', 'CLF', 1],
  ])('reads %s %s', (text, code, expected) => {
    expect(parseMoney(text, code)).toEqual({ amount: expected, currency: code })
  })

  it('refuses more decimals than the currency has rather than rounding them away', () => {
    for (const [text, code] of [
      ['12.345', 'EUR'],
      ['1.0', 'JPY'],
      ['0.00001', 'CLF'],
    ] as const) {
      expect(() => parseMoney(text, code)).toThrowError(
        expect.objectContaining({ code: 'money.too_many_decimals' }),
      )
    }
  })

  it('refuses what is no plain number', () => {
    for (const text of ['', '1,50', '1e3', 'NaN', '0x10', '.5', '5.', '--1', '1 000', '٣']) {
      expect(() => parseMoney(text, 'EUR')).toThrowError(
        expect.objectContaining({ code: 'money.not_an_amount' }),
      )
    }
  })

  it('shows all digits of large amounts as the locale writes them', () => {
    expect(formatMoney(money(123456, 'EUR'), 'en-US')).toBe('€1,234.56')
    expect(formatMoney(money(-500, 'JPY'), 'en-US')).toBe('-¥500')
    expect(formatMoney(money(1500, 'IQD'), 'en-US')).toMatch(/1\.500$/)
    expect(formatMoney(money(Number.MAX_SAFE_INTEGER, 'USD'), 'en-US')).toBe('$90,071,992,547,409.91')
  })
})

describe('multiplying', () => {
  it('rounds halves as asked', () => {
    const results = (['half_up', 'half_even', 'down', 'up'] as Rounding[]).map(mode => [
      divide(5n, 2n, mode),
      divide(-5n, 2n, mode),
      divide(7n, 3n, mode),
    ])
    expect(results).toEqual([
      [3n, -3n, 2n],
      [2n, -2n, 2n],
      [2n, -2n, 2n],
      [3n, -3n, 3n],
    ])
  })

  it('takes percentages exactly', () => {
    expect(percentOf(money(42000, 'USD'), '5')).toEqual(money(2100, 'USD'))
    expect(percentOf(money(1005, 'EUR'), '19')).toEqual(money(191, 'EUR'))
    expect(percentOf(money(100, 'EUR'), '0.5')).toEqual(money(1, 'EUR'))
    expect(multiply(money(333, 'EUR'), '1.5')).toEqual(money(500, 'EUR'))
  })

  it('never differs by more than half a unit from the true value', () => {
    const part = fc.integer({ min: 0, max: 1_000_000 })
    fc.assert(
      fc.property(anyMoney, part, (value: Money, millionths) => {
        const factor = `0.${String(millionths % 1_000_000).padStart(6, '0')}`
        const result = BigInt(multiply(value, factor).amount) * 1_000_000n
        const exact = BigInt(value.amount) * BigInt(millionths % 1_000_000)
        const off = result > exact ? result - exact : exact - result
        expect(off <= 500_000n).toBe(true)
      }),
    )
  })
})
