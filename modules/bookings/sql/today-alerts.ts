import { alertKinds as careKinds } from '#modules/care/public.ts'
import { openCareAlerts } from './open-care-alerts.ts'

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

/** SQL: what needs a look on day `d.today`, most pressing first; at most 200. */
export const todayAlerts = `(
  select coalesce(json_agg(json_build_object('kind', a.kind, 'message', a.message, 'stayId', a.stay_id, 'alertId', a.alert_id)
    order by a.rank, a.on_day, a.message), '[]'::json)
  from (
    select 0 as rank, care.kind, d.today as on_day, care.stay_id, care.alert_id, care.message
    from ${openCareAlerts('$1', 'd.today')} care
    union all
    select 1, 'no_room', s.arrives_on, s.id, null,
      '#' || s.number || ' ' || c.name || ': no room from ' || s.arrives_on
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
