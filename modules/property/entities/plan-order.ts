import { entity } from '#kernel/entity/entity.ts'
import { day, integer, oneOf, ref } from '#kernel/schema/fields.ts'

export const orderCauses = ['time', 'meter'] as const

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
    cause: oneOf(orderCauses, { readOnly: true }).default('time'),
    meterDue: integer({ readOnly: true, help: 'What the meter showed, or was to show.' }).optional(),
  },
})
