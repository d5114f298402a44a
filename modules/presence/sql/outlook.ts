import type { Person } from './area-facts.ts'
import { probe } from './probe.ts'

/** List by list: for a thousand children that is half the work of a list of objects. */
export interface Present<Fact> {
  facts: Fact[] | null
  /** Only when somebody's usual times are known today. */
  who: string[] | null
}

type Qualifications = Person['qualifications']

export interface OutlookRow {
  here: { name: string; bornOn: string; until: string | null }[]
  coming: { name: string; bornOn: string; from: string; until: string | null }[]
  onDuty: (Person & { name: string; until: string | null })[]
  onRota: (Person & { name: string; from: string; until: string | null })[]
}

export interface Expected {
  who: string
  areaId: string
  name: string
  from: string
  until: string | null
}

/** All that a wall is drawn from, as one row; without the names of those who are there, see `namedSql`. */
export interface WallFacts {
  timezone: string
  areas: {
    id: string
    name: string
    jurisdiction: string
    activity: string
    children: Present<string>
    adults: Present<Qualifications>
  }[]
  breaches: { areaId: string; at: string }[]
  leaving: { who: string; at: string }[]
  /** Children who are somewhere, when anybody is expected. */
  inside: string[]
  coming: (Expected & { bornOn: string })[]
  rota: (Expected & { qualifications: Qualifications })[]
}

const listOf = (fields: string) => `coalesce(json_agg(json_build_object(${fields})), '[]'::json)`
const time = (column: string) => `to_char(${column}, 'HH24:MI')`
const span = `'name', o.name, 'from', ${time('u.start_time')}, 'until', ${time('u.end_time')}`

const present = (table: string, who: string, of: string, fact: string) => `(
  select json_build_object('facts', json_agg(o.${fact}), 'who', json_agg(s.${who}) filter (where y.are_known))
  from presence.${table} s, ${probe(fact, of, `id = s.${who}`)} o where s.area_id = a.id and s.ended_at is null)`

/** What is known of a location's areas: who is there, who goes when, and who is expected. */
export const wallFacts = (location: string, now: string): string => `
  with moment as materialized (
    select l.timezone, to_char(${now}::timestamptz at time zone l.timezone, 'dy') as weekday,
      date_trunc('minute', ${now}::timestamptz at time zone l.timezone)::time as clock
    from kernel.location l where l.id = ${location}
  ), areas as materialized (
    select a.id, a.name, a.jurisdiction, a.activity, a.position from presence.area a
    where a.location_id = ${location} and a.archived_at is null
  ), usual as materialized (
    select u.dependant_id, u.caregiver_id, u.area_id, u.start_time, u.end_time, u.start_time > m.clock as is_later
    from presence.schedule u, moment m
    where u.archived_at is null and u.end_time > m.clock and (u.weekdays = '{}' or m.weekday = any (u.weekdays))
  ), times as materialized (
    select exists (select from usual) as are_known
  )
  select m.timezone,
    (select ${listOf(`'id', a.id, 'name', a.name, 'jurisdiction', a.jurisdiction, 'activity', a.activity,
        'children', ${present('segment', 'dependant_id', 'children.child', 'born_on')},
        'adults', ${present('duty', 'caregiver_id', 'presence.caregiver', 'qualifications')}`)}
      from (select * from areas order by position, name) a, times y) as areas,
    (select ${listOf(`'areaId', b.area_id, 'at', b.started_at`)} from presence.breach b
      where b.area_id = any (array(select id from areas)) and b.ended_at is null) as breaches,
    (select ${listOf(`'who', who, 'at', ${time('at')}`)} from (
      select coalesce(dependant_id, caregiver_id) as who, min(end_time) as at from usual where not is_later group by 1
    ) gone) as leaving,
    (select coalesce(json_agg(s.dependant_id), '[]'::json) from presence.segment s
      where s.ended_at is null and (select are_known from times)) as inside,
    (select ${listOf(`'who', u.dependant_id, 'areaId', p.area_id, 'bornOn', o.born_on, ${span}`)} from usual u,
        ${probe('area_id', 'presence.placement', 'dependant_id = u.dependant_id and archived_at is null')} p,
        ${probe('name, born_on', 'children.child', 'id = u.dependant_id and archived_at is null')} o
      where u.is_later) as coming,
    (select ${listOf(`'who', u.caregiver_id, 'areaId', u.area_id, 'qualifications', o.qualifications, ${span}`)}
      from usual u, ${probe('name, qualifications', 'presence.caregiver', 'id = u.caregiver_id')} o
      where u.is_later) as rota
  from moment m`

const everybody = (table: string, who: string, of: string, fact: string) => `(
  select ${listOf(`'who', s.${who}, 'name', o.name, 'fact', o.${fact}`)}
  from presence.${table} s, ${probe(`name, ${fact}`, of, `id = s.${who}`)} o where s.area_id = a.id and s.ended_at is null)`

export interface Named {
  areaId: string
  children: { who: string; name: string; fact: string }[]
  adults: { who: string; name: string; fact: Qualifications }[]
}

/** Who is in these few areas, by name. */
export const namedSql = `select a.id as "areaId",
    ${everybody('segment', 'dependant_id', 'children.child', 'born_on')} as children,
    ${everybody('duty', 'caregiver_id', 'presence.caregiver', 'qualifications')} as adults
  from presence.area a where a.id = any ($1::uuid[])`
