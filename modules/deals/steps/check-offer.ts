import type { CommandContext } from '#kernel/command/context.ts'
import type { OfferRow } from './deciding-facts.ts'
import { expectedDiscount } from './terms-of.ts'

export const offerErrors = {
  'deals.offer_closed': {
    status: 409,
    when: 'The offer is closed; the table can be booked at the full price. See because.',
  },
  'deals.outside_window': {
    status: 409,
    when: 'The offer holds between firstSeatingAt and lastSeatingAt; at other times book at the full price.',
  },
  'deals.party_size': {
    status: 409,
    when: 'The offer is for parties of minParty to maxParty; others book at the full price.',
  },
  'deals.conditions_unaccepted': {
    status: 409,
    when: 'The offer has conditions; accept them with acceptsConditions. See conditions.',
  },
  'deals.offer_full': {
    status: 409,
    when: 'So many guests are not left on this offer; the table can be booked at the full price.',
  },
} as const

export interface OfferWish {
  startsAt: string
  partySize: number
  acceptsConditions: boolean
}

type OfferContext = Pick<CommandContext<keyof typeof offerErrors>, 'fail' | 'now'>

const isBetween = (at: Temporal.Instant, from: string, until: string) =>
  Temporal.Instant.compare(at, from) >= 0 && Temporal.Instant.compare(at, until) <= 0

const fitsParty = ({ minParty, maxParty, takesSolo }: OfferRow, size: number) =>
  size === 1 && takesSolo ? true : size >= minParty && size <= maxParty

/** Refuses what the offer does not allow; gives the part of the day's budget that the party will probably take. */
export function checkOffer(ctx: OfferContext, offer: OfferRow, wish: OfferWish): number {
  const { firstSeatingAt, lastSeatingAt, minParty, maxParty, conditions, budget } = offer
  const isOver = Temporal.Instant.compare(offer.lastSeatingAt, ctx.now) <= 0
  if (offer.status !== 'live' || isOver) ctx.fail('deals.offer_closed', { because: offer.because })
  if (!isBetween(Temporal.Instant.from(wish.startsAt), firstSeatingAt, lastSeatingAt))
    ctx.fail('deals.outside_window', { firstSeatingAt, lastSeatingAt })
  if (!fitsParty(offer, wish.partySize)) ctx.fail('deals.party_size', { minParty, maxParty })
  if (conditions && !wish.acceptsConditions) ctx.fail('deals.conditions_unaccepted', { conditions })
  const coversLeft = offer.coversCap - offer.coversTaken
  if (wish.partySize > coversLeft) ctx.fail('deals.offer_full', { coversLeft })
  const expected = expectedDiscount(offer, wish.partySize)
  if (budget && offer.budgetUsed.amount + expected > budget.amount)
    ctx.fail('deals.offer_full', { coversLeft: 0 })
  return expected
}
