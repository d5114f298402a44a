import { entity } from '#kernel/entity/entity.ts'
import { day, integer, oneOf, ref } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { reorderStatuses } from '../rules.ts'
import { amountHeld, change, quantity } from './quantity.ts'

/** The figures that a proposal was made from. */
export const because = shape({
  point: amountHeld(),
  usable: amountHeld('On hand, without lots that may not be used.'),
  reserved: amountHeld(),
  onOrder: amountHeld(),
  position: change('Usable less reserved plus on order.'),
})

/** A shortfall, and what is bought against it. */
export const Reorder = entity('inventory.reorder', {
  plural: 'reorders',
  title: 'number',
  label: 'Reorder',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  includes: {
    item: {
      summary: 'What is to be bought',
      sql: `(select json_build_object('name', i.name, 'sku', i.sku, 'unit', i.unit, 'packQuantity', i.pack_quantity,
        'leadDays', coalesce(i.lead_days, s.lead_days))
        from inventory.item i left join inventory.supplier s on s.id = i.supplier_id where i.id = t.item_id)`,
    },
    supplier: {
      summary: 'From whom',
      sql: `(select json_build_object('name', s.name, 'email', s.email, 'phone', s.phone)
        from inventory.supplier s where s.id = t.supplier_id)`,
    },
  },
  fields: {
    number: integer(),
    itemId: ref('inventory.item'),
    supplierId: ref('inventory.supplier').optional(),
    status: oneOf(reorderStatuses),
    quantity: quantity(),
    packCount: integer({ min: 1 }).optional(),
    arrivedQuantity: amountHeld().default(0),
    because,
    orderedOn: day().optional(),
    expectedOn: day().optional(),
    quietUntilOn: day({ help: 'Dismissed: not proposed again before this day.' }).optional(),
  },
})
