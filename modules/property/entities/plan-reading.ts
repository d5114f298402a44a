import { entity } from '#kernel/entity/entity.ts'
import { bool, day, integer, ref } from '#kernel/schema/fields.ts'
import { Plan } from './plan.ts'

/** What the meter of a maintenance plan showed. */
export const PlanReading = entity('property.plan_reading', {
  plural: 'plan-readings',
  label: 'Plan reading',
  access: Plan.access,
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  fields: {
    planId: ref('property.plan'),
    locationId: ref('kernel.location', { readOnly: true }).optional(),
    readOn: day(),
    value: integer({ min: 0 }),
    isNewMeter: bool({ help: 'Replaced: what was left to count goes on from here.' }).default(false),
  },
})
