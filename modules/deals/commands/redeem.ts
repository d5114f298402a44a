import { command } from '#kernel/command/command.ts'
import { instant, integer } from '#kernel/schema/fields.ts'
import { Claim } from '../entities/claim.ts'
import { Redemption } from '../entities/redemption.ts'
import { claimRedeemed } from '../events.ts'
import { findClaim, reckonClaim, tillErrors } from '../steps/open-claim.ts'
import { writeRedemption } from '../steps/write-redemption.ts'

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
    return writeRedemption(ctx, claim, told, { guests: visit.guests })
  },
})
