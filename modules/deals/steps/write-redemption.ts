import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { Claim } from '../entities/claim.ts'
import { Offer } from '../entities/offer.ts'
import { Redemption } from '../entities/redemption.ts'
import { claimRedeemed } from '../events.ts'
import type { Reckoning } from '../till/discount.ts'

export type Told = Reckoning & { minutesLate: number; arrivedAt: string }

/** What a bill came to for a claim that is held locked: kept, counted against the day's budget, and told. */
export async function writeRedemption(
  ctx: CommandContext,
  claim: Row<typeof Claim>,
  told: Told,
  { guests, cardPaymentId = null }: { guests: number; cardPaymentId?: string | null },
): Promise<Row<typeof Redemption>> {
  const money = (amount: number) => ({ amount, currency: claim.terms.currency })
  const redemption = await ctx.insert(Redemption, {
    claimId: claim.id,
    venueId: claim.venueId,
    cardPaymentId,
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
  await moveBudget(ctx, claim.offerId, told.discount - claim.reserved.amount)
  ctx.emit(claimRedeemed, {
    entity: Claim.name,
    rowId: claim.id,
    locationId: claim.locationId,
    data: {
      offerId: claim.offerId,
      venueId: claim.venueId,
      discount: money(told.discount),
      voidBecause: told.voidBecause ?? '',
    },
  })
  return redemption
}

/** More of the day’s budget is used, or less. */
export async function moveBudget(ctx: CommandContext, offerId: string, more: number): Promise<void> {
  const offer = await ctx.find(Offer, offerId, { lock: true })
  const { amount, currency } = offer.budgetUsed
  await ctx.update(Offer, offer, { budgetUsed: { amount: amount + more, currency } })
}
