import { entity } from '#kernel/entity/entity.ts'
import { integer, oneOf, ref } from '#kernel/schema/fields.ts'
import { priorities } from '../requests/rules.ts'

/** How soon a request of some urgency is answered and settled at a place. Requests keep the times they were given. */
export const PriorityPolicy = entity('property.priority_policy', {
  plural: 'priority-policies',
  title: 'priority',
  label: 'Priority policy',
  access: { read: 'property.policy.read', write: 'property.policy.write' },
  editable: ['responseMinutes', 'resolutionMinutes', 'hours'],
  scopedBy: 'locationId',
  fields: {
    locationId: ref('kernel.location'),
    priority: oneOf(priorities),
    responseMinutes: integer({ min: 1, max: 525_600 }),
    resolutionMinutes: integer({ min: 1, max: 525_600 }),
    hours: oneOf(['always', 'business'] as const, { help: 'When the clock runs.' }),
  },
  constraints: {
    priority_policy_once: {
      code: 'property.policy_known',
      message: 'This priority has its policy here.',
      field: 'priority',
    },
  },
})
