import { isDeepStrictEqual } from 'node:util'
import type { Entity } from '#kernel/entity/entity.ts'
import type { Values } from './planned.ts'

/** The given fields whose value is not yet in the row. A tenant's own fields are added to, never taken away. */
export function differences(noun: Entity, row: Values, given: Values): Values {
  const changes: Values = {}
  for (const [name, value] of Object.entries(given)) {
    const next = name === 'custom' ? added((row.custom ?? {}) as Values, value as Values) : value
    if (!isSame(noun.allFields[name]!.column, row[name] ?? null, next)) changes[name] = next
  }
  return changes
}

/** An empty cell clears a field that has a value; one that has none stays without it. */
function added(row: Values, given: Values): Values {
  const next = { ...row }
  for (const [name, value] of Object.entries(given)) if (value !== null || name in row) next[name] = value
  return next
}

function isSame(column: string, was: unknown, next: unknown): boolean {
  // The same moment has many spellings; a preset spelling would make every import a change.
  if (column === 'timestamptz' && typeof was === 'string' && typeof next === 'string')
    return Temporal.Instant.compare(was, next) === 0
  return isDeepStrictEqual(was, next)
}
