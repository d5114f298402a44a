import { entity } from '#kernel/entity/entity.ts'
import { day, integer, oneOf, ref, text } from '#kernel/schema/fields.ts'

/** Upkeep that comes round: `fixed` counts from the day it was due, `floating` from the day it was done. */
export const Plan = entity('property.plan', {
  plural: 'maintenance-plans',
  title: 'title',
  label: 'Maintenance plan',
  without: ['create', 'import'],
  editable: ['title', 'asset', 'leadDays'],
  scopedBy: 'locationId',
  defaultSort: 'nextDueOn',
  fields: {
    buildingId: ref('property.building'),
    locationId: ref('kernel.location', { readOnly: true }).optional(),
    unitId: ref('property.unit').optional(),
    title: text({ max: 200 }),
    asset: text({ max: 100, help: 'What is looked after.' }).optional(),
    mode: oneOf(['fixed', 'floating'] as const),
    everyMonths: integer({ min: 1, max: 120 }),
    firstDueOn: day(),
    nextDueOn: day({
      readOnly: true,
      help: 'Empty while a floating plan waits for its open order.',
    }).optional(),
    orderCount: integer({ readOnly: true }),
    leadDays: integer({ min: 0, max: 365, help: 'Ordered so many days before it is due.' }).default(0),
  },
})
