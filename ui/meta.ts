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

/** What a screen needs to know of a field; generated from the entities of the server. */
export interface FieldMeta {
  widget: Widget
  label: string
  optional: boolean
  help?: string
  readOnly?: boolean
  choices?: readonly string[]
  /** The entity a reference points at. */
  ref?: string
  max?: number
  min?: number
  sortable: boolean
  filterable: boolean
}

export interface EntityMeta {
  name: string
  plural: string
  titleField: string
  access: { read: string; write: string }
  fields: Record<string, FieldMeta>
  /** Generic verbs it does without: `create`, `update`, `archive`, `bulk`, `import`, `export`. */
  without?: readonly string[]
  editable?: readonly string[]
  /** Field → the permission without which it is not there. */
  hides?: Readonly<Record<string, string>>
}

export type EntityCatalogue = Record<string, EntityMeta>

export interface Row {
  id: string
  version: number
  createdAt?: string
  updatedAt?: string
  archivedAt?: string | null
  [field: string]: unknown
}

export type Values = Record<string, unknown>

/** `customerId` holds the id; the list answers the row itself under `customer` when it is asked to include it. */
export const includeNameOf = (field: string) => field.replace(/Id$/, '')

/** Whether a generic verb exists for an entity. */
export const offers = (entity: EntityMeta, verb: string) => !entity.without?.includes(verb)

/** The fields a person may fill in, in the order the entity declares them. */
export function writableFields(entity: EntityMeta, isNew: boolean): [string, FieldMeta][] {
  return Object.entries(entity.fields).filter(
    ([name, field]) => !field.readOnly && (isNew || !entity.editable || entity.editable.includes(name)),
  )
}

/** People and animals have a portrait; things and papers do not. What can need a warning or a letter is a being. */
export const isBeing = (entity: EntityMeta): boolean => 'alert' in entity.fields || 'email' in entity.fields
