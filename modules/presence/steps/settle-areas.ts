import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { Area } from '../entities/area.ts'
import { Breach } from '../entities/breach.ts'
import { areaChanged, breachClosed, breachOpened } from '../events.ts'
import { type AreaFacts, areaFacts } from '../sql/area-facts.ts'
import type { Judgement } from '../supervision/judge.ts'
import { judgeArea } from './judge-area.ts'

export interface Settled {
  area: AreaFacts
  judgement: Judgement
  isNewBreach: boolean
}

// At the edges of the day what a room must have depends on how many are in the whole house.
const touched = (area: string) => `(${area}.id = any ($1::uuid[]) or (${area}.activity = 'edge_of_day'
  and ${area}.location_id in (select location_id from presence.area where id = any ($1::uuid[]))))`

const factsSql = areaFacts(touched('a'))
const openSql = 'select id from presence.breach where area_id = $1 and ended_at is null'

/** To be called before anything in the areas changes: one change of an area at a time. */
export const lockAreas = (ctx: CommandContext, ids: readonly string[]): Promise<number> =>
  ctx.sql.run(`select from presence.area a where ${touched('a')} order by a.id for no key update`, [ids])

/** Judges the areas after a change, and those it has a say in, opens and closes breaches, and tells the walls. `what` says what happened. */
export async function settleAreas(
  ctx: CommandContext,
  ids: readonly string[],
  what: string,
  { overrideReason }: { overrideReason?: string | null } = {},
): Promise<Settled[]> {
  const areas = await ctx.sql.rows<AreaFacts>(factsSql, [[...new Set(ids)]])
  const settled: Settled[] = []
  for (const area of areas) {
    const judgement = judgeArea(area, ctx.now)
    const isNewBreach = await followBreach(ctx, area, judgement, what, overrideReason ?? null)
    const { state, children, present, required, headroom, says } = judgement
    ctx.emit(areaChanged, {
      entity: Area.name,
      rowId: area.id,
      locationId: area.locationId,
      data: { state, children, present, required, headroom, says },
    })
    if (ids.includes(area.id)) settled.push({ area, judgement, isNewBreach })
  }
  return settled
}

async function followBreach(
  ctx: CommandContext,
  area: AreaFacts,
  { state, says }: Judgement,
  what: string,
  overrideReason: string | null,
): Promise<boolean> {
  const open = await ctx.sql.one<{ id: string }>(openSql, [area.id])
  if (Boolean(open) === (state === 'breach')) return false
  const about = { entity: Breach.name, locationId: area.locationId }
  if (open) {
    const breach = (await ctx.find(Breach, open.id)) as Row<typeof Breach>
    const endedAt = ctx.now.toString()
    await ctx.update(Breach, breach, { endedAt, remedy: what, endedByName: ctx.actor.name })
    ctx.emit(breachClosed, { ...about, rowId: breach.id, data: { areaId: area.id, says: breach.says } })
    return false
  }
  const breach = await ctx.insert(Breach, {
    areaId: area.id,
    locationId: area.locationId,
    startedAt: ctx.now.toString(),
    says,
    cause: what,
    startedByName: ctx.actor.name,
    overrideReason,
  })
  ctx.emit(breachOpened, { ...about, rowId: breach.id, data: { areaId: area.id, says } })
  return true
}
