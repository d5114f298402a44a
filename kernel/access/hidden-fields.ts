import { Failure } from '../command/failure.ts'
import type { Entity } from '../entity/entity.ts'
import type { Fields } from '../schema/field.ts'

/** Field name → the permission without which the field is neither read nor written. */
export type FieldRules = Readonly<Record<string, string>>

type Held = ReadonlySet<string>
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

/** What a verb answers, where that is the row of a noun. */
export function seenAnswer(output: Entity | Fields | undefined, held: Held, result: unknown): unknown {
  const rules = output && 'table' in output ? (output as Entity).hides : undefined
  return rules ? withoutHidden(result as object, hiddenFields(held, rules)) : result
}

/** What is not seen is not written either: whoever may set a cost could find it out by trying. */
export function refuseHidden(noun: Entity, held: Held, given: object): void {
  const [field] = [...hiddenFields(held, noun.hides)].filter(name => Object.hasOwn(given, name))
  if (field) throw Failure.field(`/${field}`, 'unknown_field', 'There is no such field here.')
}
