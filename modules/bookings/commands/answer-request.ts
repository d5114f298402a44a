import { command } from '#kernel/command/command.ts'
import { text } from '#kernel/schema/fields.ts'
import { requireOwnCustomer } from '#modules/people/public.ts'
import { StayRequest } from '../entities/stay-request.ts'
import { stayRequestDeclined, stayRequestWaitListed, stayRequestWithdrawn } from '../request-events.ts'
import { requestErrors } from '../request-rules.ts'
import { emitRequest, openRequest } from '../steps/emit-request.ts'
import { tellRequest } from '../steps/stay-notices.ts'

const common = { on: StayRequest, output: StayRequest, errors: requestErrors }

export const declineRequest = command('bookings.decline_request', {
  ...common,
  summary: 'Decline what a customer asked for, saying why',
  route: 'POST /v1/stay-requests/{id}/refusal',
  needs: 'bookings.stay.write',
  input: { reason: text({ max: 500 }) },
  emits: [stayRequestDeclined],
  async run(ctx, { id, reason }) {
    const request = await openRequest(ctx, id, 'decline')
    const declined = await ctx.update(StayRequest, request, { status: 'declined', reason })
    await tellRequest(ctx, declined, `could not be accepted: ${reason}`)
    return emitRequest(ctx, stayRequestDeclined, declined)
  },
})

export const waitListRequest = command('bookings.wait_list_request', {
  ...common,
  summary: 'Keep what a customer asked for on the waiting list',
  route: 'POST /v1/stay-requests/{id}/waiting',
  needs: 'bookings.stay.write',
  input: {},
  emits: [stayRequestWaitListed],
  async run(ctx, { id }) {
    const request = await openRequest(ctx, id, 'waitList')
    const waiting = await ctx.update(StayRequest, request, { status: 'wait_listed' })
    await tellRequest(ctx, waiting, 'is on the waiting list')
    return emitRequest(ctx, stayRequestWaitListed, waiting)
  },
})

export const withdrawRequest = command('bookings.withdraw_request', {
  ...common,
  summary: 'Take a request back',
  route: 'POST /v1/stay-requests/{id}/withdrawal',
  needs: 'bookings.portal.use',
  input: {},
  emits: [stayRequestWithdrawn],
  async run(ctx, { id }) {
    const { customerId } = await ctx.find(StayRequest, id)
    await requireOwnCustomer(ctx.sql.rows, ctx.actor, customerId, 'bookings.stay.write')
    const request = await openRequest(ctx, id, 'withdraw')
    return emitRequest(
      ctx,
      stayRequestWithdrawn,
      await ctx.update(StayRequest, request, { status: 'withdrawn' }),
    )
  },
})
