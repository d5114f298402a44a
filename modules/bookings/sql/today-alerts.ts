import { alertKinds as careKinds } from '#modules/care/public.ts'

export const alertKinds = [
  ...careKinds,
  'no_room',
  'room_out_of_order',
  'not_checked_out',
  'not_arrived',
  'careful',
] as const

/** How far ahead a stay without a room is worth an alert, in days. */
const horizon = 7

const about = `from bookings.stay s join people.customer c on c.id = s.customer_id
  where s.location_id = $1 and s.archived_at is null`

// One line for each dose or meal, however many were told of it; gone when it is given or somebody deals with it.
const openCare = `
    select * from (
      select distinct on (al.plan_id, al.due_at) 0 as rank, al.kind, d.today as on_day, s.id as stay_id, al.id as alert_id, al.message
      from care.alert al
      join bookings.stay_guest sg on sg.dependant_id = al.dependant_id
      join bookings.stay s on s.id = sg.stay_id and s.status = 'checked_in' and s.location_id = $1 and s.archived_at is null
      where al.acknowledged_at is null and al.due_at >= d.today - 1
        and (al.kind = 'meals_refused' or not exists (select from care.entry e
          where e.plan_id = al.plan_id and e.due_at = al.due_at and e.archived_at is null))
      order by al.plan_id, al.due_at, al.level
    ) care`

/** SQL: what needs a look on day `d.today`, most pressing first; at most 200. */
export const todayAlerts = `(
  select coalesce(json_agg(json_build_object('kind', a.kind, 'message', a.message, 'stayId', a.stay_id, 'alertId', a.alert_id)
    order by a.rank, a.on_day, a.message), '[]'::json)
  from (
    ${openCare}
    union all
    select 1 as rank, 'no_room' as kind, s.arrives_on as on_day, s.id as stay_id, null::uuid as alert_id,
      '#' || s.number || ' ' || c.name || ': no room from ' || s.arrives_on as message
    ${about} and s.room_id is null and s.status in ('held', 'confirmed', 'checked_in')
      and s.arrives_on <= d.today + ${horizon} and s.departs_on >= d.today
    union all
    select 2, 'room_out_of_order', s.arrives_on, s.id, null,
      '#' || s.number || ' ' || c.name || ': ' || r.name || ' is out of order from ' || r.out_of_order_on
    from places.room r join bookings.stay s on s.room_id = r.id join people.customer c on c.id = s.customer_id
    where r.location_id = $1 and r.out_of_order_on < s.departs_on and s.archived_at is null
      and s.status in ('held', 'confirmed', 'checked_in')
      and s.arrives_on <= d.today + ${horizon} and s.departs_on >= d.today
    union all
    select 3, 'not_checked_out', s.departs_on, s.id, null, '#' || s.number || ' ' || c.name || ': was to leave on ' || s.departs_on
    ${about} and s.status = 'checked_in' and s.departs_on < d.today
    union all
    select 4, 'not_arrived', s.arrives_on, s.id, null, '#' || s.number || ' ' || c.name || ': was to arrive on ' || s.arrives_on
    ${about} and s.status = 'confirmed' and s.arrives_on < d.today and s.arrives_on >= d.today - 30
    union all
    select 5, 'careful', s.arrives_on, s.id, null, g.name || ' (' || c.name || '): ' || g.alert
    from bookings.stay s join people.customer c on c.id = s.customer_id
    join bookings.stay_guest sg on sg.stay_id = s.id join care.dependant g on g.id = sg.dependant_id
    where s.location_id = $1 and s.archived_at is null and g.alert <> ''
      and (s.status = 'checked_in' or (s.status = 'confirmed' and s.arrives_on = d.today))
    limit 200
  ) a)`
