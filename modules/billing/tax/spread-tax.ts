import { type Decimal, powerOfTen } from '#kernel/money/decimal.ts'
import { divide } from '#kernel/money/rounding.ts'
import { shareOut } from './spread.ts'

export interface Taxed {
  net: bigint
  tax: bigint
}

/**
 * The tax of one category: the rate of the category's sum, rounded half up once (EN 16931, BR-CO-17), and spread over
 * its lines by the largest remainder, so that the lines add up to it. Discounts are negative lines.
 */
export function spreadTax(
  amounts: readonly bigint[],
  { units, scale }: Decimal,
  isInclusive: boolean,
): Taxed[] {
  const hundred = powerOfTen(scale + 2)
  const divisor = isInclusive ? hundred + units : hundred
  const exact = amounts.map(amount => amount * units)
  const sum = exact.reduce((a, b) => a + b, 0n)
  const taxes = shareOut(divide(sum, divisor), exact, divisor)
  return amounts.map((amount, index) => {
    const tax = taxes[index]!
    return { net: isInclusive ? amount - tax : amount, tax }
  })
}
