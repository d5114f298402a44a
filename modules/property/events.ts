import { event } from '#kernel/event/event.ts'
import { id, instant, integer, money, text } from '#kernel/schema/fields.ts'

export const movedOut = event('property.moved_out', {
  summary: 'Someone left a unit',
  data: { unitId: id(), customerId: id() },
})

export const sheetIssued = event('property.sheet_issued', {
  summary: 'A month’s common expenses were shared out',
  data: { buildingId: id(), month: text(), total: money() },
})

export const unitPaid = event('property.unit_paid', {
  summary: 'Something was paid for a unit',
  data: { unitId: id(), party: text(), amount: money() },
})

export const requestMade = event('property.request_made', {
  summary: 'Something is to be put right',
  data: { number: integer(), priority: text() },
})

export const requestChanged = event('property.request_changed', {
  summary: 'A request came into another state',
  data: { number: integer(), from: text(), status: text() },
})

export const entryPlanned = event('property.entry_planned', {
  summary: 'Somebody will enter a home',
  data: { requestId: id(), basis: text() },
})

export const parcelsReceived = event('property.parcels_received', {
  summary: 'The desk took parcels in',
  data: { batchId: id(), count: integer() },
})

export const parcelCollected = event('property.parcel_collected', {
  summary: 'A parcel was handed over',
  data: { unitId: id() },
})

export const amenityReserved = event('property.amenity_reserved', {
  summary: 'An amenity was booked',
  data: { amenityId: id(), startsAt: instant() },
})
