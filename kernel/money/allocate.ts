import { parseDecimal, rescale } from './decimal.ts'
import { type Money, money, negate, units } from './money.ts'
import { MoneyError } from './money-error.ts'

/**
 * Divides an amount by weights so that the parts add up to it exactly. Units that are left over go to the parts
 * that lost most by rounding down (largest remainder, Hamilton's method); of equals, the earlier gets it first.
 */
export function allocate(amount: Money, weights: readonly (number | bigint)[]): Money[] {
  if (amount.amount < 0) return allocate(negate(amount), weights).map(negate)
  const shares = weights.map(asWeight)
  const total = shares.reduce((a, b) => a + b, 0n)
  if (total === 0n) throw new MoneyError('money.bad_weights', 'There is nothing to divide the amount by.')
  const whole = units(amount)
  const parts = shares.map(share => (whole * share) / total)
  const left = Number(whole - parts.reduce((a, b) => a + b, 0n))
  const remainders = shares.map((share, index) => ({ index, remainder: (whole * share) % total }))
  remainders.sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  )
  const lucky = new Set(remainders.slice(0, left).map(each => each.index))
  return parts.map((part, index) => money(lucky.has(index) ? part + 1n : part, amount.currency))
}

/** Equal parts, as near as the smallest unit allows; earlier parts are the larger ones. */
export function splitEvenly(amount: Money, count: number): Money[] {
  return allocate(
    amount,
    Array.from({ length: count }, () => 1),
  )
}

/** Divides by percentages given as text ('33.34'), which must make 100 together. */
export function splitPercent(amount: Money, percents: readonly string[]): Money[] {
  const decimals = percents.map(parseDecimal)
  const scale = Math.max(0, ...decimals.map(each => each.scale))
  const weights = decimals.map(each => rescale(each, scale))
  const total = weights.reduce((a, b) => a + b, 0n)
  if (total !== rescale({ units: 100n, scale: 0 }, scale)) {
    throw new MoneyError('money.bad_weights', `${percents.join(' + ')} percent do not make 100.`)
  }
  return allocate(amount, weights)
}

function asWeight(weight: number | bigint): bigint {
  if (typeof weight === 'number' && !Number.isSafeInteger(weight)) {
    throw new MoneyError('money.bad_weights', `${weight} is not a whole number.`)
  }
  if (weight < 0) throw new MoneyError('money.bad_weights', `${weight} is a negative share.`)
  return BigInt(weight)
}
