import { type Decimal, powerOfTen, rescale } from '#kernel/money/decimal.ts'
import { divide } from '#kernel/money/rounding.ts'
import { shareOut } from './spread.ts'

export interface Taxed {
  net: bigint
  tax: bigint
  /** By rate, in the order given. */
  parts: bigint[]
}

const sumOf = (amounts: readonly bigint[]) => amounts.reduce((a, b) => a + b, 0n)

/**
 * The taxes of one category. Each is the rate of the category's sum, rounded half up once (EN 16931, BR-CO-17), and
 * spread over its lines by the largest remainder, so that the lines add up to it. Prices that contain their taxes
 * contain all of them at once: what is in them is found together and shared between the rates likewise. Discounts are
 * negative lines.
 */
export function spreadTax(
  amounts: readonly bigint[],
  rates: readonly Decimal[],
  isInclusive: boolean,
): Taxed[] {
  const scale = Math.max(0, ...rates.map(rate => rate.scale))
  const units = rates.map(rate => rescale(rate, scale))
  const hundred = powerOfTen(scale + 2)
  const divisor = isInclusive ? hundred + sumOf(units) : hundred
  const sum = sumOf(amounts)
  const ofRates = units.map(each => sum * each)
  const totals = isInclusive
    ? shareOut(divide(sumOf(ofRates), divisor), ofRates, divisor)
    : ofRates.map(each => divide(each, divisor))
  const byRate = units.map((each, at) =>
    shareOut(
      totals[at]!,
      amounts.map(amount => amount * each),
      divisor,
    ),
  )
  return amounts.map((amount, index) => {
    const parts = byRate.map(shares => shares[index]!)
    const tax = sumOf(parts)
    return { net: isInclusive ? amount - tax : amount, tax, parts }
  })
}
