import { event } from '#kernel/event/event.ts'
import { day, id, oneOf } from '#kernel/schema/fields.ts'
import { requestStatuses } from './request-rules.ts'

const data = {
  status: oneOf(requestStatuses),
  customerId: id(),
  arrivesOn: day(),
  departsOn: day(),
  stayId: id().optional(),
}

const request = (name: string, summary: string) => event(`bookings.${name}`, { summary, data })

export const stayRequested = request('stay_requested', 'A customer asked for a stay')
export const stayRequestAccepted = request(
  'stay_request_accepted',
  'A request was accepted and the stay booked',
)
export const stayRequestDeclined = request('stay_request_declined', 'A request was declined')
export const stayRequestWaitListed = request(
  'stay_request_wait_listed',
  'A request was put on the waiting list',
)
export const stayRequestWithdrawn = request('stay_request_withdrawn', 'A customer took a request back')
