import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { instant, integer, list, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'

const sql = `select t.id as "tableId", t.name, t.max_seats as "maxSeats",
    case when s.id is not null then case when s.ends_at < $2 then 'overdue' else 'seated' end
      when a.id is not null then 'awaited' when n.starts_at < $2::timestamptz + interval '30 minutes' then 'soon'
      else 'free' end as state,
    coalesce(s.id, a.id, n.id) as "reservationId", coalesce(s.guest_name, a.guest_name, n.guest_name) as "guestName",
    coalesce(s.party_size, a.party_size, n.party_size) as "partySize", s.seated_at as "seatedAt",
    s.ends_at as "endsAt", n.starts_at as "nextAt"
  from venues.venue v join venues.guest_table t on t.venue_id = v.id and t.archived_at is null
  left join lateral (select r.* from venues.table_use u join venues.reservation r on r.id = u.reservation_id
    where u.table_id = t.id and r.status = 'seated' order by r.seated_at desc limit 1) s on true
  left join lateral (select r.* from venues.table_use u join venues.reservation r on r.id = u.reservation_id
    where u.table_id = t.id and r.status in ('held', 'confirmed', 'reconfirmed', 'arrived')
      and u.starts_at <= $2 and u.ends_at > $2 order by u.starts_at limit 1) a on true
  left join lateral (select r.* from venues.table_use u join venues.reservation r on r.id = u.reservation_id
    where u.table_id = t.id and r.status in ('held', 'confirmed', 'reconfirmed', 'arrived') and u.starts_at > $2
      and u.starts_at < $2::timestamptz + interval '1 day' order by u.starts_at limit 1) n on true
  where v.id = $1 and ($3::uuid[] is null or v.location_id = any ($3))
  order by length(t.name), t.name`

export const floorStatus = query('venues.floor_status', {
  summary: 'Every table now: free, awaited, taken, overdue, and who is next',
  route: 'GET /v1/venues/{id}/floor-status',
  needs: 'venues.reservation.read',
  input: {},
  output: {
    data: list(
      shape({
        tableId: ref('venues.guest_table'),
        name: text(),
        maxSeats: integer(),
        state: oneOf(['free', 'soon', 'awaited', 'seated', 'overdue'] as const),
        reservationId: ref('venues.reservation').optional(),
        guestName: text().optional(),
        partySize: integer().optional(),
        seatedAt: instant().optional(),
        endsAt: instant().optional(),
        nextAt: instant().optional(),
      }),
      { max: 1000 },
    ),
  },
  async run(ctx, { id }) {
    const data = await ctx.read(sql, [id, ctx.now.toString(), ctx.actor.locationIds])
    if (!data.length) throw Failure.notFound()
    return { data }
  },
})
