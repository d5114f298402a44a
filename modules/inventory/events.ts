import { event } from '#kernel/event/event.ts'
import { id, integer, oneOf, text } from '#kernel/schema/fields.ts'
import { movementKinds } from './rules.ts'

const amount = () => integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 })

export const stockMoved = event('inventory.stock_moved', {
  summary: 'Stock came, went or was corrected',
  data: { itemId: id(), kind: oneOf(movementKinds), quantity: amount() },
})

export const reorderProposed = event('inventory.reorder_proposed', {
  summary: 'Stock fell to its reorder point',
  data: { itemId: id(), quantity: amount() },
})

export const reorderChanged = event('inventory.reorder_changed', {
  summary: 'A reorder was ordered, dismissed or arrived',
  data: { itemId: id(), status: text() },
})

export const lotInspected = event('inventory.lot_inspected', {
  summary: 'A lot was tried out',
  data: { lotId: id(), outcome: text() },
})
