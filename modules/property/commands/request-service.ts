import { command } from '#kernel/command/command.ts'
import { ServiceRequest } from '../entities/request.ts'
import { requestMade } from '../events.ts'
import { policyErrors } from '../requests/clock-facts.ts'
import { raise } from '../requests/raise-request.ts'

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
  run: raise,
})
