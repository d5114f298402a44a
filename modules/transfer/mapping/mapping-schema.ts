import type { Field } from '#kernel/schema/field.ts'
import { json } from '#kernel/schema/fields.ts'
import type { JsonSchema } from '#kernel/schema/object-schema.ts'
import type { Mapping } from './mapping.ts'

const name = { type: 'string', minLength: 1, maxLength: 200 }
const template = { type: 'string', minLength: 1, maxLength: 500, pattern: '^[^\\u0000]*$' }
const texts = { type: 'array', items: { type: 'string', maxLength: 200 }, maxItems: 500 }
const plain = { type: ['string', 'number', 'boolean', 'null'] }
const closed = { type: 'object', additionalProperties: false }
const condition = { ...closed, properties: { column: name, in: texts, notIn: texts }, required: ['column'] }

/** Two expressions deep: the days of a sum, added to a day. */
function expression(depth: number): JsonSchema {
  const parts = depth ? { type: 'array', items: expression(depth - 1), minItems: 2, maxItems: 2 } : false
  return {
    ...closed,
    minProperties: 1,
    properties: {
      column: name,
      template,
      const: plain,
      date: template,
      format: name,
      sum: { type: 'array', items: { type: ['string', 'integer'] }, minItems: 1, maxItems: 20 },
      atLeast: { type: 'integer' },
      addDays: parts,
      times: parts,
      money: template,
      currency: template,
      decimal: { type: 'string', enum: ['.', ','] },
      ref: name,
      by: name,
      value: template,
      split: template,
      blank: texts,
      default: plain,
      map: { type: 'object', additionalProperties: plain, maxProperties: 1000 },
      when: condition,
    },
    // Of one kind, and with all that the kind needs.
    oneOf: [['column'], ['template'], ['const'], ['date'], ['sum'], ['addDays'], ['times'], ['money', 'currency'], ['ref', 'by', 'value'], ['split', 'by']]
      .map(required => ({ required })), // biome-ignore format: one table
  }
}

const target = {
  ...closed,
  properties: {
    entity: name,
    key: template,
    skip: condition,
    fields: { type: 'object', additionalProperties: expression(2), minProperties: 1, maxProperties: 200 },
  },
  required: ['entity', 'fields'],
}

const mapping = {
  ...closed,
  properties: {
    delimiter: { type: 'string', minLength: 1, maxLength: 1 },
    targets: { type: 'array', items: target, minItems: 1, maxItems: 10 },
  },
  required: ['targets'],
}

export const mappingField = () =>
  json<Mapping>(mapping as unknown as Field['schema'], { help: 'How columns become fields.' })
