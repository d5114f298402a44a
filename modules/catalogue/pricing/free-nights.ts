import { negate } from '#kernel/money/money.ts'
import { multiply } from '#kernel/money/multiply.ts'
import type { PriceLine } from './price-line.ts'
import { type PriceRuleRow, ruleOf } from './rule-of.ts'
import { count, lineOf, type Scene, sharesOf } from './scene.ts'

/** Of so many nights after so many before them, how many are free: every tenth of a stay, whoever has left by then. */
export function freeWithin(rules: readonly PriceRuleRow[], before: number, nights: number): number {
  const every = ruleOf(rules, 'free_nights')?.minNights
  return every ? Math.floor((before + nights) / every) - Math.floor(before / every) : 0
}

/** Takes off what the line of the nights asks for those that are free. */
export function freeNights(
  { segment, rules, rate, unit, freeNights: free }: Scene,
  night: PriceLine,
): PriceLine[] {
  const rule = ruleOf(rules, 'free_nights')
  if (!rule || free === 0) return []
  const off = negate({ ...rate, amount: night.amount / segment.nights })
  const explanation = `${count(free, unit)} free, one in every ${rule.minNights}`
  const shares = sharesOf(multiply(off, free), night.shares)
  return [lineOf(rule, { explanation, quantity: free, unitAmount: off.amount, shares })]
}
