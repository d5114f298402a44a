import { type Money, money } from '#kernel/money/money.ts'
import { divide } from '#kernel/money/rounding.ts'
import type { DiscountBase, DiscountKind, OverMaxRule } from '../rules.ts'

/** What a guest was promised at booking; nothing that happens to the deal later changes it. */
export interface Terms {
  name: string
  kind: DiscountKind
  percent: number | null
  amountOff: Money | null
  appliesTo: DiscountBase
  minParty: number
  maxParty: number
  overMax: OverMaxRule
  graceMinutes: number
  servicePercent: number
  conditions: string | null
  currency: string
}

/** What a bill comes to before any discount, in minor units. */
export interface Bill {
  food: number
  drinks: number
  other: number
}

export const voidReasons = ['late', 'over_max'] as const
export type VoidReason = (typeof voidReasons)[number]

export interface Reckoning extends Bill {
  discount: number
  service: number
  total: number
  voidBecause: VoidReason | null
}

interface Visit {
  guests: number
  /** Whole minutes after the booked time; negative when early. */
  minutesLate: number
}

/** The bill to the unit: the discount by the promised terms, the service on what it was before the discount. */
export function reckon(terms: Terms, bill: Bill, visit: Visit): Reckoning {
  const { food, drinks, other } = bill
  const before = money(food + drinks + other, terms.currency).amount
  const service = Number(divide(BigInt(before) * BigInt(terms.servicePercent), 100n))
  const voidBecause = voided(terms, visit)
  const discount = voidBecause ? 0 : discountOf(terms, terms.appliesTo === 'food' ? food : before, visit)
  return { food, drinks, other, discount, service, total: before - discount + service, voidBecause }
}

function voided(terms: Terms, { guests, minutesLate }: Visit): VoidReason | null {
  if (minutesLate > terms.graceMinutes) return 'late'
  return guests > terms.maxParty && terms.overMax === 'void' ? 'over_max' : null
}

/** One division, one rounding: four fifths of half the food are not rounded twice. */
function discountOf(terms: Terms, base: number, { guests }: Visit): number {
  const allowed = BigInt(Math.min(guests, terms.maxParty))
  const present = BigInt(Math.max(guests, 1))
  if (terms.kind === 'percent')
    return Number(divide(BigInt(base) * BigInt(terms.percent ?? 0) * allowed, 100n * present))
  const off = divide(BigInt(terms.amountOff?.amount ?? 0) * allowed, present)
  return Math.min(Number(off), base)
}
