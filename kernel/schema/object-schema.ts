import type { Field, Fields } from './field.ts'

export type JsonSchema = Record<string, any>

/** JSON Schema of one field as it stands in a body: an optional one also takes null. */
export function fieldSchema(field: Field): JsonSchema {
  const base: JsonSchema = { ...field.schema }
  if (field.options.label) base.title = field.options.label
  if (field.options.help) base.description = field.options.help
  if (field.target && field.column === 'uuid') base['x-ref'] = field.target
  if (field.target && field.column === 'uuid[]') base.items = { ...base.items, 'x-ref': field.target }
  if (!field.isOptional) return base
  if (base.enum) return { ...base, type: ['string', 'null'], enum: [...base.enum, null] }
  return base.type ? { ...base, type: [base.type, 'null'] } : base
}

export function inputSchema(fields: Fields, options: { isPartial?: boolean } = {}): JsonSchema {
  const required = Object.keys(fields).filter(
    key => !options.isPartial && !fields[key]!.isOptional && fields[key]!.preset === undefined,
  )
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, fieldSchema(field)])),
    ...(required.length ? { required } : {}),
    additionalProperties: false,
  }
}

export function outputSchema(fields: Fields): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, fieldSchema(field)])),
    required: Object.keys(fields),
  }
}
