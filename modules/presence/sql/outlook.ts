import type { Person } from './area-facts.ts'

export interface OutlookRow {
  here: { name: string; bornOn: string; until: string | null }[]
  coming: { name: string; bornOn: string; from: string; until: string | null }[]
  onDuty: (Person & { name: string; until: string | null })[]
  onRota: (Person & { name: string; from: string; until: string | null })[]
}

const time = (column: string) => `to_char(${column}, 'HH24:MI')`
const listOf = (fields: string) => `json_agg(json_build_object(${fields})) as list`
const child = `'name', c.name, 'bornOn', c.born_on`
const adult = `'name', g.name, 'qualifications', g.qualifications`
const span = `'from', ${time('u.start_time')}, 'until', ${time('u.end_time')}`

/**
 * Lists of people for each area of a location: who is there and until when, and who is expected. Each is gathered for
 * the whole location at once: looked up child by child it took the greater part of drawing a wall.
 */
export const outlook = (location: string, now: string): string => `
  moment as materialized (
    select l.timezone, to_char(${now}::timestamptz at time zone l.timezone, 'dy') as weekday,
      date_trunc('minute', ${now}::timestamptz at time zone l.timezone)::time as clock
    from kernel.location l where l.id = ${location}
  ), usual as materialized (
    select u.dependant_id, u.caregiver_id, u.area_id, u.start_time, u.end_time, u.start_time > m.clock as is_later
    from presence.schedule u, moment m
    where u.archived_at is null and u.end_time > m.clock and (u.weekdays = '{}' or m.weekday = any (u.weekdays))
  ), leaving as materialized (
    select coalesce(dependant_id, caregiver_id) as who, min(end_time) as at from usual where not is_later group by 1
  ), here as (
    select s.area_id, ${listOf(`${child}, 'until', ${time('v.at')}`)}
    from presence.segment s join children.child c on c.id = s.dependant_id
    left join leaving v on v.who = s.dependant_id
    where s.location_id = ${location} and s.ended_at is null group by s.area_id
  ), coming as (
    select p.area_id, ${listOf(`${child}, ${span}`)}
    from usual u join presence.placement p on p.dependant_id = u.dependant_id and p.archived_at is null
    join children.child c on c.id = u.dependant_id and c.archived_at is null
    where u.is_later
      and not exists (select from presence.segment s where s.dependant_id = u.dependant_id and s.ended_at is null)
    group by p.area_id
  ), working as (
    select d.area_id, ${listOf(`${adult}, 'until', ${time('v.at')}`)}
    from presence.duty d join presence.caregiver g on g.id = d.caregiver_id
    left join leaving v on v.who = d.caregiver_id
    where d.location_id = ${location} and d.ended_at is null group by d.area_id
  ), rota as (
    select u.area_id, ${listOf(`${adult}, ${span}`)}
    from usual u join presence.caregiver g on g.id = u.caregiver_id where u.is_later group by u.area_id
  )`
