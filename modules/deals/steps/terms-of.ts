import type { NewRow } from '#kernel/entity/entity.ts'
import type { Money } from '#kernel/money/money.ts'
import { divide } from '#kernel/money/rounding.ts'
import type { Offer } from '../entities/offer.ts'
import type { Terms } from '../till/discount.ts'
import type { Case, OfferRow } from './deciding-facts.ts'

/** What an offer takes over of its deal. */
export const termFields = [
  'name',
  'kind',
  'percent',
  'amountOff',
  'appliesTo',
  'minParty',
  'maxParty',
  'takesSolo',
  'overMax',
  'graceMinutes',
  'servicePercent',
  'conditions',
  'coversCap',
  'budget',
  'usualBill',
] as const

export function newOffer(
  { deal, window, facts, currency }: Case,
  because: string,
  at: string,
): NewRow<typeof Offer> {
  const terms = Object.fromEntries(termFields.map(field => [field, deal[field]]))
  return {
    ...(terms as Pick<NewRow<typeof Offer>, (typeof termFields)[number]>),
    dealId: deal.id,
    venueId: deal.venueId,
    locationId: deal.locationId,
    servedOn: window.servedOn,
    windowStartsAt: window.startsAt.toString(),
    windowEndsAt: window.endsAt.toString(),
    firstSeatingAt: window.firstSeatingAt.toString(),
    lastSeatingAt: window.lastSeatingAt.toString(),
    coversTaken: facts.coversTaken,
    budgetUsed: { amount: 0, currency },
    status: 'live',
    postedAt: at,
    changedAt: at,
    because,
  }
}

/** The promise that is kept with a booking. */
export const termsOf = (offer: OfferRow, currency: string): Terms => ({
  name: offer.name,
  kind: offer.kind,
  percent: offer.percent,
  amountOff: offer.amountOff,
  appliesTo: offer.appliesTo,
  minParty: offer.minParty,
  maxParty: offer.maxParty,
  overMax: offer.overMax,
  graceMinutes: offer.graceMinutes,
  servicePercent: offer.servicePercent,
  conditions: offer.conditions,
  currency,
})

/** What a party will probably be given, in minor units: nothing where nobody said what a guest spends. */
export function expectedDiscount(
  terms: { kind: string; percent: number | null; amountOff: Money | null; usualBill: Money | null },
  partySize: number,
): number {
  if (terms.kind === 'fixed') return terms.amountOff?.amount ?? 0
  const spent = BigInt(terms.usualBill?.amount ?? 0) * BigInt(partySize)
  return Number(divide(spent * BigInt(terms.percent ?? 0), 100n))
}
