import Type from 'typebox'
import { type Field, type FieldOptions, makeField } from './field.ts'

type StringOptions = Parameters<typeof Type.String>[0]

interface Size {
  min?: number
  max?: number
}

/** Minor units (cents, yen, fils) and an ISO 4217 code. */
export interface Money {
  amount: number
  currency: string
}

// PostgreSQL cannot store U+0000 in text; refusing it here names the field instead of failing the insert.
const noNul = '^[^\\u0000]*$'

const string = (widget: Field['widget'], options: FieldOptions, extra: StringOptions) =>
  makeField<string>({ widget, column: 'text', options, schema: Type.String(extra) })

export const text = ({ min = 1, max = 200, ...options }: Size & FieldOptions & { pattern?: string } = {}) =>
  string('text', options, { minLength: min, maxLength: max, pattern: options.pattern ?? noNul })

export const longText = ({ max = 10_000, ...options }: Size & FieldOptions = {}) =>
  string('longText', options, { maxLength: max, pattern: noNul })

export const email = (options: FieldOptions = {}) =>
  string('email', { personal: 'basic', ...options }, { format: 'email', maxLength: 254, pattern: noNul })

export const phone = (options: FieldOptions = {}) =>
  string('phone', { personal: 'basic', ...options }, { pattern: '^[+0-9 ().-]{4,32}$', maxLength: 32 })

export const url = (options: FieldOptions = {}) =>
  string('url', options, { format: 'uri', maxLength: 2000, pattern: noNul })

export const zone = (options: FieldOptions = {}) =>
  string('zone', options, { format: 'iana-zone', maxLength: 64 })

export const timeOfDay = (options: FieldOptions = {}) =>
  makeField<string>({
    widget: 'timeOfDay',
    column: 'time',
    options,
    schema: Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' }),
  })

export const currency = (options: FieldOptions = {}) =>
  makeField<string>({
    widget: 'currency',
    column: 'char(3)',
    options,
    schema: Type.String({ format: 'iso-4217' }),
  })

export const integer = ({
  min = -2_147_483_648,
  max = 2_147_483_647,
  ...options
}: Size & FieldOptions = {}) =>
  makeField<number>({
    widget: 'integer',
    column: max > 2_147_483_647 ? 'bigint' : 'integer',
    options,
    schema: Type.Integer({ minimum: min, maximum: max }),
  })

export const bool = (options: FieldOptions = {}) =>
  makeField<boolean>({ widget: 'bool', column: 'boolean', options, schema: Type.Boolean() })

/** A calendar day, `2026-03-04`; days that do not exist are refused. */
export const day = (options: FieldOptions = {}) =>
  makeField<string>({ widget: 'day', column: 'date', options, schema: Type.String({ format: 'date' }) })

/** A point in time, ISO 8601 with an offset. */
export const instant = (options: FieldOptions = {}) =>
  makeField<string>({
    widget: 'instant',
    column: 'timestamptz',
    options,
    schema: Type.String({ format: 'instant' }),
  })

export const money = ({
  min = -9_000_000_000_000_000,
  max = 9_000_000_000_000_000,
  ...options
}: Size & FieldOptions = {}) =>
  makeField<Money>({
    widget: 'money',
    column: 'money',
    options,
    schema: Type.Object(
      {
        amount: Type.Integer({ minimum: min, maximum: max, description: 'Minor units' }),
        currency: Type.String({ format: 'iso-4217' }),
      },
      { additionalProperties: false },
    ),
  })

export const oneOf = <const C extends readonly string[]>(choices: C, options: FieldOptions = {}) =>
  makeField<C[number]>({
    widget: 'choice',
    column: 'text',
    options,
    choices,
    schema: Type.Unsafe<C[number]>({ type: 'string', enum: [...choices] }),
  })

/** The id of another row, by the entity's name so that modules need not import each other's nouns. */
export const ref = (target: string, options: FieldOptions = {}) =>
  makeField<string>({
    widget: 'ref',
    column: 'uuid',
    options,
    target,
    schema: Type.String({ format: 'uuid' }),
  })

export const id = (options: FieldOptions = {}) =>
  makeField<string>({ widget: 'text', column: 'uuid', options, schema: Type.String({ format: 'uuid' }) })

/** A short list of texts or references. */
export const list = <T>(of: Field<T>, { max = 200, ...options }: Size & FieldOptions = {}) =>
  makeField<T[]>({
    widget: 'list',
    column: of.column === 'uuid' ? 'uuid[]' : of.column === 'text' ? 'text[]' : 'jsonb',
    options,
    ...(of.target ? { target: of.target } : {}),
    schema: Type.Array(of.schema, { maxItems: max }),
  })

/** A nested shape, stored as jsonb; for answers of queries and for settings. */
export const json = <T = unknown>(
  schema: Field['schema'] = Type.Unsafe<T>({}),
  options: FieldOptions = {},
): Field<T> => makeField<T>({ widget: 'json', column: 'jsonb', options, schema })
