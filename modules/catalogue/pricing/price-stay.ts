import type { Money } from '#kernel/money/money.ts'
import { freeNights, freeWithin } from './free-nights.ts'
import { guestDiscount } from './guest-discount.ts'
import { modifierLines } from './modifier-lines.ts'
import { nightLine } from './night-line.ts'
import type { PricedGuest, PriceLine } from './price-line.ts'
import { type PriceRuleRow, ruleOf } from './rule-of.ts'
import { byTheDay, type Segment, segmentsOf } from './segments.ts'

export interface StayFacts {
  rate: Money
  arrivesOn: string
  departsOn: string
  guests: readonly PricedGuest[]
  rules: readonly PriceRuleRow[]
}

export interface StayPrice {
  lines: PriceLine[]
  total: Money
  /** In the order of the guests; adds up to the total. */
  perGuest: number[]
}

/**
 * What a stay costs, line by line. The order is fixed: the night (by room, by guest or by tiers), the nights that are
 * free, then what changes a night (peak days, long stays), then the discount for further guests, which is taken off the
 * night alone.
 */
export function priceStay(facts: StayFacts): StayPrice {
  const { guests, rate } = facts
  // A rule in another currency is one of another location: it says nothing about this stay.
  const rules = facts.rules.filter(rule => rule.amount === null || rule.amount.currency === rate.currency)
  const unit = (ruleOf(rules, 'guest_tiers') ?? ruleOf(rules, 'night'))?.chargedBy ?? 'night'
  const counted = unit === 'day' ? byTheDay(facts) : facts
  const segments = segmentsOf(counted.arrivesOn, counted.departsOn, counted.guests)
  const nightsOf = (some: readonly Segment[]) => some.reduce((sum, segment) => sum + segment.nights, 0)
  const allNights = nightsOf(segments)
  const lines = segments.flatMap((segment, at) => {
    const free = freeWithin(rules, nightsOf(segments.slice(0, at)), segment.nights)
    const scene = { segment, rules, guests, rate, unit, allNights, freeNights: free }
    const night = nightLine(scene)
    const off = freeNights(scene, night)
    return [night, ...off, ...modifierLines(scene, night), ...guestDiscount(scene, night)]
  })
  const sum = lines.reduce((total, line) => total + line.amount, 0)
  const perGuest = guests.map((_, index) => lines.reduce((total, line) => total + line.shares[index]!, 0))
  return { lines, total: { amount: sum, currency: rate.currency }, perGuest }
}
