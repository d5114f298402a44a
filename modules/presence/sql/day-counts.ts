/** Of a location's day so far: how many children came at all, and how many were there at once. */
export const dayCounts = (location: string, now: string): string => `
  (with day as materialized (
    select ((${now}::timestamptz at time zone l.timezone)::date)::timestamp at time zone l.timezone as begins
    from kernel.location l where l.id = ${location}
  ), spans as materialized (
    -- Those who are there and those who left today apart: each has an index, and neither grows with the years.
    select s.dependant_id, s.started_at, s.ended_at from presence.segment s
    where s.area_id = any (array(select id from presence.area where location_id = ${location})) and s.ended_at is null
      and s.started_at <= ${now}
    union all
    select s.dependant_id, s.started_at, s.ended_at from presence.segment s
    where s.location_id = ${location} and s.ended_at > (select begins from day) and s.started_at <= ${now}
  ), steps as (
    select started_at as at, 1 as step from spans union all select ended_at, -1 from spans where ended_at is not null
  ), sums as (
    -- Of a move the leaving counts before the coming, so that nobody is two for a moment.
    select sum(step) over (order by at, step rows unbounded preceding) as here from steps
  )
  select json_build_object('children', (select count(distinct dependant_id) from spans)::integer,
    'most', coalesce((select max(here) from sums), 0)::integer))`
