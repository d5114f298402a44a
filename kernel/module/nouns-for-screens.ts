import { baseFields, type Entity } from '../entity/entity.ts'
import { sortable } from '../entity/list-input.ts'
import { sentence } from '../entity/naming.ts'
import type { Field } from '../schema/field.ts'
import type { Registry } from './registry.ts'

/** What tables and forms need to know of every noun, in the shape of `ui/meta.ts`. */
export const nounsForScreens = (registry: Registry): Record<string, object> =>
  Object.fromEntries([...registry.entities.values()].map(noun => [noun.name, nounForScreens(noun)]))

function nounForScreens(noun: Entity) {
  const { createdAt, updatedAt } = baseFields
  const shown = { ...noun.fields, createdAt, updatedAt }
  return {
    name: noun.name,
    plural: noun.plural,
    titleField: noun.title ?? Object.keys(noun.fields)[0],
    access: noun.access,
    without: noun.without,
    ...(noun.hides ? { hides: noun.hides } : {}),
    ...(noun.editable ? { editable: noun.editable } : {}),
    fields: Object.fromEntries(
      Object.entries(shown).map(([key, field]) => [key, fieldForScreens(noun, key, field)]),
    ),
  }
}

function fieldForScreens(noun: Entity, key: string, field: Field) {
  const { label, help, readOnly } = field.options
  const schema = field.schema as {
    maxLength?: number
    minLength?: number
    maximum?: number
    minimum?: number
  }
  const max = schema.maxLength ?? schema.maximum
  const min = schema.minimum
  return {
    widget: field.widget,
    label: label ?? sentence(key.replace(/(Id|On|At)$/, '')),
    optional: field.isOptional || field.preset !== undefined,
    ...(help ? { help } : {}),
    ...(readOnly ? { readOnly } : {}),
    ...(field.choices ? { choices: field.choices } : {}),
    ...(field.target ? { ref: field.target } : {}),
    ...(max === undefined ? {} : { max }),
    ...(min === undefined ? {} : { min }),
    sortable: sortable(noun, key),
    filterable: field.column !== 'jsonb',
  }
}
