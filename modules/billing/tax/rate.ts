import { type Decimal, parseDecimal, powerOfTen, rescale } from '#kernel/money/decimal.ts'
import { integer, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'

/** A rate that holds on the day, as a line names it. */
export interface Rate {
  name: string
  jurisdiction: string
  percent: string
}

/** A rate and what it came to on one line, in minor units. */
export interface LineTax extends Rate {
  amount: number
}

export const lineTaxShape = shape({
  name: text(),
  jurisdiction: text(),
  percent: text(),
  amount: integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }),
})

/** The rates of each category. */
export type Rates = ReadonlyMap<string, readonly Rate[]>

/** 6.25 and 2 are 8.25: exact, without noughts at the end. */
export function sumOfPercents(rates: readonly Rate[]): string {
  const decimals = rates.map(rate => parseDecimal(rate.percent))
  const scale = Math.max(0, ...decimals.map(each => each.scale))
  const units = decimals.reduce((sum: bigint, each: Decimal) => sum + rescale(each, scale), 0n)
  const whole = units / powerOfTen(scale)
  const rest = String(units % powerOfTen(scale))
    .padStart(scale, '0')
    .replace(/0+$/, '')
  return scale > 0 && rest ? `${whole}.${rest}` : String(whole)
}
