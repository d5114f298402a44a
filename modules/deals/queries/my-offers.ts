import { query } from '#kernel/query/query.ts'
import { instant, integer, json, list, money, oneOf, ref, text, zone } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { claimStates } from '../rules.ts'
import type { Terms } from '../till/discount.ts'

const sql = `select c.id, c.code, c.offer_id as "offerId", c.reservation_id as "reservationId", c.venue_id as "venueId",
    v.name as "venueName", l.timezone, r.party_size as "partySize", r.starts_at as "seatsAt", c.terms, c.status,
    c.void_because as "voidBecause",
    case when c.discount_amount is not null then
      json_build_object('amount', c.discount_amount, 'currency', c.discount_currency) end as discount
  from deals.claim c join venues.venue v on v.id = c.venue_id join kernel.location l on l.id = v.location_id
  join venues.reservation r on r.id = c.reservation_id
  where c.booked_by = $1 and ($2::uuid is null or c.reservation_id = $2) order by c.seats_at desc, c.id limit 100`

export const myOffers = query('deals.my_offers', {
  summary: 'The offers that whoever asks has booked, with the code for the till and the terms as promised',
  route: 'GET /v1/my-offers',
  needs: 'deals.offer.book',
  input: { reservationId: ref('venues.reservation').optional() },
  output: {
    data: list(
      shape({
        id: ref('deals.claim'),
        code: text(),
        offerId: ref('deals.offer'),
        reservationId: ref('venues.reservation'),
        venueId: ref('venues.venue'),
        venueName: text(),
        timezone: zone(),
        partySize: integer(),
        seatsAt: instant(),
        terms: json<Terms>(),
        status: oneOf(claimStates),
        voidBecause: text().optional(),
        discount: money().optional(),
      }),
    ),
  },
  run: async (ctx, { reservationId }) => ({
    data: await ctx.read(sql, [ctx.actor.id, reservationId ?? null]),
  }),
})
