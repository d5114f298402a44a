import { entity } from '../entity/entity.ts'
import { list, oneOf, text } from '../schema/fields.ts'

/** A field that a tenant adds to a noun; its values stand in `custom` under this name. */
export const CustomField = entity('kernel.custom_field', {
  plural: 'custom-fields',
  title: 'label',
  label: 'Custom field',
  without: ['bulk', 'import'],
  // The kind stays: values that were stored before would no longer fit.
  editable: ['label', 'choices'],
  constraints: {
    custom_field_tenant_id_entity_name_key: {
      code: 'already_exists',
      message: 'There is already a field of this name, perhaps put away.',
      field: 'name',
    },
  },
  fields: {
    entity: text({ max: 60, help: 'The noun it belongs to, for instance people.customer' }),
    name: text({ max: 40, pattern: '^[a-z][a-zA-Z0-9]{0,39}$' }),
    label: text({ max: 80 }),
    kind: oneOf(['text', 'integer', 'bool', 'day', 'choice']),
    choices: list(text({ max: 100 })).optional(),
    roles: list(text({ max: 60 }), {
      max: 100,
      readOnly: true,
      help: 'Roles that see it; left out: all.',
    }).optional(),
  },
})
