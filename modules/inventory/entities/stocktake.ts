import { entity } from '#kernel/entity/entity.ts'
import { id, integer, list, money, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { seeCosts } from '../rules.ts'
import { amountHeld, change } from './quantity.ts'

/** A count of what lies there; each difference became a movement. */
export const Stocktake = entity('inventory.stocktake', {
  plural: 'stocktakes',
  title: 'number',
  label: 'Stocktake',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  hides: { difference: seeCosts },
  fields: {
    number: integer(),
    locationId: ref('kernel.location'),
    note: text({ max: 500 }).optional(),
    lines: list(shape({ lotId: id(), expected: amountHeld(), counted: amountHeld(), difference: change() }), {
      max: 1000,
    }),
    difference: money({ help: 'What was found less what was expected.' }),
  },
})
