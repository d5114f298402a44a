import type { Context } from '../supervision/rule-set.ts'
import { probe } from './probe.ts'

export interface Person {
  qualifications: { kind: string; validUntilOn?: string | null }[]
}

/** What a judgement is made from. */
export interface Judged {
  id: string
  name: string
  jurisdiction: string
  activity: Context
  timezone: string
  birthDays: string[]
  /** Children in the whole house; null where it makes no difference. */
  inCare: number | null
  people: Person[]
}

export interface AreaFacts extends Judged {
  locationId: string
}

/** Facts of the areas that `where` selects from `a`: what a judgement is made from. */
export const areaFacts = (where: string): string => `
  select a.id, a.name, a.location_id as "locationId", a.jurisdiction, a.activity, a.position, l.timezone,
    (select coalesce(json_agg(c.born_on), '[]'::json)
      from presence.segment s, ${probe('born_on', 'children.child', 'id = s.dependant_id')} c
      where s.area_id = a.id and s.ended_at is null) as "birthDays",
    case when a.activity = 'edge_of_day' then (select count(*)::integer from presence.area o
      join presence.segment s on s.area_id = o.id and s.ended_at is null
      where o.location_id = a.location_id and o.archived_at is null) end as "inCare",
    (select coalesce(json_agg(json_build_object('qualifications', g.qualifications)), '[]'::json)
      from presence.duty d, ${probe('qualifications', 'presence.caregiver', 'id = d.caregiver_id')} g
      where d.area_id = a.id and d.ended_at is null) as people
  from presence.area a join kernel.location l on l.id = a.location_id
  where ${where} and a.archived_at is null`
