/** SQL: the guests of a stay as json. */
export const guestsOf = (stayId: string): string => `(
  select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name, 'kind', g.kind, 'alert', g.alert, 'leavesOn', sg.leaves_on,
      'isAwaited', sg.is_awaited, 'arrivedAt', coalesce(sg.arrived_at, case when not sg.is_awaited then st.checked_in_at end))
    order by g.name), '[]'::json)
  from bookings.stay_guest sg join care.dependant g on g.id = sg.dependant_id join bookings.stay st on st.id = sg.stay_id
  where sg.stay_id = ${stayId})`
