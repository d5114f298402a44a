import { actorMay } from '#kernel/access/actor.ts'
import { Failure } from '#kernel/command/failure.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import { query } from '#kernel/query/query.ts'
import { day, instant, integer, list, oneOf, ref, text, timeOfDay, zone } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { GuestTable } from '../entities/guest-table.ts'
import { Reservation } from '../entities/reservation.ts'
import { WaitlistEntry } from '../entities/waitlist-entry.ts'
import {
  cancelledBy,
  channels,
  reservationStatuses,
  tableAvailabilities,
  waitlistStatuses,
} from '../rules.ts'

const sql = `with here as (
    select v.*, l.timezone, d.on_day, (d.on_day + time '04:00') at time zone l.timezone as since_at,
      (d.on_day + 1 + time '04:00') at time zone l.timezone as until_at
    from venues.venue v join kernel.location l on l.tenant_id = v.tenant_id and l.id = v.location_id
    cross join lateral (select coalesce($2::date, (($3::timestamptz at time zone l.timezone) - interval '4 hours')::date)
      as on_day) d
    where v.id = $1 and ($4::uuid[] is null or v.location_id = any ($4)))
  select json_build_object('venueId', h.id, 'locationId', h.location_id, 'venueName', h.name, 'timezone', h.timezone,
    'on', h.on_day, 'at', $3::timestamptz, 'sinceAt', h.since_at, 'untilAt', h.until_at, 'graceMinutes', h.grace_minutes,
    'hours', coalesce((select json_agg(json_build_object('opens', to_char(coalesce(c.opens, o.opens), 'HH24:MI'),
        'closes', to_char(coalesce(c.closes, o.closes), 'HH24:MI')) order by coalesce(c.opens, o.opens))
      from (select 1) one
      left join venues.closure c on c.venue_id = h.id and c.on_day = h.on_day and c.archived_at is null
      left join venues.opening o on o.venue_id = h.id and o.weekday = extract(isodow from h.on_day)
        and o.archived_at is null and c.id is null
      where coalesce(c.opens, o.opens) is not null), '[]'),
    'floors', coalesce((select json_agg(json_build_object('id', f.id, 'name', f.name) order by f.position, f.name)
      from venues.floor f where f.venue_id = h.id and f.archived_at is null), '[]'),
    'tables', coalesce((select json_agg(json_build_object('id', t.id, 'name', t.name, 'floorId', t.floor_id,
        'minSeats', t.min_seats, 'maxSeats', t.max_seats, 'extraSeats', t.extra_seats, 'availability', t.availability,
        'shape', t.shape, 'leftTenths', t.left_tenths, 'topTenths', t.top_tenths)
        order by length(t.name), t.name) from venues.guest_table t where t.venue_id = h.id and t.archived_at is null), '[]'),
    'reservations', coalesce((select json_agg(json_build_object('id', r.id, 'version', r.version, 'number', r.number,
        'status', r.status, 'channel', r.channel, 'startsAt', r.starts_at, 'endsAt', r.ends_at,
        'partySize', r.party_size, 'tableIds', r.table_ids, 'guestName', r.guest_name, 'phone', r.phone,
        'email', r.email, 'notes', r.notes, 'guestId', r.guest_id, 'dealOfferId', r.deal_offer_id,
        'pacingOverride', r.pacing_override, 'arrivedAt', r.arrived_at, 'seatedAt', r.seated_at,
        'finishedAt', r.finished_at, 'cancelledBy', r.cancelled_by, 'heldUntilAt', r.held_until_at,
        'allergies', case when $5 then g.allergies end, 'tags', coalesce(g.tags, '{}'), 'visitCount', coalesce(g.visit_count, 0),
        'noShowCount', coalesce(g.no_show_count, 0)) order by r.starts_at, r.number)
      from venues.reservation r left join venues.guest g on g.tenant_id = r.tenant_id and g.id = r.guest_id
      where r.venue_id = h.id and r.starts_at >= h.since_at and r.starts_at < h.until_at), '[]'),
    'paces', coalesce((select json_agg(json_build_object('slotAt', p.slot_at, 'covers', p.covers,
        'maxCovers', p.max_covers, 'raised', p.raised) order by p.slot_at)
      from venues.pace p where p.venue_id = h.id and p.slot_at >= h.since_at and p.slot_at < h.until_at
        and p.covers > 0), '[]'),
    'waiting', coalesce((select json_agg(${jsonOf(WaitlistEntry.allFields, 'w')} order by w.joined_at)
      from venues.waitlist_entry w where w.venue_id = h.id and w.status in ('waiting', 'offered')
        and w.starts_at >= h.since_at and w.starts_at < h.until_at), '[]')) as json
  from here h`

const {
  name,
  floorId,
  minSeats,
  maxSeats,
  extraSeats,
  shape: form,
  leftTenths,
  topTenths,
} = GuestTable.fields
const { partySize, guestName, phone, email, notes } = Reservation.fields

const table = shape({
  id: ref('venues.guest_table'),
  name,
  floorId,
  minSeats,
  maxSeats,
  extraSeats,
  availability: oneOf(tableAvailabilities),
  shape: form,
  leftTenths,
  topTenths,
})

const reservation = shape({
  id: ref('venues.reservation'),
  version: integer(),
  number: integer(),
  status: oneOf(reservationStatuses),
  channel: oneOf(channels),
  startsAt: instant(),
  endsAt: instant(),
  partySize,
  tableIds: list(ref('venues.guest_table')),
  guestName,
  phone,
  email,
  notes,
  guestId: ref('venues.guest').optional(),
  dealOfferId: text().optional(),
  pacingOverride: text().optional(),
  arrivedAt: instant().optional(),
  seatedAt: instant().optional(),
  finishedAt: instant().optional(),
  cancelledBy: oneOf(cancelledBy).optional(),
  heldUntilAt: instant().optional(),
  allergies: text({ max: 300 }).optional(),
  tags: list(text()),
  visitCount: integer(),
  noShowCount: integer(),
})

export const dayBook = query('venues.day_book', {
  summary: 'A venue’s day: its tables, who comes when, who sits where, who waits',
  route: 'GET /v1/venues/{id}/day-book',
  needs: 'venues.reservation.read',
  shows: ['venues.guest'],
  input: {
    on: day({ help: 'The day of service, until four in the morning; today unless given.' }).optional(),
  },
  output: {
    venueId: ref('venues.venue'),
    locationId: ref('kernel.location'),
    venueName: text(),
    timezone: zone(),
    on: day(),
    at: instant({ help: 'Now.' }),
    sinceAt: instant(),
    untilAt: instant(),
    graceMinutes: integer(),
    hours: list(shape({ opens: timeOfDay(), closes: timeOfDay() })),
    floors: list(shape({ id: ref('venues.floor'), name: text() })),
    tables: list(table, { max: 1000 }),
    reservations: list(reservation, { max: 5000 }),
    paces: list(
      shape({ slotAt: instant(), covers: integer(), maxCovers: integer().optional(), raised: integer() }),
    ),
    waiting: list(shape({ ...WaitlistEntry.allFields, status: oneOf(waitlistStatuses) })),
  },
  async run(ctx, { id, on }) {
    const found = await ctx.readJson(sql, [
      id,
      on ?? null,
      ctx.now.toString(),
      ctx.actor.locationIds,
      actorMay(ctx.actor, 'venues.guest.see_health'),
    ])
    if (found.text === 'null') throw Failure.notFound()
    return found
  },
})
