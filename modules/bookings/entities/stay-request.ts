import { entity } from '#kernel/entity/entity.ts'
import { day, list, longText, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { requestStatuses } from '../request-rules.ts'

const byVerb = { readOnly: true }

/** What a customer asks for; the desk accepts it (which books the stay), declines it or puts it on the waiting list. */
export const StayRequest = entity('bookings.stay_request', {
  plural: 'stay-requests',
  label: 'Stay request',
  access: { read: 'bookings.stay.read', write: 'bookings.stay.write' },
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: 'arrivesOn',
  fields: {
    customerId: ref('people.customer'),
    locationId: ref('kernel.location'),
    roomTypeId: ref('places.room_type'),
    arrivesOn: day(),
    departsOn: day(),
    guestIds: list(ref('care.dependant'), { max: 20 }).default([]),
    service: text({ max: 40 }).default('boarding'),
    notes: longText({ max: 2000 }).optional(),
    status: oneOf(requestStatuses, byVerb),
    reason: text({ max: 500, ...byVerb }).optional(),
    stayId: ref('bookings.stay', byVerb).optional(),
  },
})
