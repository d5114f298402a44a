import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { Area } from '../entities/area.ts'
import { Segment } from '../entities/segment.ts'
import type { segmentMethods } from '../rules.ts'

type SegmentRow = Row<typeof Segment>

interface Beginning {
  dependantIds: readonly string[]
  areaId: string
  at: string
  method: (typeof segmentMethods)[number]
}

/** The area, which must be one the actor may see; begins a segment for each. */
export async function beginSegments(ctx: CommandContext, beginning: Beginning): Promise<SegmentRow[]> {
  const { dependantIds, areaId, at, method } = beginning
  const area = await ctx.find(Area, areaId)
  return ctx.insertMany(
    Segment,
    dependantIds.map(dependantId => ({
      dependantId,
      areaId,
      locationId: area.locationId,
      startedAt: at,
      startedByName: ctx.actor.name,
      method,
    })),
  )
}

/** Ends a segment; never before it began, so that a late message cannot turn time round. */
export async function endSegment(ctx: CommandContext, id: string, at: string): Promise<SegmentRow> {
  const segment = await ctx.find(Segment, id)
  const endedAt = Temporal.Instant.compare(at, segment.startedAt) < 0 ? segment.startedAt : at
  return ctx.update(Segment, segment, { endedAt, endedByName: ctx.actor.name })
}
