import { query } from '#kernel/query/query.ts'
import { instant, integer, list, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'

const sql = `select c.id, c.code, c.guest_name as "guestName", r.party_size as "partySize", r.starts_at as "seatsAt",
    r.status as "reservationStatus"
  from deals.claim c join venues.reservation r on r.id = c.reservation_id
  where c.location_id = $1 and c.status = 'booked' and ($3::uuid[] is null or c.location_id = any ($3))
    and c.seats_at between $2::timestamptz - interval '5 hours' and $2::timestamptz + interval '2 hours'
  order by c.seats_at, c.id limit 50`

export const expected = query('deals.expected', {
  summary: 'Who has an offer to redeem around now',
  route: 'GET /v1/deal-expected',
  needs: 'deals.claim.redeem',
  input: { locationId: ref('kernel.location') },
  output: {
    data: list(
      shape({
        id: ref('deals.claim'),
        code: text(),
        guestName: text({ personal: 'basic' }),
        partySize: integer(),
        seatsAt: instant(),
        reservationStatus: text(),
      }),
    ),
  },
  run: async (ctx, { locationId }) => ({
    data: await ctx.read(sql, [locationId, ctx.now.toString(), ctx.actor.locationIds]),
  }),
})
