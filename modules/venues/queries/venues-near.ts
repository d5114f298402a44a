import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { instant, integer, list, text, zone } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { factsFrom, type ToldFacts } from '../book/facts.ts'
import { judge } from '../book/judge.ts'
import { quarter } from '../book/pace.ts'

interface Found {
  id: string
  name: string
  genre: string
  area: string
  latitude: number
  longitude: number
  timezone: string
  facts: ToldFacts
}

const sql = `with found as (
    select v.id, v.name, v.genre, v.area, v.latitude, v.longitude, l.timezone
    from venues.venue v join kernel.location l on l.tenant_id = v.tenant_id and l.id = v.location_id
    where v.archived_at is null and v.is_online
      and v.latitude between coalesce($3, v.latitude) and coalesce($4, v.latitude)
      and v.longitude between coalesce($5, v.longitude) and coalesce($6, v.longitude)
    order by v.id limit 1000
  ), told as (
    select f.facts from (select array_agg(id) as ids, count(*)::integer as n from found) a
    cross join lateral venues.facts(a.ids, array_fill($1::timestamptz, array[a.n]),
      array_fill($2::timestamptz, array[a.n]), false) f
    where a.n > 0
  )
  select found.*, told.facts from found join told on (told.facts ->> 'id')::uuid = found.id order by found.name`

const hour = 3_600_000
const degree = (help: string) => integer({ min: -180_000_000, max: 180_000_000, help }).optional()

export const venuesNear = query('venues.near', {
  summary: 'Venues on a map with the times at which a party can sit down',
  route: 'GET /v1/venues-near',
  needs: 'venues.venue.read',
  input: {
    partySize: integer({ min: 1, max: 500 }),
    from: instant(),
    until: instant({ help: 'At most twelve hours later.' }),
    south: degree('Millionths of a degree; with north, west and east the part of the map.'),
    north: degree('Millionths of a degree.'),
    west: degree('Millionths of a degree.'),
    east: degree('Millionths of a degree.'),
  },
  output: {
    data: list(
      shape({
        id: text(),
        name: text(),
        genre: text(),
        area: text(),
        latitude: integer(),
        longitude: integer(),
        timezone: zone(),
        slots: list(shape({ startsAt: instant() })),
      }),
      { max: 1000 },
    ),
  },
  async run(ctx, { partySize, from, until, south, north, west, east }) {
    const now = ctx.now.epochMilliseconds
    const first = Math.max(Temporal.Instant.from(from).epochMilliseconds, now)
    const last = Temporal.Instant.from(until).epochMilliseconds
    if (last - first > 12 * hour) throw Failure.field('/until', 'bad_period', 'Ask for at most twelve hours.')
    const text = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toString()
    const window = [text(first - 12 * hour), text(Math.max(first, last) + 12 * hour)]
    const area = [south ?? null, north ?? null, west ?? null, east ?? null]
    const rows = await ctx.read<Found>(sql, [...window, ...area])
    return {
      data: rows.map(({ facts, ...venue }) => {
        const known = factsFrom(facts)
        const free: { startsAt: string }[] = []
        for (let at = Math.ceil(first / quarter) * quarter; at <= last; at += quarter)
          if (typeof judge(known, { partySize, channel: 'online', at }, now) === 'object')
            free.push({ startsAt: text(at) })
        return { ...venue, slots: free }
      }),
    }
  },
})
