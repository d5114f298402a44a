import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDecimal } from '#kernel/money/decimal.ts'
import { sumOfPercents } from './rate.ts'
import { spreadTax } from './spread-tax.ts'

const rates = (...percents: string[]) => percents.map(parseDecimal)
const general = (percent: string) => ({ name: 'Tax', jurisdiction: 'general', percent })

describe('several taxes on one category', () => {
  it('are reckoned each by itself on the sum, and spread over the lines', () => {
    // 6.25 % of 100.01 is 6.2506, 2 % is 2.0002.
    const taxed = spreadTax([3334n, 6667n], rates('6.25', '2'), false)
    expect(taxed.map(each => each.parts)).toEqual([
      [208n, 67n],
      [417n, 133n],
    ])
    expect(taxed.map(each => each.net)).toEqual([3334n, 6667n])
  })

  it('are all inside a price that contains them', () => {
    const [line] = spreadTax([10825n], rates('6.25', '2'), true)
    expect(line).toEqual({ net: 10000n, tax: 825n, parts: [625n, 200n] })
  })

  it('add up: lines to rates, rates to the tax, net and tax to what is paid', () => {
    const percent = fc.integer({ min: 0, max: 99_9999 }).map(n => (n / 10_000).toFixed(4))
    const amounts = fc.array(fc.bigInt({ min: -100_000n, max: 10_000_000n }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(
        amounts,
        fc.array(percent, { maxLength: 4 }),
        fc.boolean(),
        (lines, percents, isInclusive) => {
          const taxed = spreadTax(lines, rates(...percents), isInclusive)
          for (const [at, { net, tax, parts }] of taxed.entries()) {
            expect(parts.reduce((a, b) => a + b, 0n)).toBe(tax)
            expect(isInclusive ? net + tax : net).toBe(lines[at])
          }
        },
      ),
    )
  })

  it('are called by their sum', () => {
    expect(sumOfPercents([general('6.25'), general('2'), general('1.75')])).toBe('10')
    expect(sumOfPercents([general('6.25'), general('0.5')])).toBe('6.75')
    expect(sumOfPercents([])).toBe('0')
    expect(sumOfPercents([general('20')])).toBe('20')
  })
})
