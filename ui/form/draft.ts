import type { Row, Values } from '../meta.ts'
import { type Conflict, merge } from './merge.ts'

/** What a form holds: the row it began with, what that said, what is entered now, and where others disagree. */
export interface Draft {
  stored: Row | undefined
  base: Values
  values: Values
  /** Fields that others changed meanwhile and that were taken over. */
  taken: string[]
  conflicts: Conflict[]
}

export const beginDraft = (stored: Row | undefined, base: Values): Draft => ({
  stored,
  base,
  values: base,
  taken: [],
  conflicts: [],
})

export const isUndecided = ({ conflicts }: Draft): boolean => conflicts.some(({ choice }) => !choice)

/** Whoever types into a field they were asked about has chosen theirs. */
export function write(draft: Draft, name: string, value: unknown): Draft {
  const conflicts = draft.conflicts.map(conflict =>
    conflict.name === name ? { ...conflict, mine: value, choice: 'mine' as const } : conflict,
  )
  return { ...draft, values: { ...draft.values, [name]: value }, conflicts }
}

export function choose(draft: Draft, name: string, choice: 'mine' | 'theirs'): Draft {
  const chosen = draft.conflicts.find(conflict => conflict.name === name)
  if (!chosen) return draft
  return {
    ...draft,
    values: { ...draft.values, [name]: chosen[choice] },
    conflicts: draft.conflicts.map(conflict => (conflict === chosen ? { ...conflict, choice } : conflict)),
  }
}

/** Merges what others saved since; an older row than the one held changes nothing. */
export function takeNewest(draft: Draft, newest: Row, told: Values): Draft {
  if (!draft.stored || newest.version <= draft.stored.version) return draft
  const { values, taken, conflicts } = merge(draft.base, draft.values, told)
  const still = draft.conflicts.filter(
    ({ name, theirs }) => !conflicts.some(conflict => conflict.name === name) && theirs !== values[name],
  )
  return {
    stored: newest,
    base: { ...draft.base, ...told },
    values,
    taken: [...new Set([...draft.taken, ...taken])],
    conflicts: [...still, ...conflicts],
  }
}
