import { command } from '#kernel/command/command.ts'
import { bool, list, ref } from '#kernel/schema/fields.ts'
import { attach } from '#modules/files/public.ts'
import { ServiceRequest } from '../entities/request.ts'
import { requestMade } from '../events.ts'
import { requestVerb } from '../requests/change-request.ts'
import { policyErrors } from '../requests/clock-facts.ts'
import { feedbackChange, feedbackInput, tellReopened } from '../requests/feedback.ts'
import { raise } from '../requests/raise-request.ts'
import { homeOf, requireOwn, usePortal } from './homes.ts'

const { category, title, details, mayEnter } = ServiceRequest.fields

export const requestOwnService = command('property.request_own_service', {
  summary: 'A resident asks for something to be put right at home, with photos',
  route: 'POST /v1/own-requests',
  needs: usePortal,
  input: {
    unitId: ref('property.unit'),
    category,
    title,
    details,
    mayEnter,
    isEmergency: bool({ help: 'Water, gas, fire, somebody shut in.' }).default(false),
    photoIds: list(ref('files.file'), { max: 12 }).optional(),
  },
  output: ServiceRequest,
  status: 201,
  emits: [requestMade],
  errors: policyErrors,
  async run(ctx, { isEmergency, photoIds, ...asked }) {
    const { buildingId, customerId } = await homeOf(ctx, asked.unitId)
    const priority = isEmergency ? 'emergency' : 'medium'
    const request = await raise(ctx, { ...asked, buildingId, customerId, priority, source: 'app' })
    await attach(ctx, photoIds ?? [], { entity: ServiceRequest.name, id: request.id }, '/photoIds')
    return request
  },
})

export const giveOwnFeedback = requestVerb('property.give_own_feedback', {
  summary: 'A resident says how the work was; anything but good opens it again',
  route: 'POST /v1/own-requests/{id}/feedback',
  needs: usePortal,
  can: 'giveFeedback',
  input: feedbackInput,
  guard: (ctx, request) => requireOwn(ctx, request.customerId),
  change: feedbackChange,
  after: tellReopened,
})

export const withdrawOwnRequest = requestVerb('property.withdraw_own_request', {
  summary: 'A resident no longer wants what they asked for',
  route: 'POST /v1/own-requests/{id}/cancellation',
  needs: usePortal,
  can: 'cancel',
  input: {},
  guard: (ctx, request) => requireOwn(ctx, request.customerId),
  change: () => ({ status: 'cancelled', endedBecause: 'By the resident' }),
})
