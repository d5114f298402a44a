import { command } from '#kernel/command/command.ts'
import { instant, integer } from '#kernel/schema/fields.ts'
import { Claim } from '../entities/claim.ts'
import { Offer } from '../entities/offer.ts'
import { Redemption } from '../entities/redemption.ts'
import { claimRedeemed } from '../events.ts'
import { findClaim, reckonClaim, tillErrors } from '../steps/open-claim.ts'

const most = 1_000_000_000

/** What the till types in, in the smallest unit of the currency. */
export const billInput = {
  food: integer({ min: 0, max: most }),
  drinks: integer({ min: 0, max: most }).default(0),
  other: integer({ min: 0, max: most }).default(0),
  guests: integer({ min: 1, max: 500, label: 'Guests who came' }),
  arrivedAt: instant({ help: 'Needed if nobody marked them as arrived.' }).optional(),
}

export const redeem = command('deals.redeem', {
  summary: 'Take an offer off a bill, once: the terms are those of the day it was booked',
  route: 'POST /v1/deal-claims/{id}/redemption',
  needs: 'deals.claim.redeem',
  on: Claim,
  input: billInput,
  output: Redemption,
  status: 201,
  emits: [claimRedeemed],
  errors: tillErrors,
  async run(ctx, { id, ...visit }) {
    const { claim, reservation } = await findClaim(ctx, id)
    const told = reckonClaim(ctx, claim, reservation, visit)
    const money = (amount: number) => ({ amount, currency: claim.terms.currency })
    const { guests } = visit
    const redemption = await ctx.insert(Redemption, {
      claimId: claim.id,
      venueId: claim.venueId,
      guests,
      arrivedAt: told.arrivedAt,
      minutesLate: told.minutesLate,
      food: money(told.food),
      drinks: money(told.drinks),
      other: money(told.other),
      discount: money(told.discount),
      service: money(told.service),
      total: money(told.total),
      voidBecause: told.voidBecause,
    })
    await ctx.update(Claim, claim, {
      status: told.voidBecause ? 'void' : 'redeemed',
      redeemedAt: ctx.now.toString(),
      discount: money(told.discount),
      voidBecause: told.voidBecause,
    })
    const offer = await ctx.find(Offer, claim.offerId, { lock: true })
    const budgetUsed = money(offer.budgetUsed.amount - claim.reserved.amount + told.discount)
    await ctx.update(Offer, offer, { budgetUsed })
    ctx.emit(claimRedeemed, {
      entity: Claim.name,
      rowId: id,
      locationId: claim.locationId,
      data: {
        offerId: claim.offerId,
        venueId: claim.venueId,
        discount: money(told.discount),
        voidBecause: told.voidBecause ?? '',
      },
    })
    return redemption
  },
})
