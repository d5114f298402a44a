import { entity } from '#kernel/entity/entity.ts'
import { money, ref } from '#kernel/schema/fields.ts'
import { month } from './expense.ts'

/** A month's common expenses of a building, shared out among its units. Never edited: what was wrong is put right in a later month. */
export const Sheet = entity('property.sheet', {
  plural: 'expense-sheets',
  title: 'month',
  label: 'Expense sheet',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  fields: {
    buildingId: ref('property.building'),
    locationId: ref('kernel.location', { readOnly: true }).optional(),
    month: month(),
    total: money({ readOnly: true }),
  },
  constraints: {
    sheet_month: { code: 'property.month_issued', message: 'This month has its sheet.', field: 'month' },
  },
})
