import { JsonText } from '../command/answer.ts'
import { Failure } from '../command/failure.ts'
import type { Entity } from '../entity/entity.ts'
import type { Fields } from '../schema/field.ts'
import { ownerRole } from './permission.ts'

/** Field name → the permission without which the field is neither read nor written. */
export type FieldRules = Readonly<Record<string, string>>

type Unseen = Readonly<Record<string, readonly string[]>>

/** What a role holds, and by noun the fields of the tenant's own (`custom`) that it does not see. */
export type Held = ReadonlySet<string> & { readonly unseen?: Unseen }

/** A field of the tenant's own that these roles see, and no others. */
export interface GuardedField {
  entity: string
  name: string
  roles: readonly string[]
}

export function seeing(
  held: ReadonlySet<string>,
  role: string,
  guarded: readonly GuardedField[] | null,
): Held {
  const hidden = (guarded ?? []).filter(({ roles }) => role !== ownerRole && !roles.includes(role))
  if (hidden.length === 0) return held
  const byNoun = Object.entries(Object.groupBy(hidden, ({ entity }) => entity))
  const unseen = Object.fromEntries(byNoun.map(([noun, fields]) => [noun, fields!.map(({ name }) => name)]))
  return Object.assign(new Set(held), { unseen })
}

const nothing: ReadonlySet<string> = new Set()

/** The fields that whoever holds these permissions may not see. */
export function hiddenFields(held: Held, rules: FieldRules | undefined): ReadonlySet<string> {
  if (!rules) return nothing
  const hidden = Object.keys(rules).filter(field => !held.has(rules[field]!))
  return hidden.length === 0 ? nothing : new Set(hidden)
}

/** The row without what is hidden. Absent, not null: null would be read as "known to be empty". */
export function withoutHidden<Row extends object>(row: Row, hidden: ReadonlySet<string>): Partial<Row> {
  if (hidden.size === 0) return row
  return Object.fromEntries(Object.entries(row).filter(([field]) => !hidden.has(field))) as Partial<Row>
}

const narrowed = new WeakMap<Entity, Map<string, Entity>>()

/** The noun as its reader knows it: a hidden field is no field, so that it is not filtered or sorted by either. */
export function seenBy(noun: Entity, held: Held): Entity {
  const hidden = hiddenFields(held, noun.hides)
  const unseen = held.unseen?.[noun.name]
  if (unseen) {
    const { custom, ...others } = noun.allFields
    return seenBy({ ...noun, allFields: { ...others, custom: { ...custom!, unseen } } }, new Set(held))
  }
  if (hidden.size === 0) return noun
  const known = narrowed.get(noun) ?? new Map<string, Entity>()
  narrowed.set(noun, known)
  const key = [...hidden].join()
  const fields = withoutHidden(noun.fields, hidden) as Entity['fields']
  const allFields = withoutHidden(noun.allFields, hidden) as Entity['allFields']
  const seen = known.get(key) ?? { ...noun, fields, allFields }
  known.set(key, seen)
  return seen
}

/** What a verb or a question answers: the row of a noun, or a shape of its own. */
export function seenAnswer(output: Entity | Fields | undefined, held: Held, result: unknown): unknown {
  if (!output || !('allFields' in output)) return held.unseen ? seenInShape(held.unseen, result) : result
  const { hides, name } = output as Entity
  const row = withoutHidden(result as object, hiddenFields(held, hides))
  const unseen = held.unseen?.[name]
  if (!unseen || !('custom' in row)) return row
  return { ...row, custom: withoutHidden(row.custom as object, new Set(unseen)) }
}

/** A shape does not say of which noun a row in it is: an own field that is unseen of one is left out of all. */
function seenInShape(unseen: Unseen, result: unknown): unknown {
  const hidden = new Set(Object.values(unseen).flat())
  const seen = (own: unknown): unknown => {
    if (Array.isArray(own)) return own.map(seen)
    return own && typeof own === 'object' ? withoutHidden(own, hidden) : own
  }
  const text = result instanceof JsonText ? result.text : JSON.stringify(result ?? null)
  return JSON.parse(text, (key, value) => (key === 'custom' ? seen(value) : value))
}

/** What is not seen is not written either: whoever may set a cost could find it out by trying. */
export function refuseHidden(noun: Entity, held: Held, given: object): void {
  const [field] = [...hiddenFields(held, noun.hides)].filter(name => Object.hasOwn(given, name))
  const custom = 'custom' in given && given.custom ? (given.custom as object) : {}
  const own = held.unseen?.[noun.name]?.find(name => Object.hasOwn(custom, name))
  const pointer = field ? `/${field}` : own && `/custom/${own}`
  if (pointer) throw Failure.field(pointer, 'unknown_field', 'There is no such field here.')
}
