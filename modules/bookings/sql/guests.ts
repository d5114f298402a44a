/** SQL: the guests of a stay as json. */
export const guestsOf = (stayId: string): string => `(
  select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name, 'kind', g.kind, 'alert', g.alert) order by g.name), '[]'::json)
  from bookings.stay_guest sg join care.dependant g on g.id = sg.dependant_id
  where sg.stay_id = ${stayId})`

/** SQL: their names alone. */
export const guestNamesOf = (stayId: string): string => `(
  select coalesce(json_agg(g.name order by g.name), '[]'::json)
  from bookings.stay_guest sg join care.dependant g on g.id = sg.dependant_id
  where sg.stay_id = ${stayId})`

/** SQL: what staff must know before they open the door; the customer's alert, then the guests'. */
export const alertOf = (
  stayId: string,
  customer: string,
): string => `nullif(concat_ws(' · ', ${customer}.alert, (
  select string_agg(g.name || ': ' || g.alert, ' · ' order by g.name)
  from bookings.stay_guest sg join care.dependant g on g.id = sg.dependant_id
  where sg.stay_id = ${stayId} and g.alert <> '')), '')`
