/** SQL: the guests of a stay as json. */
export const guestsOf = (stayId: string): string => `(
  select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name, 'kind', g.kind, 'alert', g.alert, 'leavesOn', sg.leaves_on)
    order by g.name), '[]'::json)
  from bookings.stay_guest sg join care.dependant g on g.id = sg.dependant_id
  where sg.stay_id = ${stayId})`
