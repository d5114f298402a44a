import { entity } from '#kernel/entity/entity.ts'
import { day, ref, text } from '#kernel/schema/fields.ts'

/** A closed day. */
export const Holiday = entity('property.holiday', {
  plural: 'holidays',
  title: 'name',
  label: 'Holiday',
  access: { read: 'property.policy.read', write: 'property.policy.write' },
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: 'heldOn',
  fields: { locationId: ref('kernel.location'), heldOn: day(), name: text({ max: 100 }) },
  constraints: {
    holiday_once: {
      code: 'property.holiday_known',
      message: 'This day is a holiday already.',
      field: 'heldOn',
    },
  },
})
