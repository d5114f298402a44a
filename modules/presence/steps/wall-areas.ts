import type { Judged } from '../sql/area-facts.ts'
import type { Named, OutlookRow, Present, WallFacts } from '../sql/outlook.ts'

export type WallArea = Judged & OutlookRow & { breachSince: string | null; goes: Map<string, string> }

/** The areas of a wall, each with its own: put together here, where a look into a map cannot be planned wrongly. */
export function wallAreas({
  timezone,
  areas,
  breaches,
  leaving,
  inside,
  coming,
  rota,
}: WallFacts): WallArea[] {
  const since = new Map(breaches.map(({ areaId, at }) => [areaId, Temporal.Instant.from(at).toString()]))
  const goes = new Map(leaving.map(({ who, at }) => [who, at]))
  const until = ({ who }: Present<unknown>, at: number) => (who && goes.get(who[at]!)) ?? null
  const isInside = new Set(inside)
  const expected = Map.groupBy(
    coming.filter(({ who }) => !isInside.has(who)),
    ({ areaId }) => areaId,
  )
  const onRota = Map.groupBy(rota, ({ areaId }) => areaId)
  const inCare = areas.reduce((sum, { children }) => sum + (children.facts?.length ?? 0), 0)
  return areas.map(({ children, adults, activity, ...area }) => {
    const birthDays = children.facts ?? []
    const people = (adults.facts ?? []).map(qualifications => ({ qualifications }))
    return {
      ...area,
      activity: activity as Judged['activity'],
      timezone,
      birthDays,
      inCare,
      people,
      goes,
      breachSince: since.get(area.id) ?? null,
      here: birthDays.map((bornOn, at) => ({ name: '', bornOn, until: until(children, at) })),
      coming: expected.get(area.id) ?? [],
      onDuty: people.map((one, at) => ({ ...one, name: '', until: until(adults, at) })),
      onRota: onRota.get(area.id) ?? [],
    }
  })
}

/** The same area with the names of those who are there. */
export function named(area: WallArea, people: Named | undefined): WallArea {
  if (!people) return area
  const until = (who: string) => area.goes.get(who) ?? null
  return {
    ...area,
    here: people.children.map(({ who, name, fact }) => ({ name, bornOn: fact, until: until(who) })),
    onDuty: people.adults.map(({ who, name, fact }) => ({ name, qualifications: fact, until: until(who) })),
  }
}
