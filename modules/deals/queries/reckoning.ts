import { Failure } from '#kernel/command/failure.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { query } from '#kernel/query/query.ts'
import { currency, instant, integer, oneOf } from '#kernel/schema/fields.ts'
import { Reservation } from '#modules/venues/public.ts'
import { billInput } from '../commands/redeem.ts'
import { Claim } from '../entities/claim.ts'
import { reckonClaim, tillErrors } from '../steps/open-claim.ts'
import { voidReasons } from '../till/discount.ts'

const sql = `select ${jsonOf(Claim.allFields)} as claim, ${jsonOf(Reservation.allFields, 'r')} as reservation
  from deals.claim t join venues.reservation r on r.id = t.reservation_id
  where t.id = $1 and ($2::uuid[] is null or t.location_id = any ($2))`

export const reckoning = query('deals.reckoning', {
  summary: 'What a bill would come to with an offer, before it is redeemed',
  route: 'GET /v1/deal-claims/{id}/reckoning',
  needs: 'deals.claim.redeem',
  input: billInput,
  output: {
    currency: currency(),
    food: integer(),
    drinks: integer(),
    other: integer(),
    discount: integer(),
    service: integer(),
    total: integer(),
    minutesLate: integer(),
    arrivedAt: instant(),
    voidBecause: oneOf(voidReasons).optional(),
  },
  errors: tillErrors,
  async run(ctx, { id, ...visit }) {
    const [found] = await ctx.read<{ claim: Row<typeof Claim>; reservation: Row<typeof Reservation> }>(sql, [
      id,
      ctx.actor.locationIds,
    ])
    if (!found) throw Failure.notFound()
    const told = reckonClaim(ctx, found.claim, found.reservation, visit)
    return { ...told, currency: found.claim.terms.currency }
  },
})
