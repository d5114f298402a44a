import type { Values } from '../meta.ts'
import { isSame } from './field-value.ts'

/** Both sides changed the same field into something different; a person has to choose. */
export interface Conflict {
  name: string
  mine: unknown
  theirs: unknown
  choice?: 'mine' | 'theirs'
}

export interface Merged {
  values: Values
  /** Fields that only the others changed; their value is taken. */
  taken: string[]
  conflicts: Conflict[]
}

/**
 * Three-way merge by field: `base` is what both began with. Who alone changed a field gets their way; what both
 * changed alike is no conflict; until a person chooses, what they typed stays.
 */
export function merge(base: Values, mine: Values, theirs: Values): Merged {
  const merged: Merged = { values: { ...mine }, taken: [], conflicts: [] }
  for (const name of Object.keys(mine)) {
    if (!(name in theirs) || isSame(base[name], theirs[name])) continue
    if (isSame(base[name], mine[name])) {
      merged.values[name] = theirs[name]
      merged.taken.push(name)
    } else if (!isSame(mine[name], theirs[name]))
      merged.conflicts.push({ name, mine: mine[name], theirs: theirs[name] })
  }
  return merged
}
