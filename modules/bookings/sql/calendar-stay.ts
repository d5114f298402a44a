import { alertOf, guestNamesOf } from './guests.ts'

/** SQL: a stay as calendars and day sheets show it, over the alias `s` joined with its customer `c`. */
export const calendarStay = `json_build_object(
  'id', s.id, 'version', s.version, 'number', s.number, 'roomId', s.room_id, 'roomTypeId', s.room_type_id,
  'status', s.status, 'arrivesOn', s.arrives_on, 'departsOn', s.departs_on, 'partySize', s.party_size,
  'customerId', s.customer_id, 'customerName', c.name,
  'guestNames', ${guestNamesOf('s.id')}, 'alert', ${alertOf('s.id', 'c')})`

/** SQL: an array of them. */
export const calendarStays = (where: string, order: string): string => `(
  select coalesce(json_agg(${calendarStay} order by ${order}), '[]'::json)
  from bookings.stay s join people.customer c on c.id = s.customer_id
  where s.archived_at is null and ${where})`
