import { allocate } from '#kernel/money/allocate.ts'
import type { Money } from '#kernel/money/money.ts'
import type { CountedUnit } from '../rules.ts'
import type { PricedGuest, PriceLine } from './price-line.ts'
import type { PriceRuleRow } from './rule-of.ts'
import type { Segment } from './segments.ts'

/** What a rule looks at when it prices one segment of a stay. */
export interface Scene {
  segment: Segment
  rules: readonly PriceRuleRow[]
  guests: readonly PricedGuest[]
  rate: Money
  /** What the segment and the stay are counted in; by the day, its nights are days. */
  unit: CountedUnit
  allNights: number
  /** How many nights of this segment cost nothing; what is off a night is not off those. */
  freeNights: number
}

export const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`

/** The parts of an amount by weight, one for each guest; who has no weight has no part. */
export const sharesOf = (amount: Money, weights: readonly number[]): number[] =>
  weights.some(weight => weight > 0)
    ? allocate(amount, weights).map(part => part.amount)
    : weights.map((_, index) => (index === 0 ? amount.amount : 0))

export function lineOf(
  rule: { kind: string; name: string },
  figures: Pick<PriceLine, 'explanation' | 'quantity' | 'unitAmount' | 'shares'>,
): PriceLine {
  const amount = figures.shares.reduce((sum, share) => sum + share, 0)
  return { rule: `catalogue.${rule.kind}`, name: rule.name, ...figures, amount }
}
