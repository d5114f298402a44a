import { query } from '#kernel/query/query.ts'
import { bool, day, integer, list, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { sizes } from '#modules/places/public.ts'
import { calendarStays } from '../sql/calendar-stay.ts'
import { keptList } from '../sql/free-room.ts'
import { nightlyOccupancy, roomsOn } from '../sql/nightly.ts'
import { calendarStayShape } from './calendar-stay.ts'
import { checkPeriod, periodInput } from './period.ts'

const inPeriod = `s.location_id = $1 and s.departs_on >= $2::date and s.arrives_on < $3::date and s.status in ${keptList}`

const rooms = `(
  select coalesce(json_agg(json_build_object(
    'id', r.id, 'name', r.name, 'code', r.code, 'area', r.area, 'roomTypeId', r.room_type_id,
    'roomTypeName', t.name, 'size', r.size, 'capacity', r.capacity, 'shared', r.shared,
    'outOfOrderOn', r.out_of_order_on) order by r.position, r.code), '[]'::json)
  from places.room r join places.room_type t on t.id = r.room_type_id
  where r.location_id = $1 and r.archived_at is null)`

const days = `(
  select json_agg(json_build_object('on', n.night_on, 'occupied', n.occupied, 'total', ${roomsOn('$1', 'n.night_on')})
    order by n.night_on)
  from ${nightlyOccupancy('$1', '$2::date', '$3::date')} n)`

const sql = `select json_build_object(
  'rooms', ${rooms},
  'stays', ${calendarStays(`${inPeriod} and s.room_id is not null`, 's.arrives_on, s.number')},
  'days', ${days},
  'unassigned', ${calendarStays(`${inPeriod} and s.room_id is null and s.status <> 'checked_out'`, 's.arrives_on, s.number')}
) as json`

const room = shape({
  id: ref('places.room'),
  name: text(),
  code: text(),
  area: text().optional(),
  roomTypeId: ref('places.room_type'),
  roomTypeName: text(),
  size: oneOf(sizes),
  capacity: integer(),
  shared: bool(),
  outOfOrderOn: day().optional(),
})

export const lodgingCalendar = query('bookings.lodging_calendar', {
  summary: 'Rooms, the stays in them, the stays that wait for one, and how full each night is',
  route: 'GET /v1/lodging-calendar',
  needs: 'bookings.stay.read',
  input: { locationId: ref('kernel.location'), ...periodInput },
  output: {
    rooms: list(room, { max: 5000 }),
    stays: list(calendarStayShape, { max: 100_000 }),
    days: list(shape({ on: day(), occupied: integer(), total: integer() }), { max: 800 }),
    unassigned: list(calendarStayShape, { max: 100_000 }),
  },
  async run(ctx, { locationId, from, to }) {
    checkPeriod(ctx.actor, locationId, from, to)
    return ctx.readJson(sql, [locationId, from, to])
  },
})
