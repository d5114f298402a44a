import { entity } from '#kernel/entity/entity.ts'
import { id, money, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { movementKinds, movementReasons, seeCosts } from '../rules.ts'
import { change } from './quantity.ts'

/** One line of the stock's ledger. Nothing of it is ever changed. */
export const Movement = entity('inventory.movement', {
  plural: 'stock-movements',
  label: 'Movement',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  includes: {
    lot: {
      summary: 'The lot it is about',
      sql: `(select json_build_object('number', l.number) from inventory.lot l where l.id = t.lot_id)`,
    },
  },
  hides: { worth: seeCosts },
  fields: {
    itemId: ref('inventory.item'),
    lotId: ref('inventory.lot'),
    locationId: ref('kernel.location'),
    kind: oneOf(movementKinds),
    quantity: change('Negative: it went out.'),
    worth: money({ help: 'What it adds to the worth of the stock, at what the lot cost.' }),
    reason: oneOf(movementReasons),
    note: text({ max: 300 }).optional(),
    overrideReason: text({ max: 300, help: 'Why a lot past its last day was used.' }).optional(),
    subjectEntity: text({ max: 100, help: 'The noun of what it was for.' }).optional(),
    subjectId: id({ help: 'The row it was for.' }).optional(),
  },
})
