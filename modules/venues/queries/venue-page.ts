import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { day, integer, list, ref, timeOfDay, zone } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { Venue } from '../entities/venue.ts'

const { name, genre, area, address, phone, about, latitude, longitude } = Venue.fields

const sql = `select v.id, v.name, v.genre, v.area, v.address, v.phone, v.about, v.latitude, v.longitude, l.timezone,
    v.max_online_party as "maxOnlineParty", v.late_cancel_minutes as "lateCancelMinutes",
    v.grace_minutes as "graceMinutes", v.is_online as "isOnline",
    (select json_agg(json_build_object('onDay', d.on_day, 'opens', to_char(coalesce(c.opens, o.opens), 'HH24:MI'),
        'closes', to_char(coalesce(c.closes, o.closes), 'HH24:MI')) order by d.on_day, coalesce(c.opens, o.opens))
      from (select (($2::timestamptz at time zone l.timezone)::date + n) as on_day from generate_series(0, 6) n) d
      left join venues.closure c on c.venue_id = v.id and c.on_day = d.on_day and c.archived_at is null
      left join venues.opening o on o.venue_id = v.id and o.weekday = extract(isodow from d.on_day)
        and o.archived_at is null and c.id is null) as hours
  from venues.venue v join kernel.location l on l.tenant_id = v.tenant_id and l.id = v.location_id
  where v.id = $1 and v.archived_at is null`

export const venuePage = query('venues.page', {
  summary: 'What a guest wants to know of a venue, with its hours of the next seven days',
  route: 'GET /v1/venues/{id}/page',
  needs: 'venues.venue.read',
  input: {},
  output: {
    id: ref('venues.venue'),
    name,
    genre,
    area,
    address,
    phone,
    about,
    latitude,
    longitude,
    timezone: zone(),
    maxOnlineParty: integer(),
    lateCancelMinutes: integer(),
    graceMinutes: integer(),
    isOnline: Venue.fields.isOnline,
    hours: list(shape({ onDay: day(), opens: timeOfDay().optional(), closes: timeOfDay().optional() })),
  },
  async run(ctx, { id }) {
    const [found] = await ctx.read(sql, [id, ctx.now.toString()])
    if (!found) throw Failure.notFound()
    return found
  },
})
