import type { Context } from '../supervision/rule-set.ts'

export interface Person {
  qualifications: { kind: string; validUntilOn?: string | null }[]
}

export interface AreaFacts {
  id: string
  name: string
  locationId: string
  jurisdiction: string
  activity: Context
  timezone: string
  birthDays: string[]
  people: Person[]
}

/** Facts of the areas that `where` selects from `a`: what a judgement is made from. */
export const areaFacts = (where: string): string => `
  select a.id, a.name, a.location_id as "locationId", a.jurisdiction, a.activity, a.position, l.timezone,
    (select coalesce(json_agg(c.born_on), '[]'::json) from presence.segment s
      join children.child c on c.id = s.dependant_id where s.area_id = a.id and s.ended_at is null) as "birthDays",
    (select coalesce(json_agg(json_build_object('qualifications', g.qualifications)), '[]'::json) from presence.duty d
      join presence.caregiver g on g.id = d.caregiver_id where d.area_id = a.id and d.ended_at is null) as people
  from presence.area a join kernel.location l on l.id = a.location_id
  where ${where} and a.archived_at is null`
