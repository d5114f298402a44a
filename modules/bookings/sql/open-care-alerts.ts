/**
 * SQL: what is overdue or was refused in house and nobody deals with yet. One line for each dose or meal, however many
 * were told of it; gone when it is given.
 */
export const openCareAlerts = (location: string, today: string): string => `(
  select distinct on (al.plan_id, al.due_at) al.kind, al.message, s.id as stay_id, al.id as alert_id, al.due_at
  from care.alert al
  join bookings.stay_guest sg on sg.dependant_id = al.dependant_id
  join bookings.stay s on s.id = sg.stay_id and s.status = 'checked_in' and s.location_id = ${location}
    and s.archived_at is null
  where al.acknowledged_at is null and al.due_at >= ${today} - 1
    and (al.kind = 'meals_refused' or not exists (select from care.entry e
      where e.plan_id = al.plan_id and e.due_at = al.due_at and e.archived_at is null))
  order by al.plan_id, al.due_at, al.level)`
