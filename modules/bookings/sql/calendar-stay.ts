/** SQL: a stay as calendars and day sheets show it, over `s`, its customer `c` and its guests `g`. */
const calendarStay = `json_build_object(
  'id', s.id, 'version', s.version, 'number', s.number, 'roomId', s.room_id, 'roomTypeId', s.room_type_id,
  'status', s.status, 'arrivesOn', s.arrives_on, 'departsOn', s.departs_on, 'partySize', s.party_size,
  'customerId', s.customer_id, 'customerName', c.name, 'guestNames', coalesce(g.names, '[]'::json),
  'alert', nullif(concat_ws(' · ', nullif(c.alert, ''), g.alerts), ''))`

// What staff must know before they open the door stands with the guest it is about.
const guests = `
  select json_agg(d.name order by d.name) as names,
    string_agg(d.name || ': ' || nullif(d.alert, ''), ' · ' order by d.name) as alerts
  from bookings.stay_guest sg join care.dependant d on d.id = sg.dependant_id
  where sg.stay_id = s.id`

/** SQL: an array of such stays. */
export const calendarStays = (where: string, order: string): string => `(
  select coalesce(json_agg(${calendarStay} order by ${order}), '[]'::json)
  from bookings.stay s join people.customer c on c.id = s.customer_id
  left join lateral (${guests}) g on true
  where s.archived_at is null and ${where})`
