import { entity } from '#kernel/entity/entity.ts'
import { integer, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { stockUnits } from '../rules.ts'
import { amountHeld, quantity } from './quantity.ts'

/** Something that is kept in stock and used up. */
export const Item = entity('inventory.item', {
  plural: 'items',
  title: 'name',
  label: 'Item',
  isSearchable: true,
  defaultSort: 'name',
  editable: [
    'sku',
    'name',
    'category',
    'supplierId',
    'reorderPoint',
    'reorderQuantity',
    'packQuantity',
    'dailyUse',
    'leadDays',
    'safetyQuantity',
    'openedDays',
  ],
  fields: {
    sku: text({ max: 60 }),
    name: text(),
    unit: oneOf(stockUnits, { help: 'What quantities of it are counted in.' }),
    category: text({ max: 60 }).optional(),
    supplierId: ref('inventory.supplier').optional(),
    reorderPoint: amountHeld(
      'Order when what is available and on order falls to this. Otherwise reckoned from use.',
    ).optional(),
    reorderQuantity: quantity('The least that is ordered.').optional(),
    packQuantity: quantity('What one pack holds; orders are in whole packs.').optional(),
    dailyUse: amountHeld('Used on a usual day.').optional(),
    leadDays: integer({ min: 0, max: 365, help: 'Preset: those of the supplier.' }).optional(),
    safetyQuantity: amountHeld('Kept for what nobody foresaw.').default(0),
    openedDays: integer({ min: 0, max: 3650, help: 'How long it may be used once opened.' }).optional(),
  },
  constraints: {
    item_sku: { code: 'inventory.sku_known', message: 'There is an item of this number.', field: 'sku' },
  },
})
