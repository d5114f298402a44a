import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import type { NewRow, Row } from '#kernel/entity/entity.ts'
import { Building } from '../entities/building.ts'
import { ServiceRequest } from '../entities/request.ts'
import { Unit } from '../entities/unit.ts'
import { requestMade } from '../events.ts'
import { duesOf } from './clock.ts'
import { clockFacts, type policyErrors } from './clock-facts.ts'

type Asked = Pick<
  NewRow<typeof ServiceRequest>,
  'buildingId' | 'unitId' | 'category' | 'title' | 'priority'
> &
  Partial<NewRow<typeof ServiceRequest>>

/** Writes a request down; its clocks start now. */
export async function raise(
  ctx: CommandContext<keyof typeof policyErrors>,
  asked: Asked,
): Promise<Row<typeof ServiceRequest>> {
  const building = await ctx.find(Building, asked.buildingId)
  const unit = asked.unitId ? await ctx.find(Unit, asked.unitId) : undefined
  if (unit && unit.buildingId !== building.id)
    throw Failure.field('/unitId', 'unknown_reference', 'This unit is not one of the building.')
  const facts = await clockFacts(ctx, building.locationId, asked.priority)
  const reportedAt = ctx.now.toString()
  const start = { reportedAt, respondedAt: null, completedAt: null, pauses: [] }
  const request = await ctx.insert(ServiceRequest, {
    ...asked,
    ...duesOf(start, facts, ctx.now),
    number: await ctx.nextNumber(ServiceRequest.name),
    status: 'open',
    reportedAt,
    pauses: [],
    reopenCount: 0,
  })
  ctx.emit(requestMade, {
    entity: ServiceRequest.name,
    rowId: request.id,
    locationId: request.locationId,
    data: { number: request.number, priority: request.priority },
  })
  return request
}
