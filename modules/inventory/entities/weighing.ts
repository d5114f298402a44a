import { entity } from '#kernel/entity/entity.ts'
import { id, instant, ref, text } from '#kernel/schema/fields.ts'
import { amountHeld, quantity } from './quantity.ts'

/** A container weighed when it is taken and again when it comes back: the difference was used. */
export const Weighing = entity('inventory.weighing', {
  plural: 'weighings',
  label: 'Weighing',
  access: { read: 'inventory.stock.issue', write: 'inventory.stock.issue' },
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  includes: {
    box: {
      summary: 'What is in it, and of which lot',
      sql: `(select json_build_object('itemName', i.name, 'lotNumber', l.number)
        from inventory.item i, inventory.lot l where i.id = t.item_id and l.id = t.lot_id)`,
    },
  },
  fields: {
    itemId: ref('inventory.item'),
    lotId: ref('inventory.lot'),
    locationId: ref('kernel.location'),
    weightBefore: quantity('With the container, in mg.'),
    weightAfter: amountHeld('With the container, in mg.').optional(),
    overrideReason: text({ max: 300 }).optional(),
    subjectEntity: text({ max: 100 }).optional(),
    subjectId: id().optional(),
    closedAt: instant().optional(),
  },
})
