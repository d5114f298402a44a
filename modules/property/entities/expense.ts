import { entity } from '#kernel/entity/entity.ts'
import { bool, integer, list, money, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { distributions } from '../expenses/share-out.ts'

export const month = (help?: string) => text({ max: 7, pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$', help })

/** A cost of the whole building in a month. Once it stands on a sheet it stays as it is. */
export const Expense = entity('property.expense', {
  plural: 'common-expenses',
  title: 'description',
  label: 'Common expense',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  fields: {
    buildingId: ref('property.building'),
    locationId: ref('kernel.location', { readOnly: true }).optional(),
    month: month('2026-03'),
    description: text({ max: 200 }),
    category: text({ max: 60 }).optional(),
    amount: money({ help: 'Negative: a credit.' }),
    distribution: oneOf(distributions),
    meterKind: text({ max: 40, help: 'Which meter it is shared by.' }).optional(),
    unitIds: list(ref('property.unit'), { max: 1000, help: 'Which units it is for.' }).optional(),
    tenantPercent: integer({ min: 0, max: 100, help: 'The rest is the owner’s.' }).default(100),
    isFromReserve: bool({ help: 'Paid from the reserve: nobody is charged.' }).default(false),
    sheetId: ref('property.sheet', { readOnly: true }).optional(),
  },
})
