import { query } from '#kernel/query/query.ts'
import { day, integer, list, money, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { type Size, sizes } from '#modules/places/public.ts'
import { roomIsFree } from '../sql/free-room.ts'
import { checkDates, nightsOf } from '../steps/nights.ts'
import { checkLocation } from './period.ts'

const free = roomIsFree('r', { arrives: '$2::date', departs: '$3::date', party: '$6::integer' })

const sql = `
  select json_build_object('data', coalesce(json_agg(found order by found.size_rank, found.name), '[]'::json)) as json
  from (
    select t.id as "roomTypeId", t.name, t.size, array_position($5::text[], t.size) as size_rank,
      count(r.id)::integer as "freeCount",
      coalesce(json_agg(json_build_object('id', r.id, 'name', r.name) order by r.position, r.code)
        filter (where r.id is not null), '[]'::json) as rooms,
      json_build_object('amount', t.nightly_rate_amount, 'currency', t.nightly_rate_currency) as "nightlyRate",
      json_build_object('amount', t.nightly_rate_amount * $7, 'currency', t.nightly_rate_currency) as total
    from places.room_type t
    left join places.room r on r.room_type_id = t.id and r.location_id = t.location_id and ${free}
    where t.location_id = $1 and t.archived_at is null
      and ($4::uuid is null or t.id = $4) and t.size = any($5::text[])
    group by t.tenant_id, t.id
  ) found`

const id = ref('places.room')

export const availability = query('bookings.availability', {
  summary: 'Which rooms of which types are free from day to day, and what they cost',
  route: 'GET /v1/availability',
  needs: 'bookings.stay.read',
  input: {
    locationId: ref('kernel.location'),
    arrivesOn: day(),
    departsOn: day(),
    roomTypeId: ref('places.room_type').optional(),
    size: oneOf(sizes, { help: 'Rooms of this size and larger ones.' }).optional(),
    guests: integer({ min: 1, max: 1000 }).optional(),
  },
  output: {
    data: list(
      shape({
        roomTypeId: ref('places.room_type'),
        name: text(),
        size: oneOf(sizes),
        freeCount: integer(),
        rooms: list(shape({ id, name: text() })),
        nightlyRate: money(),
        total: money(),
      }),
    ),
  },
  async run(ctx, { locationId, arrivesOn, departsOn, roomTypeId, size, guests }) {
    checkLocation(ctx.actor, locationId)
    checkDates(arrivesOn, departsOn)
    const fitting = size ? sizes.slice(sizes.indexOf(size as Size)) : sizes
    const nights = nightsOf(arrivesOn, departsOn)
    return ctx.readJson(sql, [
      locationId,
      arrivesOn,
      departsOn,
      roomTypeId ?? null,
      fitting,
      guests ?? 1,
      nights,
    ])
  },
})
