import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { instant, integer, json, money, oneOf, ref, text, zone } from '#kernel/schema/fields.ts'
import { claimStates } from '../rules.ts'
import type { Terms } from '../till/discount.ts'

const sql = `select c.id, c.code, c.venue_id as "venueId", v.name as "venueName", l.timezone,
    c.guest_name as "guestName", r.party_size as "partySize", r.starts_at as "seatsAt", c.terms, c.status,
    r.status as "reservationStatus", coalesce(r.arrived_at, r.seated_at) as "arrivedAt", c.redeemed_at as "redeemedAt",
    case when c.discount_amount is not null then
      json_build_object('amount', c.discount_amount, 'currency', c.discount_currency) end as discount
  from deals.claim c join venues.venue v on v.id = c.venue_id join kernel.location l on l.id = v.location_id
  join venues.reservation r on r.id = c.reservation_id
  where c.code = upper($1) and ($2::uuid[] is null or c.location_id = any ($2))`

export const claimByCode = query('deals.claim_by_code', {
  summary: 'The booking with an offer that a code at the till stands for',
  route: 'GET /v1/deal-code',
  needs: 'deals.claim.redeem',
  input: { code: text({ max: 20, help: 'In capitals or not.' }) },
  output: {
    id: ref('deals.claim'),
    code: text(),
    venueId: ref('venues.venue'),
    venueName: text(),
    timezone: zone(),
    guestName: text({ personal: 'basic' }),
    partySize: integer(),
    seatsAt: instant(),
    terms: json<Terms>(),
    status: oneOf(claimStates),
    reservationStatus: text(),
    arrivedAt: instant().optional(),
    redeemedAt: instant().optional(),
    discount: money().optional(),
  },
  async run(ctx, { code }) {
    const [found] = await ctx.read(sql, [code, ctx.actor.locationIds])
    if (!found) throw Failure.notFound()
    return found
  },
})
