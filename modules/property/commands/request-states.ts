import { day, text } from '#kernel/schema/fields.ts'
import { requestVerb } from '../requests/change-request.ts'
import { tellResident } from '../requests/tell-resident.ts'

const needs = 'property.request.operate'
const reason = text({ max: 300 })

export const answerRequest = requestVerb('property.answer_request', {
  summary: 'Tell the resident that someone is on it',
  route: 'POST /v1/requests/{id}/response',
  needs,
  can: 'answer',
  input: {},
  change: (ctx, request) => ({
    status: 'processing',
    respondedAt: request.respondedAt ?? ctx.now.toString(),
  }),
  after: tellResident('answered'),
})

export const pauseRequest = requestVerb('property.pause_request', {
  summary: 'Stop the clock, saying what is waited for',
  route: 'POST /v1/requests/{id}/pause',
  needs,
  can: 'pause',
  input: { reason },
  change: (ctx, request, input) => ({
    pauses: request.pauses.some(pause => !pause.to)
      ? request.pauses
      : [...request.pauses, { from: ctx.now.toString(), to: null, reason: input.reason }],
  }),
})

export const resumeRequest = requestVerb('property.resume_request', {
  summary: 'Let the clock run again',
  route: 'DELETE /v1/requests/{id}/pause',
  needs,
  can: 'pause',
  input: {},
  change: (ctx, request) => ({
    pauses: request.pauses.map(pause => ({ ...pause, to: pause.to ?? ctx.now.toString() })),
  }),
})

export const completeRequest = requestVerb('property.complete_request', {
  summary: 'The work is done; the resident is asked how it went',
  route: 'POST /v1/requests/{id}/completion',
  needs,
  can: 'complete',
  input: {},
  change: (ctx, request) => ({
    status: 'completed',
    completedAt: ctx.now.toString(),
    firstCompletedAt: request.firstCompletedAt ?? ctx.now.toString(),
    isFixedFirstTime: request.isFixedFirstTime ?? true,
    pauses: request.pauses.map(pause => ({ ...pause, to: pause.to ?? ctx.now.toString() })),
  }),
  after: tellResident('done'),
})

export const deferRequest = requestVerb('property.defer_request', {
  summary: 'Put a request off to a later day',
  route: 'POST /v1/requests/{id}/deferral',
  needs,
  can: 'defer',
  input: { untilOn: day(), reason },
  change: (ctx, request, input) => ({
    status: 'deferred',
    deferredUntilOn: input.untilOn,
    pauses: [...request.pauses, { from: ctx.now.toString(), to: null, reason: input.reason }],
  }),
})

export const takeUpRequest = requestVerb('property.take_up_request', {
  summary: 'Take up again what was put off',
  route: 'DELETE /v1/requests/{id}/deferral',
  needs,
  can: 'takeUp',
  input: {},
  change: (ctx, request) => ({
    status: 'open',
    deferredUntilOn: null,
    pauses: request.pauses.map(pause => ({ ...pause, to: pause.to ?? ctx.now.toString() })),
  }),
})

export const declineRequest = requestVerb('property.decline_request', {
  summary: 'Say no to a request, and why',
  route: 'POST /v1/requests/{id}/refusal',
  needs,
  can: 'decline',
  input: { reason },
  change: (_ctx, _request, input) => ({ status: 'declined', endedBecause: input.reason }),
})

export const cancelRequest = requestVerb('property.cancel_request', {
  summary: 'The request is no longer wanted',
  route: 'POST /v1/requests/{id}/cancellation',
  needs: 'property.request.write',
  can: 'cancel',
  input: { reason },
  change: (_ctx, _request, input) => ({ status: 'cancelled', endedBecause: input.reason }),
})
