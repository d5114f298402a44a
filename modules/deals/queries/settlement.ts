import { query } from '#kernel/query/query.ts'
import { currency, day, integer, list, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'

// By the day that was served. What cards were paid back later is taken off, with the part of the discount it had. What nobody entered a bill for counts as open.
const sql = `
  select o.id as "offerId", o.served_on as "servedOn", o.name,
    count(c.id) filter (where c.status <> 'cancelled')::integer as "bookingCount",
    coalesce(sum(c.party_size) filter (where c.status <> 'cancelled'), 0)::integer as covers,
    count(c.id) filter (where c.status = 'redeemed')::integer as "redeemedCount",
    count(c.id) filter (where c.status = 'void')::integer as "voidCount",
    count(c.id) filter (where c.status = 'no_show')::integer as "noShowCount",
    count(c.id) filter (where c.status = 'booked')::integer as "openCount",
    coalesce(sum(r.food_amount), 0)::bigint as food, coalesce(sum(r.drinks_amount), 0)::bigint as drinks,
    coalesce(sum(r.other_amount), 0)::bigint as other, coalesce(sum(c.discount_amount), 0)::bigint as discount,
    coalesce(sum(r.service_amount), 0)::bigint as service, coalesce(sum(back.amount), 0)::bigint as refunded,
    coalesce(sum(r.total_amount + r.discount_amount - c.discount_amount - coalesce(back.amount, 0)), 0)::bigint as total
  from deals.offer o left join deals.claim c on c.offer_id = o.id left join deals.redemption r on r.claim_id = c.id
  left join deals.card_payment p on p.id = r.card_payment_id
  left join lateral (select p.settled_amount - (p.paid_amount - p.refunded_amount) as amount) back on p.id is not null
  where o.venue_id = $1 and o.served_on between $2 and $3 and ($4::uuid[] is null or o.location_id = any ($4))
  group by o.tenant_id, o.id order by o.served_on desc, o.id`

const amount = () => integer({ max: 9_000_000_000_000_000 })
const figures = {
  bookingCount: integer(),
  covers: integer(),
  redeemedCount: integer(),
  voidCount: integer(),
  noShowCount: integer(),
  openCount: integer(),
  food: amount(),
  drinks: amount(),
  other: amount(),
  discount: amount(),
  service: amount(),
  refunded: amount(),
  total: amount(),
}
type Figures = Record<keyof typeof figures, number>

export const settlement = query('deals.settlement', {
  summary: 'What the offers of a venue brought and cost, day by day and in sum, in minor units',
  route: 'GET /v1/deal-settlement',
  needs: 'deals.redemption.read',
  input: { venueId: ref('venues.venue'), from: day(), until: day() },
  output: {
    currency: currency(),
    sum: shape(figures),
    data: list(shape({ offerId: ref('deals.offer'), servedOn: day(), name: text(), ...figures }), {
      max: 5000,
    }),
  },
  async run(ctx, { venueId, from, until }) {
    const data = await ctx.read<Figures>(sql, [venueId, from, until, ctx.actor.locationIds])
    const names = Object.keys(figures) as (keyof Figures)[]
    const sum = Object.fromEntries(names.map(name => [name, data.reduce((all, row) => all + row[name], 0)]))
    return { currency: ctx.tenant.currency, sum, data }
  },
})
