import { event } from '#kernel/event/event.ts'
import { day, id, integer, money, text } from '#kernel/schema/fields.ts'

export const offerPosted = event('deals.offer_posted', {
  summary: 'An offer can be booked',
  data: { dealId: id(), venueId: id(), servedOn: day(), because: text() },
})

export const offerClosed = event('deals.offer_closed', {
  summary: 'An offer can no longer be booked; those who booked it keep it',
  data: { dealId: id(), venueId: id(), servedOn: day(), because: text() },
})

export const offerClaimed = event('deals.offer_claimed', {
  summary: 'Somebody booked an offer',
  data: { offerId: id(), venueId: id(), partySize: integer() },
})

export const claimReleased = event('deals.claim_released', {
  summary: 'A booking with an offer was called off, or nobody came',
  data: { offerId: id(), venueId: id(), status: text() },
})

export const claimRedeemed = event('deals.claim_redeemed', {
  summary: 'An offer was taken off a bill, or found void there',
  data: { offerId: id(), venueId: id(), discount: money(), voidBecause: text() },
})

export const cardPaymentTold = event('deals.card_payment_told', {
  summary: 'A card network told of a payment, or of what became of one',
  data: { venueId: id().optional(), claimId: id().optional(), status: text(), because: text() },
})
