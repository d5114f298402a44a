import type { CommandContext } from '#kernel/command/context.ts'
import { Segment } from '../entities/segment.ts'
import { endSegment } from '../steps/segments.ts'
import type { Amendment } from './amend.ts'
import type { RecordedSpan } from './history.ts'

const moment = (milliseconds: number) => Temporal.Instant.fromEpochMilliseconds(milliseconds).toString()

export interface Place {
  dependantId: string
  areaId: string
  locationId: string
}

/** Writes an amendment; gives the areas that it touches. */
export async function applyAmendment(
  ctx: CommandContext<never>,
  { dependantId, areaId, locationId }: Place,
  spans: readonly RecordedSpan[],
  { changes, additions }: Amendment,
): Promise<string[]> {
  const areaOf = (id: string | null) => spans.find(span => span.id === id)?.areaId ?? areaId
  for (const { id, from, to } of changes) {
    const before = spans.find(span => span.id === id)!
    if (before.from !== from) {
      const segment = await ctx.find(Segment, id)
      await ctx.update(Segment, segment, { startedAt: moment(from) })
    }
    if (before.to !== to && to !== null) await endSegment(ctx, id, moment(to))
  }
  const rows = additions.map(({ from, to, like }) => ({
    dependantId,
    areaId: areaOf(like),
    locationId,
    startedAt: moment(from),
    endedAt: to === null ? null : moment(to),
    startedByName: ctx.actor.name,
    endedByName: to === null ? null : ctx.actor.name,
    method: 'kiosk' as const,
  }))
  if (rows.length) await ctx.insertMany(Segment, rows)
  return [...changes.map(({ id }) => areaOf(id)), ...rows.map(row => row.areaId)]
}
