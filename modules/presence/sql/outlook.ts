import type { Person } from './area-facts.ts'

export interface OutlookRow {
  here: { name: string; bornOn: string; until: string | null }[]
  coming: { name: string; bornOn: string; from: string; until: string | null }[]
  onDuty: (Person & { name: string; until: string | null })[]
  onRota: (Person & { name: string; from: string; until: string | null })[]
}

/** `now` is SQL for the moment; `a` the area and `l` its location. */
export const outlook = (now: string): string => {
  const local = `(${now}::timestamptz at time zone l.timezone)`
  const today = (row: string) =>
    `${row}.archived_at is null and (${row}.weekdays = '{}' or to_char(${local}, 'dy') = any (${row}.weekdays))`
  const clock = `to_char(${local}, 'HH24:MI')::time`
  const time = (column: string) => `to_char(${column}, 'HH24:MI')`
  const until = (whose: string) => `(select ${time('min(u.end_time)')} from presence.schedule u
      where ${whose} and ${today('u')} and u.start_time <= ${clock} and u.end_time > ${clock})`
  const listOf = (fields: string, from: string) =>
    `(select coalesce(json_agg(json_build_object(${fields})), '[]'::json) from ${from})`
  return `
    ${listOf(
      `'name', c.name, 'bornOn', c.born_on, 'until', ${until('u.dependant_id = c.id')}`,
      `presence.segment s join children.child c on c.id = s.dependant_id
       where s.area_id = a.id and s.ended_at is null`,
    )} as here,
    ${listOf(
      `'name', c.name, 'bornOn', c.born_on, 'from', ${time('h.start_time')}, 'until', ${time('h.end_time')}`,
      `presence.placement p join children.child c on c.id = p.dependant_id and c.archived_at is null
       join presence.schedule h on h.dependant_id = c.id and ${today('h')} and h.start_time > ${clock}
       where p.area_id = a.id and p.archived_at is null
         and not exists (select from presence.segment s where s.dependant_id = c.id and s.ended_at is null)`,
    )} as coming,
    ${listOf(
      `'name', g.name, 'qualifications', g.qualifications, 'until', ${until('u.caregiver_id = g.id')}`,
      `presence.duty d join presence.caregiver g on g.id = d.caregiver_id where d.area_id = a.id and d.ended_at is null`,
    )} as "onDuty",
    ${listOf(
      `'name', g.name, 'qualifications', g.qualifications, 'from', ${time('h.start_time')}, 'until', ${time('h.end_time')}`,
      `presence.schedule h join presence.caregiver g on g.id = h.caregiver_id
       where h.area_id = a.id and ${today('h')} and h.start_time > ${clock}`,
    )} as "onRota"`
}
