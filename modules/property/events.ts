import { event } from '#kernel/event/event.ts'
import { id } from '#kernel/schema/fields.ts'

export const movedOut = event('property.moved_out', {
  summary: 'Someone left a unit',
  data: { unitId: id(), customerId: id() },
})
