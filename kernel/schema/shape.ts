import type Type from 'typebox'
import type { Field, FieldOptions, Fields, ValuesOf } from './field.ts'
import { json } from './fields.ts'
import { outputSchema } from './object-schema.ts'

/** A nested object of known fields, for the answers of verbs and questions: `list(shape({ on: day(), … }))`. */
export const shape = <const F extends Fields>(fields: F, options: FieldOptions = {}): Field<ValuesOf<F>> =>
  json<ValuesOf<F>>(outputSchema(fields) as unknown as Type.TSchema, options)
