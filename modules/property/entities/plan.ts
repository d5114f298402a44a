import { entity } from '#kernel/entity/entity.ts'
import { day, integer, oneOf, ref, text } from '#kernel/schema/fields.ts'

/**
 * Upkeep that comes round by the calendar, by what a meter counts, or by whichever is first: `fixed` counts from when
 * it was due, `floating` from when it was done.
 */
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
    everyMonths: integer({ min: 1, max: 120 }).optional(),
    firstDueOn: day().optional(),
    nextDueOn: day({
      readOnly: true,
      help: 'Empty while a floating plan waits for its open order.',
    }).optional(),
    orderCount: integer({ readOnly: true }),
    leadDays: integer({ min: 0, max: 365, help: 'Ordered so many days before it is due.' }).default(0),
    meterName: text({ max: 60, help: 'What is counted: run hours, trips …' }).optional(),
    everyUnits: integer({
      min: 1,
      max: 100_000_000,
      help: 'Due each time it has counted so many.',
    }).optional(),
    meterValue: integer({ min: 0, help: 'What the meter shows.' }).optional(),
    meterDue: integer({ readOnly: true, help: 'What it shows when upkeep is due next.' }).optional(),
  },
  constraints: {
    plan_when: {
      code: 'property.plan_without_when',
      status: 422,
      message: 'Say every how many months, or every how many of what a meter counts.',
      field: 'everyMonths',
    },
  },
})
