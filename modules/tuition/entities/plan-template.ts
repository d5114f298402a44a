import { entity } from '#kernel/entity/entity.ts'
import { money, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { cadences } from '../rules/period.ts'

/** What the house usually offers, by name: "Five full days". */
export const PlanTemplate = entity('tuition.plan_template', {
  plural: 'tuition-plan-templates',
  title: 'name',
  label: 'Plan template',
  access: { read: 'tuition.plan.read', write: 'tuition.plan.write' },
  scopedBy: 'locationId',
  defaultSort: 'name',
  fields: {
    name: text({ max: 100 }),
    locationId: ref('kernel.location', { help: 'None: offered at every place.' }).optional(),
    cadence: oneOf(cadences).default('weekly'),
    rate: money({ min: 0, help: 'For one period.' }),
  },
})
