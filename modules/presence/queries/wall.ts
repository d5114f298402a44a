import { actorMayAt } from '#kernel/access/actor.ts'
import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { id, instant, integer, list, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { localDay } from '#kernel/time/zone.ts'
import type { AreaFacts } from '../sql/area-facts.ts'
import { dayCounts } from '../sql/day-counts.ts'
import { type OutlookRow, outlook } from '../sql/outlook.ts'
import { foresee } from '../steps/foresee.ts'
import { judgeArea } from '../steps/judge-area.ts'
import { buildingBreach } from '../supervision/building.ts'
import { disclaimer, rulesOn } from '../supervision/registry.ts'

const listed = (name: string) => `coalesce(${name}.list, '[]'::json)`

const sql = `with ${outlook('$1', '$2')}
  select a.id, a.name, a.location_id as "locationId", a.jurisdiction, a.activity, m.timezone,
    b.started_at as "breachSince", ${listed('here')} as here, ${listed('coming')} as coming,
    ${listed('working')} as "onDuty", ${listed('rota')} as "onRota", ${dayCounts('$1', '$2')} as "dayCounts"
  from presence.area a cross join moment m
  left join here on here.area_id = a.id left join coming on coming.area_id = a.id
  left join working on working.area_id = a.id left join rota on rota.area_id = a.id
  left join presence.breach b on b.area_id = a.id and b.ended_at is null
  where a.location_id = $1 and a.archived_at is null
  order by a.position, a.name`

interface DayCounts {
  children: number
  most: number
}

type Row = Omit<AreaFacts, 'birthDays' | 'people'> &
  OutlookRow & { breachSince: string | null; dayCounts: DayCounts }

const card = shape({
  areaId: id(),
  name: text(),
  jurisdiction: text(),
  activity: text(),
  state: oneOf(['fine', 'tight', 'breach']),
  children: integer(),
  present: integer(),
  required: integer(),
  groupCap: integer().optional(),
  headroom: integer().optional(),
  band: text().optional(),
  says: text(),
  breachSince: instant().optional(),
  nextBreach: shape({ at: instant(), because: text(), says: text() }).optional(),
})

export const wall = query('presence.wall', {
  summary: 'Every area of a location: who is there, who must be, and how much room there is',
  route: 'GET /v1/supervision-wall',
  needs: 'presence.area.read',
  input: { locationId: ref('kernel.location') },
  output: {
    at: instant(),
    disclaimer: text(),
    building: text({
      help: 'What the house as a whole lacks, where its rules know such a thing.',
    }).optional(),
    day: shape({
      children: integer({ help: 'Who came today.' }),
      most: integer({ help: 'Who was here at once, at most.' }),
    }),
    data: list(card, { max: 1000 }),
  },
  async run(ctx, { locationId }) {
    if (!actorMayAt(ctx.actor, locationId)) throw Failure.notFound()
    const rows = await ctx.read<Row>(sql, [locationId, ctx.now.toString()])
    const areas = rows.map(row => ({
      ...row,
      birthDays: row.here.map(one => one.bornOn),
      people: row.onDuty,
    }))
    const data = areas.map(area => {
      const { breaches: _, ...judgement } = judgeArea(area, ctx.now)
      const { id: areaId, name, jurisdiction, activity, breachSince } = area
      const next = judgement.state === 'breach' ? null : foresee(area, ctx.now)
      return { areaId, name, jurisdiction, activity, ...judgement, breachSince, nextBreach: next }
    })
    const day = areas[0]?.dayCounts ?? { children: 0, most: 0 }
    return { at: ctx.now.toString(), disclaimer, building: houseBreach(areas, data, ctx.now), day, data }
  },
})

interface Counted {
  jurisdiction: string
  children: number
  present: number
}

function houseBreach(areas: Row[], cards: Counted[], now: Temporal.Instant): string | null {
  for (const [jurisdiction, own] of Map.groupBy(cards, card => card.jurisdiction)) {
    const on = localDay(now, areas[0]!.timezone).toString()
    const rules = rulesOn(jurisdiction, on)
    const sum = (part: 'children' | 'present') => own.reduce((total, card) => total + card[part], 0)
    const breach = rules && buildingBreach(rules, { children: sum('children'), present: sum('present') })
    if (breach) return breach
  }
  return null
}
