import { MoneyError } from './money-error.ts'

/** An exact decimal number: `units` divided by ten to the power of `scale`. */
export interface Decimal {
  units: bigint
  scale: number
}

/** Reads '12.5', '-3' or '0.075' exactly. No grouping, no exponent, no other point than '.'. */
export function parseDecimal(text: string): Decimal {
  const match = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/.exec(text)
  if (!match) throw new MoneyError('money.not_an_amount', `"${text}" is not a number.`)
  const [, sign, whole, fraction = ''] = match
  const units = BigInt(`${whole}${fraction}`)
  return { units: sign ? -units : units, scale: fraction.length }
}

export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent)
}

/** The same value with more decimal places. */
export function rescale({ units, scale }: Decimal, to: number): bigint {
  return units * powerOfTen(to - scale)
}
