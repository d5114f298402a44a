import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { day, integer, list, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { calendarStays } from '../sql/calendar-stay.ts'
import { roomIsFree } from '../sql/free-room.ts'
import { roomsOn } from '../sql/nightly.ts'
import { alertKinds, todayAlerts } from '../sql/today-alerts.ts'
import { calendarStayShape } from './calendar-stay.ts'
import { checkLocation } from './period.ts'

const at = 's.location_id = $1'
const arrivals = `${at} and s.arrives_on = d.today and s.status in ('held', 'confirmed', 'checked_in')`
const departures = `${at} and s.departs_on = d.today and s.status in ('checked_in', 'checked_out')`
const inHouse = `${at} and s.status = 'checked_in'`
const freeTonight = roomIsFree('r', { arrives: 'd.today', departs: '(d.today + 1)', party: '1' })

// The day comes ready made: as an expression of the location's zone, which is not leakproof, it would keep row
// security from using the indexes on days. Each list is made once and counted as it stands.
const sql = `
  with d as materialized (
    select coalesce($2::date, ($3::timestamptz at time zone l.timezone)::date) as today
    from kernel.location l where l.id = $1
  )
  select json_build_object(
    'on', d.today, 'arrivals', list.arrivals, 'departures', list.departures, 'inHouse', list.in_house,
    'alerts', ${todayAlerts},
    'counts', json_build_object(
      'arrivals', json_array_length(list.arrivals),
      'departures', json_array_length(list.departures),
      'inHouse', json_array_length(list.in_house),
      'freeRooms', (select count(*)::integer from places.room r where r.location_id = $1 and ${freeTonight}),
      'rooms', ${roomsOn('$1', 'd.today')})
  ) as json
  from d
  cross join lateral (
    select ${calendarStays(arrivals, "s.status = 'checked_in', c.name")} as arrivals,
      ${calendarStays(departures, "s.status = 'checked_out', c.name")} as departures,
      ${calendarStays(inHouse, 'c.name')} as in_house
    offset 0
  ) list`

export const today = query('bookings.today', {
  summary: 'Who arrives, who leaves, who is in house, and what needs a look',
  route: 'GET /v1/today',
  needs: 'bookings.stay.read',
  input: {
    locationId: ref('kernel.location'),
    on: day({ help: 'Another day than the present one at the location.' }).optional(),
  },
  output: {
    on: day(),
    arrivals: list(calendarStayShape),
    departures: list(calendarStayShape),
    inHouse: list(calendarStayShape),
    alerts: list(
      shape({
        kind: oneOf(alertKinds),
        message: text(),
        stayId: ref('bookings.stay').optional(),
        alertId: ref('care.alert', { help: 'To say that it is being dealt with.' }).optional(),
      }),
    ),
    counts: shape({
      arrivals: integer(),
      departures: integer(),
      inHouse: integer(),
      freeRooms: integer(),
      rooms: integer(),
    }),
  },
  async run(ctx, { locationId, on }) {
    checkLocation(ctx.actor, locationId)
    const sheet = await ctx.readJson(sql, [locationId, on ?? null, ctx.now.toString()])
    if (sheet.text === 'null') throw Failure.notFound()
    return sheet
  },
})
