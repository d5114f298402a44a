import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { Building } from '../entities/building.ts'
import { ServiceRequest } from '../entities/request.ts'
import { Unit } from '../entities/unit.ts'
import { requestMade } from '../events.ts'
import { duesOf } from '../requests/clock.ts'
import { clockFacts, policyErrors } from '../requests/clock-facts.ts'

const { buildingId, unitId, customerId, category, title, details } = ServiceRequest.fields
const { priority, source, mayEnter, assigneeId } = ServiceRequest.fields

export const raiseRequest = command('property.request_service', {
  summary: 'Ask for something to be put right; its clocks start now',
  route: 'POST /v1/requests',
  needs: 'property.request.write',
  input: { buildingId, unitId, customerId, category, title, details, priority, source, mayEnter, assigneeId },
  output: ServiceRequest,
  status: 201,
  emits: [requestMade],
  errors: policyErrors,
  async run(ctx, input) {
    const building = await ctx.find(Building, input.buildingId)
    const unit = input.unitId ? await ctx.find(Unit, input.unitId) : undefined
    if (unit && unit.buildingId !== building.id)
      throw Failure.field('/unitId', 'unknown_reference', 'This unit is not one of the building.')
    const facts = await clockFacts(ctx, building.locationId, input.priority)
    const reportedAt = ctx.now.toString()
    const start = { reportedAt, respondedAt: null, completedAt: null, pauses: [] }
    const request = await ctx.insert(ServiceRequest, {
      ...input,
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
  },
})
