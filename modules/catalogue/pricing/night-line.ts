import type { Money } from '#kernel/money/money.ts'
import { multiply } from '#kernel/money/multiply.ts'
import type { PriceLine } from './price-line.ts'
import { ruleOf } from './rule-of.ts'
import { count, lineOf, type Scene, sharesOf } from './scene.ts'

const plain = { kind: 'night', name: 'Night' }

/** The nights of a segment: by tiers of how many sleep there, else each guest's, else the room's. */
export function nightLine({ segment, rules, guests, rate, unit: counted }: Scene): PriceLine {
  const { nights, present } = segment
  const heads = guests.map((_, index) => (present.includes(index) ? 1 : 0))
  const tiers = ruleOf(rules, 'guest_tiers')
  const said = `from ${segment.from}: ${count(nights, counted)}, ${count(present.length, 'guest')}`
  if (tiers) {
    const unit = tierFor(tiers.amounts, present.length)
    const shares = sharesOf(multiply({ ...rate, amount: unit }, nights), heads)
    return lineOf(tiers, { explanation: said, quantity: nights, unitAmount: unit, shares })
  }
  const rule = ruleOf(rules, 'night')
  const price: Money = rule?.amount ?? rate
  if (!rule?.isPerGuest) {
    const shares = sharesOf(multiply(price, nights), heads)
    return lineOf(rule ?? plain, { explanation: said, quantity: nights, unitAmount: price.amount, shares })
  }
  const each = multiply(price, nights).amount
  const quantity = nights * present.length
  const shares = heads.map(head => head * each)
  return lineOf(rule, { explanation: said, quantity, unitAmount: price.amount, shares })
}

/** More guests than tiers: each further one costs what the last tier added. */
function tierFor(amounts: readonly number[], guests: number): number {
  const last = amounts.length
  if (guests <= last) return amounts[guests - 1]!
  const step = last > 1 ? amounts[last - 1]! - amounts[last - 2]! : amounts[0]!
  return amounts[last - 1]! + step * (guests - last)
}
