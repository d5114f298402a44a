import { actorMayAt } from '#kernel/access/actor.ts'
import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { id, instant, integer, list, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { type AreaFacts, areaFacts } from '../sql/area-facts.ts'
import { judgeArea } from '../steps/judge-area.ts'
import { disclaimer } from '../supervision/registry.ts'

const sql = `select f.*, b.started_at as "breachSince" from (${areaFacts('a.location_id = $1')}) f
  left join presence.breach b on b.area_id = f.id and b.ended_at is null
  order by f.position, f.name`

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
})

export const wall = query('presence.wall', {
  summary: 'Every area of a location: who is there, who must be, and how much room there is',
  route: 'GET /v1/supervision-wall',
  needs: 'presence.area.read',
  input: { locationId: ref('kernel.location') },
  output: { at: instant(), disclaimer: text(), data: list(card, { max: 1000 }) },
  async run(ctx, { locationId }) {
    if (!actorMayAt(ctx.actor, locationId)) throw Failure.notFound()
    const areas = await ctx.read<AreaFacts & { breachSince: string | null }>(sql, [locationId])
    const data = areas.map(area => {
      const { breaches: _, ...judgement } = judgeArea(area, ctx.now)
      const { id: areaId, name, jurisdiction, activity, breachSince } = area
      return { areaId, name, jurisdiction, activity, ...judgement, breachSince }
    })
    return { at: ctx.now.toString(), disclaimer, data }
  },
})
