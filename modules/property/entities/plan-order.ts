import { entity } from '#kernel/entity/entity.ts'
import { day, ref } from '#kernel/schema/fields.ts'

/** One round of a maintenance plan. */
export const PlanOrder = entity('property.plan_order', {
  plural: 'plan-orders',
  label: 'Upkeep order',
  access: { read: 'property.plan.read', write: 'property.plan.write' },
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: 'dueOn',
  fields: {
    planId: ref('property.plan'),
    locationId: ref('kernel.location', { readOnly: true }).optional(),
    dueOn: day({ readOnly: true }),
    doneOn: day({ readOnly: true }).optional(),
  },
})
