import { query } from '#kernel/query/query.ts'
import { currency, day, instant, integer, list, ref } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { endOfDay, localDay, startOfDay } from '#kernel/time/zone.ts'

const placeSql = `select v.id, l.timezone as zone from venues.venue v join kernel.location l on l.id = v.location_id
  where v.location_id = $1 and v.archived_at is null and ($2::uuid[] is null or v.location_id = any ($2))`

const sumOf = (what: string, condition: string) =>
  `coalesce(sum(${what}) filter (where ${condition}), 0)::integer`
const came = `r.status in ('arrived', 'seated', 'finished')`

const sql = `select ${sumOf('r.party_size', came)} as covers,
    ${sumOf('r.party_size', `${came} and c.id is not null`)} as "offerCovers",
    ${sumOf('r.party_size', `r.status in ('held', 'confirmed', 'reconfirmed')`)} as "expectedCovers",
    ${sumOf('r.party_size', `r.status = 'no_show'`)} as "noShowCovers",
    coalesce(sum(c.discount_amount), 0)::bigint as given,
    (select coalesce(json_agg(json_build_object('hourAt', o.hour_at, 'bookedSeatMinutes', o.booked,
      'sellableSeatMinutes', o.sellable) order by o.hour_at), '[]') from venues.occupancy($2, $3) o
      where o.venue_id = $1) as hours
  from venues.reservation r left join deals.claim c on c.reservation_id = r.id
  where r.venue_id = $1 and r.starts_at >= $2 and r.starts_at < $3`

interface Told {
  covers: number
  noShowCovers: number
}

export const figures = query('deals.figures', {
  summary:
    'A venue’s day as it goes: guests, those with an offer, those who did not come, and how full each hour is',
  route: 'GET /v1/venue-figures',
  needs: 'deals.deal.read',
  input: { locationId: ref('kernel.location'), on: day({ help: 'Today, unless given.' }).optional() },
  output: {
    on: day(),
    currency: currency(),
    covers: integer({ help: 'Who came.' }),
    offerCovers: integer({ help: 'Of these, with an offer.' }),
    expectedCovers: integer({ help: 'Who is still to come.' }),
    noShowCovers: integer(),
    noShowPercent: integer({ help: 'Of who came or should have.' }),
    given: integer({ max: 9_000_000_000_000, help: 'Taken off bills, in minor units.' }),
    hours: list(
      shape({
        hourAt: instant(),
        bookedSeatMinutes: integer(),
        sellableSeatMinutes: integer(),
      }),
    ),
  },
  errors: {
    'deals.no_venue': { status: 409, when: 'There is no venue at this location; open one under Setup.' },
  },
  async run(ctx, { locationId, on }) {
    const [place] = await ctx.read<{ id: string; zone: string }>(placeSql, [
      locationId,
      ctx.actor.locationIds,
    ])
    if (!place) return ctx.fail('deals.no_venue')
    const day = on ? Temporal.PlainDate.from(on) : localDay(ctx.now, place.zone)
    const span = [startOfDay(day, place.zone), endOfDay(day, place.zone)].map(String)
    const [told] = await ctx.read<Told>(sql, [place.id, ...span])
    const due = told!.covers + told!.noShowCovers
    const noShowPercent = due > 0 ? Math.round((100 * told!.noShowCovers) / due) : 0
    return { ...told, on: day.toString(), currency: ctx.tenant.currency, noShowPercent }
  },
})
