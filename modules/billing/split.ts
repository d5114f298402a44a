import { allocate } from '#kernel/money/allocate.ts'
import { parseDecimal, powerOfTen, rescale } from '#kernel/money/decimal.ts'
import { type Money, money } from '#kernel/money/money.ts'
import { MoneyError } from '#kernel/money/money-error.ts'

/** What one of several pays: so much, or so many percent of what the fixed amounts leave. */
export interface Share {
  payerId: string
  /** Minor units. */
  amount?: number | null
  /** A decimal number: '33.34'. Percents add up to 100. */
  percent?: string | null
}

/** Divides an amount so that the parts add up to it: fixed amounts first (never more than is left), then percents. */
export function splitBetween(total: Money, shares: readonly Share[]): Money[] {
  let left = total.amount
  const fixed = shares.map(({ amount }) => {
    if (amount === undefined || amount === null) return null
    const part = Math.max(0, Math.min(amount, left))
    left -= part
    return money(part, total.currency)
  })
  const weights = weightsOf(shares)
  if (weights.length === 0) {
    if (left > 0) throw new MoneyError('money.bad_weights', 'The amounts leave a part that nobody pays.')
    return fixed as Money[]
  }
  const parts = allocate(money(left, total.currency), weights)
  return fixed.map(part => part ?? parts.shift()!)
}

function weightsOf(shares: readonly Share[]): bigint[] {
  const percents = shares.flatMap(({ amount, percent }) =>
    amount === undefined || amount === null ? [parseDecimal(percent ?? '')] : [],
  )
  const scale = Math.max(0, ...percents.map(one => one.scale))
  const weights = percents.map(one => rescale(one, scale))
  const sum = weights.reduce((a, b) => a + b, 0n)
  if (weights.length && sum !== powerOfTen(scale + 2))
    throw new MoneyError('money.bad_weights', 'The percentages do not make 100.')
  return weights
}
