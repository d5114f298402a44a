/**
 * What happens to a part of the smallest unit. `half_up` rounds halves away from zero (the commercial rule, and
 * that of EN 16931 invoices); `half_even` to the even neighbour; `down` and `up` towards and away from zero.
 */
export type Rounding = 'half_up' | 'half_even' | 'down' | 'up'

/** `dividend / divisor`, rounded to a whole number. The divisor is positive. */
export function divide(dividend: bigint, divisor: bigint, rounding: Rounding = 'half_up'): bigint {
  const isNegative = dividend < 0n
  const size = isNegative ? -dividend : dividend
  const quotient = size / divisor
  const rounded = goesUp(quotient, size % divisor, divisor, rounding) ? quotient + 1n : quotient
  return isNegative ? -rounded : rounded
}

function goesUp(quotient: bigint, rest: bigint, divisor: bigint, rounding: Rounding): boolean {
  if (rest === 0n || rounding === 'down') return false
  if (rounding === 'up') return true
  const twice = rest * 2n
  if (twice !== divisor) return twice > divisor
  return rounding === 'half_up' || quotient % 2n === 1n
}
