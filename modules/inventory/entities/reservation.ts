import { entity } from '#kernel/entity/entity.ts'
import { id, ref, text } from '#kernel/schema/fields.ts'
import { amountHeld, quantity } from './quantity.ts'

/** Set aside for something that will need it: on hand, but not available. */
export const Reservation = entity('inventory.reservation', {
  plural: 'stock-reservations',
  label: 'Reservation',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  fields: {
    itemId: ref('inventory.item'),
    quantity: quantity(),
    openQuantity: amountHeld('What of it has not been used yet.'),
    subjectEntity: text({ max: 100 }),
    subjectId: id(),
  },
})
