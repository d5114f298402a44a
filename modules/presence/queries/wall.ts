import { actorMayAt } from '#kernel/access/actor.ts'
import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { id, instant, integer, list, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { localDay } from '#kernel/time/zone.ts'
import { dayCounts } from '../sql/day-counts.ts'
import { type WallFacts, wallFacts } from '../sql/outlook.ts'
import { foreseeAll } from '../steps/foresee-all.ts'
import { judgeArea } from '../steps/judge-area.ts'
import { type WallArea, wallAreas } from '../steps/wall-areas.ts'
import { buildingBreach } from '../supervision/building.ts'
import { disclaimer, rulesOn } from '../supervision/registry.ts'

const factsSql = wallFacts('$1', '$2')
const daySql = `select ${dayCounts('$1', '$2')} as day`

interface DayCounts {
  children: number
  most: number
}

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
    const now = ctx.now.toString()
    // Side by side, on a connection each: the wall need not wait for the day's history.
    const [[facts], [counted]] = await Promise.all([
      ctx.read<WallFacts>(factsSql, [locationId, now]),
      ctx.read<{ day: DayCounts }>(daySql, [locationId, now]),
    ])
    const areas = facts ? wallAreas(facts) : []
    const judged = areas.map(area => ({ area, ...judgeArea(area, ctx.now) }))
    const next = await foreseeAll(
      ctx,
      judged.filter(({ state }) => state !== 'breach').map(({ area }) => area),
    )
    const data = judged.map(({ area, breaches: _, ...judgement }) => {
      const { id: areaId, name, jurisdiction, activity, breachSince } = area
      const nextBreach = next.get(areaId) ?? null
      return { areaId, name, jurisdiction, activity, ...judgement, breachSince, nextBreach }
    })
    const building = houseBreach(areas, data, ctx.now)
    return { at: now, disclaimer, building, day: counted!.day, data }
  },
})

interface Counted {
  jurisdiction: string
  children: number
  present: number
}

function houseBreach(areas: WallArea[], cards: Counted[], now: Temporal.Instant): string | null {
  for (const [jurisdiction, own] of Map.groupBy(cards, card => card.jurisdiction)) {
    const on = localDay(now, areas[0]!.timezone).toString()
    const rules = rulesOn(jurisdiction, on)
    const sum = (part: 'children' | 'present') => own.reduce((total, card) => total + card[part], 0)
    const breach = rules && buildingBreach(rules, { children: sum('children'), present: sum('present') })
    if (breach) return breach
  }
  return null
}
