import type { Field, Fields, InputOf, ValuesOf } from '../schema/field.ts'
import { id, instant, integer, json, text } from '../schema/fields.ts'
import type { ChangeRule } from './change-rule.ts'
import type { ImportRules } from './import-rules.ts'

export interface EntityOptions<F extends Fields> {
  /** The path: `/v1/<plural>`. */
  plural: string
  fields: F
  /** The field that names a row to people. */
  title?: keyof F & string
  label?: string
  access?: { read?: string; write?: string }
  /** Generic verbs that this noun does without, because a verb of its own does more. */
  without?: readonly GenericVerb[]
  /** Fields that the generic update may change; all that are not read-only unless given. */
  editable?: readonly (keyof F & string)[]
  sorts?: readonly (keyof F & string)[]
  defaultSort?: string
  /** The field that holds the location, for people whose role is limited to some. */
  scopedBy?: (keyof F & string) | 'id'
  /** Field → the permission without which nobody reads, finds, sorts by or writes it. */
  hides?: Readonly<Record<string, string>>
  /** Name of a database constraint → the error that a caller sees when it refuses a row. */
  constraints?: Record<string, { code: string; status?: number; message: string; field?: string }>
  /** Extra read-only values in each answer: SQL over the row `t`, for instance a list of guests. */
  includes?: Record<string, Include>
  changing?: ChangeRule
  /** What the import of this noun does beyond storing its fields. */
  importing?: ImportRules
  /** Rows are found by `q=`, the search box and the command palette. */
  isSearchable?: boolean
}

export interface Include {
  summary: string
  /** An SQL expression giving json, over the row alias `t`. */
  sql: string
  needs?: string
}

export type GenericVerb = 'list' | 'get' | 'create' | 'update' | 'archive' | 'bulk' | 'import' | 'export'

export interface Entity<F extends Fields = Fields> extends Omit<EntityOptions<Fields>, 'access' | 'fields'> {
  readonly fields: F
  readonly name: string
  readonly module: string
  readonly table: string
  readonly access: { read: string; write: string }
  readonly without: readonly GenericVerb[]
  readonly defaultSort: string
  /** Declared fields plus those that every row has. */
  readonly allFields: Fields
}

export const baseFields = {
  id: id({ readOnly: true }),
  version: integer({ readOnly: true }),
  createdAt: instant({ readOnly: true }),
  updatedAt: instant({ readOnly: true }),
  archivedAt: instant({ readOnly: true }).optional(),
  externalId: text({ max: 200, help: 'The id this row has in another system.' }).optional(),
  custom: json<Record<string, unknown>>({ type: 'object' } as Field['schema'], {
    help: 'Fields of this tenant’s own.',
  }),
} satisfies Fields

export type BaseValues = ValuesOf<typeof baseFields>
export type Row<E> = E extends Entity<infer F> ? ValuesOf<F> & BaseValues : never
export type NewRow<E> =
  E extends Entity<infer F>
    ? InputOf<F> & { id?: string; externalId?: string | null; custom?: Record<string, unknown> }
    : never
export type Changes<E> =
  E extends Entity<infer F>
    ? Partial<ValuesOf<F>> & {
        externalId?: string | null
        custom?: Record<string, unknown>
        archivedAt?: string | null
      }
    : never

export function entity<const F extends Fields>(name: string, options: EntityOptions<F>): Entity<F> {
  const [module, noun, ...rest] = name.split('.')
  if (!module || !noun || rest.length) throw new Error(`an entity is named module.noun, not ${name}`)
  for (const field of Object.keys(options.fields))
    if (field in baseFields) throw new Error(`${name}: every row already has ${field}`)
  for (const field of Object.keys(options.hides ?? {}))
    if (!(field in options.fields) || field === options.title || field === options.scopedBy)
      throw new Error(`${name}: ${field} is no field that could be hidden`)
  return {
    ...options,
    name,
    module,
    table: name,
    access: { read: options.access?.read ?? `${name}.read`, write: options.access?.write ?? `${name}.write` },
    without: options.without ?? [],
    defaultSort: options.defaultSort ?? '-id',
    allFields: { ...baseFields, ...options.fields },
  }
}

export const can = (noun: Entity, verb: GenericVerb): boolean => !noun.without.includes(verb)

/** Fields a caller may set on create, or change on update. */
export function writableFields(noun: Entity, verb: 'create' | 'update'): Fields {
  const names = verb === 'update' && noun.editable ? noun.editable : Object.keys(noun.fields)
  const own = Object.fromEntries(
    names.filter(name => !noun.fields[name]!.options.readOnly).map(name => [name, noun.fields[name]!]),
  )
  return { ...own, externalId: baseFields.externalId, custom: { ...baseFields.custom, isOptional: true } }
}
