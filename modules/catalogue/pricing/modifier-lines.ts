import { negate } from '#kernel/money/money.ts'
import { multiply, percentOf } from '#kernel/money/multiply.ts'
import type { PriceLine } from './price-line.ts'
import { type PriceRuleRow, ruleOf } from './rule-of.ts'
import { count, lineOf, type Scene, sharesOf } from './scene.ts'
import { nightsWithin } from './segments.ts'

/** What makes a night dearer on peak days, and cheaper in a long stay. */
export const modifierLines = (scene: Scene, night: PriceLine): PriceLine[] => [
  ...scene.rules.filter(rule => rule.kind === 'peak').flatMap(rule => peak(scene, night, rule)),
  ...longStay(scene, night),
]

function peak({ segment, rate, unit: counted }: Scene, night: PriceLine, rule: PriceRuleRow): PriceLine[] {
  const nights = nightsWithin(segment, rule.startsOn, rule.endsOn)
  if (nights === 0) return []
  const perNight = night.amount / segment.nights
  const unit = percentOf({ amount: perNight, currency: rate.currency }, rule.percent!)
  const explanation = `${rule.percent} % of ${count(nights, counted)} from ${rule.startsOn ?? 'ever'} to ${rule.endsOn ?? 'ever'}`
  const shares = sharesOf(multiply(unit, nights), night.shares)
  return [lineOf(rule, { explanation, quantity: nights, unitAmount: unit.amount, shares })]
}

function longStay({ segment, rules, allNights, freeNights, unit }: Scene, night: PriceLine): PriceLine[] {
  const rule = ruleOf(rules, 'long_stay')
  const quantity = segment.nights - freeNights
  if (!rule || allNights < rule.minNights! || quantity === 0) return []
  const off = negate(rule.amount!)
  const explanation = `${count(allNights, unit)}: ${rule.minNights} or more`
  const shares = sharesOf(multiply(off, quantity), night.shares)
  return [lineOf(rule, { explanation, quantity, unitAmount: off.amount, shares })]
}
