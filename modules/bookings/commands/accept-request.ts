import { command } from '#kernel/command/command.ts'
import { ref, text } from '#kernel/schema/fields.ts'
import { billingErrors } from '#modules/billing/public.ts'
import { hoursErrors } from '#modules/business/public.ts'
import { StayRequest } from '../entities/stay-request.ts'
import { stayBooked } from '../events.ts'
import { stayRequestAccepted } from '../request-events.ts'
import { requestErrors } from '../request-rules.ts'
import { bookStay } from '../steps/book-stay.ts'
import { emitRequest, openRequest } from '../steps/emit-request.ts'
import { healthErrors } from '../steps/health-gate.ts'
import { consentErrors } from '../steps/sharing.ts'
import { tellRequest } from '../steps/stay-notices.ts'
import { roomErrors } from '../steps/wanted.ts'

export const acceptRequest = command('bookings.accept_request', {
  summary: 'Accept what a customer asked for: books the stay',
  route: 'POST /v1/stay-requests/{id}/acceptance',
  needs: 'bookings.stay.write',
  on: StayRequest,
  input: {
    roomId: ref('places.room').optional(),
    healthOverride: text({ max: 500, help: 'See the booking of a stay.' }).optional(),
  },
  output: StayRequest,
  emits: [stayRequestAccepted, stayBooked],
  errors: {
    ...requestErrors,
    ...roomErrors,
    ...healthErrors,
    ...consentErrors,
    ...billingErrors,
    ...hoursErrors,
  },
  async run(ctx, { id, roomId, healthOverride }) {
    const request = await openRequest(ctx, id, 'accept')
    const { customerId, locationId, roomTypeId, arrivesOn, departsOn, guestIds, service, notes } = request
    const days = { arrivesOn, departsOn, guestIds, service, notes }
    const stay = await bookStay(ctx, { customerId, locationId, roomTypeId, roomId, healthOverride, ...days })
    const accepted = await ctx.update(StayRequest, request, { status: 'accepted', stayId: stay.id })
    await tellRequest(ctx, accepted, 'has been confirmed')
    return emitRequest(ctx, stayRequestAccepted, accepted)
  },
})
