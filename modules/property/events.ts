import { event } from '#kernel/event/event.ts'
import { id, money, text } from '#kernel/schema/fields.ts'

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
