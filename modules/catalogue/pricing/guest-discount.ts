import { negate } from '#kernel/money/money.ts'
import { multiply, percentOf } from '#kernel/money/multiply.ts'
import type { PriceLine } from './price-line.ts'
import { ruleOf } from './rule-of.ts'
import { lineOf, type Scene, sharesOf } from './scene.ts'

/** So many percent off the nights of the second guest and those after; of those who are there together. */
export function guestDiscount(
  { segment, rules, guests, rate, freeNights }: Scene,
  night: PriceLine,
): PriceLine[] {
  const rule = ruleOf(rules, 'guest_discount')
  const { present, nights } = segment
  const having = present.slice((rule?.fromGuest ?? 2) - 1)
  const quantity = (nights - freeNights) * having.length
  if (!rule || quantity === 0) return []
  const perNight = night.shares[present[0]!]! / nights
  const off = negate(percentOf({ amount: Math.round(perNight), currency: rate.currency }, rule.percent!))
  const sharing = rule.allocation === 'equal' ? present : having
  const weights = guests.map((_, index) => (sharing.includes(index) ? 1 : 0))
  const names = having.map(index => guests[index]!.name).join(', ')
  const explanation = `${rule.percent} % off for ${names}, ${rule.allocation === 'equal' ? 'shared by all' : 'theirs alone'}`
  const shares = sharesOf(multiply(off, quantity), weights)
  return [lineOf(rule, { explanation, quantity, unitAmount: off.amount, shares })]
}
