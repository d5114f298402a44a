import { query } from '#kernel/query/query.ts'
import { day, integer, list, ref } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { nightlyOccupancy, roomsOn } from '../sql/nightly.ts'
import { checkPeriod, periodInput } from './period.ts'

const sql = `
  select json_build_object('data', coalesce(json_agg(json_build_object(
    'on', n.night_on, 'occupied', n.occupied, 'rooms', ${roomsOn('$1', 'n.night_on')}) order by n.night_on), '[]'::json)) as json
  from ${nightlyOccupancy('$1', '$2::date', '$3::date')} n`

export const occupancy = query('bookings.occupancy', {
  summary: 'How many rooms are slept in, night by night',
  route: 'GET /v1/occupancy',
  needs: 'bookings.stay.read',
  input: { locationId: ref('kernel.location'), ...periodInput },
  output: { data: list(shape({ on: day(), occupied: integer(), rooms: integer() }), { max: 800 }) },
  async run(ctx, { locationId, from, to }) {
    checkPeriod(ctx.actor, locationId, from, to)
    return ctx.readJson(sql, [locationId, from, to])
  },
})
