import { entity } from '#kernel/entity/entity.ts'
import { day, longText, oneOf, ref, text } from '#kernel/schema/fields.ts'

export const Child = entity('children.child', {
  plural: 'children',
  title: 'name',
  label: 'Child',
  isSearchable: true,
  defaultSort: 'name',
  hides: { alert: 'children.health.read', notes: 'children.health.read' },
  fields: {
    customerId: ref('people.customer', { label: 'Family' }),
    kind: oneOf(['child'], { readOnly: true }).default('child'),
    name: text({ max: 100, personal: 'child' }),
    bornOn: day({ label: 'Birthday', personal: 'child' }),
    alert: text({
      max: 300,
      personal: 'child',
      help: 'Shown wherever this child appears: allergies, custody.',
    }).optional(),
    notes: longText({ personal: 'child', isSealed: true }).optional(),
    startsOn: day().optional(),
    endsOn: day().optional(),
  },
  constraints: {
    child_days: {
      code: 'children.ends_before_start',
      status: 422,
      message: 'A child cannot leave before it starts.',
      field: 'endsOn',
    },
  },
})
