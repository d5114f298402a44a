import { entity } from '#kernel/entity/entity.ts'
import { integer, money, oneOf, ref } from '#kernel/schema/fields.ts'
import { parties } from '../expenses/share-out.ts'
import { month } from './expense.ts'

/** What a sheet asks of a unit for one cost, and by which share of the whole. */
export const Charge = entity('property.charge', {
  plural: 'unit-charges',
  label: 'Charge',
  access: { read: 'property.sheet.read' },
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  fields: {
    sheetId: ref('property.sheet'),
    unitId: ref('property.unit'),
    locationId: ref('kernel.location', { readOnly: true }).optional(),
    expenseId: ref('property.expense').optional(),
    month: month(),
    kind: oneOf(['expense', 'reserve'] as const),
    party: oneOf(parties),
    amount: money(),
    weight: integer(),
    totalWeight: integer({ max: 9_000_000_000_000 }),
  },
})
