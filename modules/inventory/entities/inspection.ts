import { entity } from '#kernel/entity/entity.ts'
import { day, oneOf, ref, text } from '#kernel/schema/fields.ts'

/** Somebody tried a lot out, and whether it is still good. */
export const Inspection = entity('inventory.inspection', {
  plural: 'lot-inspections',
  label: 'Inspection',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  fields: {
    lotId: ref('inventory.lot'),
    locationId: ref('kernel.location'),
    inspectedOn: day(),
    outcome: oneOf(['passed', 'failed'] as const),
    note: text({ max: 500 }).optional(),
  },
})
