import type { Actor } from './actor.ts'

/** Field name → the permission without which the field is neither read nor written. */
export type FieldRules = Readonly<Record<string, string>>

const nothing: ReadonlySet<string> = new Set()

/** The fields this actor may not see. */
export function hiddenFields(actor: Actor, rules: FieldRules | undefined): ReadonlySet<string> {
  if (!rules) return nothing
  const hidden = Object.keys(rules).filter(field => !actor.permissions.has(rules[field]!))
  return hidden.length === 0 ? nothing : new Set(hidden)
}

/** The row without what is hidden. Absent, not null: null would be read as "known to be empty". */
export function withoutHidden<Row extends object>(row: Row, hidden: ReadonlySet<string>): Partial<Row> {
  if (hidden.size === 0) return row
  return Object.fromEntries(Object.entries(row).filter(([field]) => !hidden.has(field))) as Partial<Row>
}
