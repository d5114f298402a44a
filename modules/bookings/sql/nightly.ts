import { keptList } from './free-room.ts'

/**
 * SQL: for each night of [`from`, `to`) how many rooms of the location are slept in. Stays are counted where they
 * begin and end and summed up along the days, so the cost is two rows for each stay and not one for each night.
 * A shared room counts once, however many sleep in it.
 */
export const nightlyOccupancy = (location: string, from: string, to: string): string => `(
  with changes as (
    select step.night_on, sum(step.by) as change
    from (
      select s.arrives_on, s.departs_on, count(*) as stays from bookings.stay s
      where s.location_id = ${location} and s.departs_on > ${from} and s.arrives_on < ${to} and s.arrives_on < s.departs_on
        and s.status in ${keptList} and s.room_id is not null and s.is_exclusive and s.archived_at is null
      group by s.arrives_on, s.departs_on
    ) alike
    cross join lateral (values (greatest(arrives_on, ${from}), stays), (departs_on, -stays)) as step (night_on, by)
    group by step.night_on
  ), shared as (
    select d.night_on, count(*) as used from bookings.capacity_day d join places.room r on r.id = d.room_id
    where r.location_id = ${location} and d.night_on >= ${from} and d.night_on < ${to} and d.used > 0
    group by d.night_on
  )
  select night_on, (sum(coalesce(c.change, 0)) over (order by night_on) + coalesce(shared.used, 0))::integer as occupied
  from (select ${from} + n as night_on from generate_series(0, ${to} - ${from} - 1) n) nights
  left join changes c using (night_on)
  left join shared using (night_on))`

/** SQL: how many rooms of the location can be slept in that night. Those out of order are few, and indexed. */
export const roomsOn = (location: string, night: string): string => `(
  (select count(*) from places.room r
    where r.location_id = ${location} and r.archived_at is null and r.out_of_order_on is null)
  + (select count(*) from places.room r
    where r.location_id = ${location} and r.archived_at is null and r.out_of_order_on > ${night}))::integer`
