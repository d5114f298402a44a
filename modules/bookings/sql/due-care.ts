/**
 * SQL: every dose and meal due between two instants for the guests who are in house, at the wall clock of their
 * location; `where` narrows the stays `s`. A guest has what falls into the stay, not what was due before; one who stands in
 * two stays is fed once.
 */
export const dueCare = (from: string, to: string, where: string): string => `(
  select distinct on (p.id, at.due_at) s.id as stay_id, s.location_id, s.room_id, l.timezone, g.id as guest_id, g.customer_id, g.name as guest_name, g.kind as guest_kind,
    g.alert, p.id as plan_id, at.due_at
  from bookings.stay s
  join kernel.location l on l.id = s.location_id
  join bookings.stay_guest sg on sg.stay_id = s.id and not sg.is_awaited
  join care.dependant g on g.id = sg.dependant_id
  join care.plan p on p.dependant_id = g.id and p.archived_at is null
  cross join lateral (
    select d::date as on_day from generate_series(((${from}) at time zone l.timezone)::date,
      ((${to}) at time zone l.timezone)::date, interval '1 day') d
  ) days
  cross join lateral (
    select (days.on_day + slot::time) at time zone l.timezone as due_at from jsonb_array_elements_text(p.slots) slot
  ) at
  where s.status = 'checked_in' and s.archived_at is null and ${where}
    and at.due_at >= (${from}) and at.due_at < (${to})
    and at.due_at >= coalesce(sg.arrived_at, s.checked_in_at, at.due_at)
    and (sg.leaves_on is null or days.on_day <= sg.leaves_on)
    and days.on_day >= p.starts_on and (p.ends_on is null or days.on_day <= p.ends_on)
  order by p.id, at.due_at, s.arrives_on desc, s.id)`
