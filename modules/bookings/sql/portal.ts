import { ownCustomers } from '#modules/people/public.ts'

const listOf = (fields: string, from: string, order: string) =>
  `(select coalesce(json_agg(json_build_object(${fields}) order by ${order}), '[]'::json) from ${from})`

const own = ownCustomers('$1')

const guestNames = `(select coalesce(json_agg(g.name order by g.name), '[]'::json) from bookings.stay_guest sg
  join care.dependant g on g.id = sg.dependant_id where sg.stay_id = s.id)`

/** SQL: all that a customer sees of their own; $1 is who looks, $2 now. */
export const portalSql = `select json_build_object(
  'customers', ${listOf("'id', c.id, 'name', c.name", `people.customer c where c.id in ${own}`, 'c.name')},
  'guests', ${listOf(
    "'id', g.id, 'customerId', g.customer_id, 'name', g.name, 'kind', g.kind",
    `care.dependant g where g.customer_id in ${own} and g.archived_at is null and g.ended_on is null`,
    'g.name',
  )},
  'roomTypes', ${listOf(
    `'id', rt.id, 'locationId', rt.location_id, 'locationName', l.name, 'name', rt.name,
     'nightlyRate', json_build_object('amount', rt.nightly_rate_amount, 'currency', rt.nightly_rate_currency)`,
    `places.room_type rt join kernel.location l on l.id = rt.location_id
     where rt.archived_at is null and exists (select from ${own} o)`,
    'l.name, rt.name',
  )},
  'stays', ${listOf(
    `'id', s.id, 'number', s.number, 'status', s.status, 'arrivesOn', s.arrives_on, 'departsOn', s.departs_on,
     'roomTypeName', rt.name, 'guestNames', ${guestNames},
     'total', json_build_object('amount', s.total_amount, 'currency', s.total_currency)`,
    `bookings.stay s join places.room_type rt on rt.id = s.room_type_id
     where s.customer_id in ${own} and s.departs_on >= ($2::timestamptz)::date - 365`,
    's.arrives_on desc',
  )},
  'requests', ${listOf(
    `'id', q.id, 'status', q.status, 'arrivesOn', q.arrives_on, 'departsOn', q.departs_on, 'reason', q.reason,
     'roomTypeName', rt.name`,
    `bookings.stay_request q join places.room_type rt on rt.id = q.room_type_id
     where q.customer_id in ${own} and q.status in ('pending', 'wait_listed', 'declined')
       and q.departs_on >= ($2::timestamptz)::date`,
    'q.arrives_on',
  )},
  'reportCards', ${listOf(
    `'id', k.id, 'onDay', k.on_day, 'guestName', g.name, 'mood', k.mood, 'energy', k.energy, 'appetite', k.appetite,
     'social', k.social, 'activities', k.activities, 'meals', k.meals, 'highlights', k.highlights,
     'concerns', k.concerns, 'photoIds', k.photo_ids`,
    `care.report_card k join care.dependant g on g.id = k.dependant_id
     where g.customer_id in ${own} and k.status = 'sent' and k.archived_at is null`,
    'k.on_day desc, g.name',
  )}
) as portal`
