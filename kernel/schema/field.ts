import type { TSchema } from 'typebox'

export type Widget =
  | 'text'
  | 'longText'
  | 'email'
  | 'phone'
  | 'url'
  | 'integer'
  | 'bool'
  | 'day'
  | 'instant'
  | 'timeOfDay'
  | 'zone'
  | 'currency'
  | 'money'
  | 'choice'
  | 'ref'
  | 'list'
  | 'json'

/** PostgreSQL type of the column; `money` stands for the pair `<name>_amount bigint, <name>_currency char(3)`. */
export type ColumnType =
  | 'text'
  | 'integer'
  | 'bigint'
  | 'boolean'
  | 'date'
  | 'timestamptz'
  | 'time'
  | 'uuid'
  | 'uuid[]'
  | 'text[]'
  | 'jsonb'
  | 'money'
  | 'char(3)'

export interface FieldOptions {
  label?: string
  help?: string
  /** How much harm a leak would do: drives export, erasure, redaction and encryption. */
  personal?: 'basic' | 'sensitive' | 'child'
  /** Encrypted in the database; cannot be filtered, sorted or searched by. For texts of nouns. */
  isSealed?: boolean
  /** Set by verbs and triggers only; refused as input of the generic create and update. */
  readOnly?: boolean
}

export interface Field<T = unknown> {
  /** Keys of a JSON value that its reader does not see. */
  readonly unseen?: readonly string[]
  readonly widget: Widget
  readonly column: ColumnType
  /** JSON Schema of a present value. */
  readonly schema: TSchema
  readonly isOptional: boolean
  readonly options: FieldOptions
  /** For a reference, the entity it points at; for a choice, its values. */
  readonly target?: string
  readonly choices?: readonly string[]
  readonly preset?: unknown
  /** Of a setting: what its shape cannot say, as that an end comes after its beginning. Pointers lead into the value. */
  check?(value: T): readonly { pointer: string; code: string; message: string }[]
  /** Carries the TypeScript type; never present at run time. */
  readonly type?: T
  optional(): Field<T | null>
  /** Optional on input; this value is stored when it is left out. */
  default(value: T): PresetField<T>
}

export interface PresetField<T> extends Field<T> {
  readonly hasPreset: true
}

export type Fields = Record<string, Field<any>>

type Parts = Pick<Field, 'widget' | 'column' | 'schema' | 'options'> &
  Partial<Pick<Field, 'target' | 'choices'>>

export function makeField<T>(parts: Parts): Field<T> {
  const field: Field<T> = {
    ...parts,
    isOptional: false,
    optional: () => ({ ...field, isOptional: true }) as Field<T | null>,
    default: value => ({ ...field, preset: value, hasPreset: true }),
  }
  return field
}

export function readOnly<T>(field: Field<T>): Field<T> {
  return { ...field, options: { ...field.options, readOnly: true } }
}

export const checked = <T, F extends Field<T>>(field: F, check: NonNullable<Field<T>['check']>): F => ({
  ...field,
  check,
})

type OptionalKey<F extends Fields> = {
  [K in keyof F]: F[K] extends { hasPreset: true } ? K : null extends F[K]['type'] ? K : never
}[keyof F]

/** What a caller sends: optional and preset fields may be left out. */
export type InputOf<F extends Fields> = {
  [K in Exclude<keyof F, OptionalKey<F>>]: NonNullable<F[K]['type']>
} & {
  [K in OptionalKey<F>]?: F[K]['type']
}

/** What a stored row holds: every field present, optional ones possibly null. */
export type ValuesOf<F extends Fields> = { [K in keyof F]: Exclude<F[K]['type'], undefined> }

/** What a verb receives after its input was checked: presets filled in, optional fields possibly absent. */
export type ReceivedOf<F extends Fields> = {
  [K in keyof F as null extends F[K]['type'] ? never : K]: NonNullable<F[K]['type']>
} & { [K in keyof F as null extends F[K]['type'] ? K : never]?: F[K]['type'] }
