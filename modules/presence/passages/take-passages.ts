import type { CommandContext } from '#kernel/command/context.ts'
import { offlineHours } from '#kernel/time/told-late.ts'
import { Passage } from '../entities/passage.ts'
import { recordRelease } from '../steps/record-release.ts'
import { lockAreas, type Settled, settleAreas } from '../steps/settle-areas.ts'
import { whereabouts } from '../steps/whereabouts.ts'
import { pastOf } from './history.ts'
import { mergePassage } from './merge.ts'
import type { PassageRow, Taken, TakenChild } from './taken.ts'

const knownSql = `select id, dependant_id as "dependantId" from presence.passage where client_id = $1`

/**
 * Takes what a device at the door saw, now or hours ago, once each. Where someone was is then what all that was seen
 * amounts to; what cannot be true beside the rest is kept and waits for somebody to look at it.
 */
export async function takePassages(
  ctx: CommandContext<never>,
  taken: Taken,
): Promise<{ passages: PassageRow[]; settled: Settled[] }> {
  const ids = taken.children.map(({ id }) => id)
  const found = new Map((await whereabouts(ctx, ids)).map(one => [one.id, one]))
  const known = await ctx.sql.rows<{ id: string; dependantId: string }>(knownSql, [taken.clientId])
  const since = Temporal.Instant.from(taken.at).subtract({ hours: offlineHours })
  const past = await pastOf(ctx, ids, since)
  await lockAreas(
    ctx,
    [...found.values()].flatMap(({ areaId, homeId }) => [areaId, homeId]).filter(id => id !== null),
  )
  const touched: string[] = []
  const passages: PassageRow[] = []
  for (const child of taken.children) {
    const before = known.find(one => one.dependantId === child.id)
    if (before) {
      passages.push(await ctx.find(Passage, before.id))
      continue
    }
    const { row, areas } = await mergePassage(ctx, taken, child, found.get(child.id)!, past.get(child.id)!)
    touched.push(...areas)
    passages.push(row)
    if (taken.direction === 'out') await recordHandover(ctx, taken, child, row, found.get(child.id)!.name)
  }
  const names = ids.map(id => found.get(id)!.name).join(', ')
  const what = `${taken.direction === 'in' ? 'Arrival' : 'Departure'} of ${names}`.slice(0, 300)
  const settled = touched.length ? await settleAreas(ctx, touched, what) : []
  return { passages, settled }
}

async function recordHandover(
  ctx: CommandContext<never>,
  { locationId, at, personName }: Taken,
  { contactId, relationship, verdict, refusal }: TakenChild,
  { outcome, dependantId }: PassageRow,
  name: string,
): Promise<void> {
  const isDone = outcome === 'counted'
  if (!isDone && verdict !== 'refused') return
  const who = { name: personName, relationship, contactId, passId: null, idDocument: null }
  const child = { id: dependantId, name }
  await recordRelease(ctx, { child, locationId, at, who: isDone ? who : { ...who, refusal } })
}
