import { query } from '#kernel/query/query.ts'
import {
  bool,
  day,
  instant,
  integer,
  list,
  longText,
  money,
  oneOf,
  ref,
  text,
  zone,
} from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { discountBases, discountKinds, overMaxRules } from '../rules.ts'

// A millionth of a degree of latitude in metres, on a globe of 6,371 km; the world is flat enough for a walk.
const metre = 0.111195

const place = `with here as (select $2::integer as lat, $3::integer as lon)`
const distance = `(case when here.lat is not null then round(${metre} * sqrt(
    power(v.latitude - here.lat, 2) + power((v.longitude - here.lon) * cos(radians(here.lat / 1e6)), 2)))::integer end)`

const sql = `${place}
  select o.id, o.deal_id as "dealId", v.id as "venueId", v.name as "venueName", v.genre, v.area, v.latitude,
    v.longitude, l.timezone, d.metres as "distanceMetres", o.name, o.kind, o.percent,
    case when o.amount_off_amount is not null then
      json_build_object('amount', o.amount_off_amount, 'currency', o.amount_off_currency) end as "amountOff",
    o.applies_to as "appliesTo", o.min_party as "minParty", o.max_party as "maxParty", o.takes_solo as "takesSolo",
    o.over_max as "overMax", o.grace_minutes as "graceMinutes", o.service_percent as "servicePercent", o.conditions,
    o.served_on as "servedOn", o.first_seating_at as "firstSeatingAt", o.last_seating_at as "lastSeatingAt",
    o.window_ends_at as "windowEndsAt", o.covers_cap - o.covers_taken as "coversLeft"
  from here, deals.offer o join venues.venue v on v.id = o.venue_id join kernel.location l on l.id = v.location_id
  cross join lateral (select ${distance} as metres) d
  where o.status = 'live' and o.last_seating_at > $1 and o.covers_taken < o.covers_cap
    and v.archived_at is null and v.is_online
    and ($4::integer is null or here.lat is null or d.metres <= $4)
    and ($5::timestamptz is null or $5 between o.first_seating_at and o.last_seating_at)
    and ($6::uuid is null or v.id = $6) and ($7::text is null or v.area = $7)
    and ($8::integer is null or (o.covers_cap - o.covers_taken >= $8
      and ($8 between o.min_party and o.max_party or ($8 = 1 and o.takes_solo))))
  order by d.metres, o.first_seating_at, o.id limit $9`

export const offers = query('deals.offers', {
  summary:
    'What is on offer now and later today, the nearest first: where, when, on which terms, for how many more',
  route: 'GET /v1/offers',
  needs: 'deals.offer.look',
  input: {
    at: instant({ help: 'Offers that can be sat down for then.' }).optional(),
    latitude: integer({
      min: -90_000_000,
      max: 90_000_000,
      help: 'Where the guest is, in millionths of a degree.',
    }).optional(),
    longitude: integer({ min: -180_000_000, max: 180_000_000 }).optional(),
    withinMetres: integer({ min: 100, max: 100_000 }).optional(),
    venueId: ref('venues.venue').optional(),
    area: text({ max: 120 }).optional(),
    partySize: integer({ min: 1, max: 50 }).optional(),
    limit: integer({ min: 1, max: 500, help: '100 unless given.' }).optional(),
  },
  output: {
    data: list(
      shape({
        id: ref('deals.offer'),
        dealId: ref('deals.deal'),
        venueId: ref('venues.venue'),
        venueName: text(),
        genre: text(),
        area: text(),
        latitude: integer(),
        longitude: integer(),
        timezone: zone(),
        distanceMetres: integer().optional(),
        name: text(),
        kind: oneOf(discountKinds),
        percent: integer().optional(),
        amountOff: money().optional(),
        appliesTo: oneOf(discountBases),
        minParty: integer(),
        maxParty: integer(),
        takesSolo: bool(),
        overMax: oneOf(overMaxRules),
        graceMinutes: integer(),
        servicePercent: integer(),
        conditions: longText().optional(),
        servedOn: day(),
        firstSeatingAt: instant(),
        lastSeatingAt: instant(),
        windowEndsAt: instant(),
        coversLeft: integer(),
      }),
    ),
  },
  async run(ctx, { at, latitude, longitude, withinMetres, venueId, area, partySize, limit }) {
    const isPlaced = latitude !== undefined && longitude !== undefined
    return {
      data: await ctx.read(sql, [
        ctx.now.toString(),
        isPlaced ? latitude : null,
        isPlaced ? longitude : null,
        withinMetres ?? null,
        at ?? null,
        venueId ?? null,
        area ?? null,
        partySize ?? null,
        limit ?? 100,
      ]),
    }
  },
})
