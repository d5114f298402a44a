export const entryKinds = ['meal', 'bottle', 'nap', 'nappy', 'activity', 'note', 'photo'] as const
export type EntryKind = (typeof entryKinds)[number]

export const meals = ['breakfast', 'morning_snack', 'lunch', 'afternoon_snack', 'supper'] as const
export const amounts = ['all', 'most', 'some', 'none'] as const

/** What each kind cannot do without. */
export const needed = {
  meal: ['meal', 'amount'],
  bottle: ['millilitres'],
  nap: [],
  nappy: [],
  activity: ['text'],
  note: ['text'],
  photo: ['photoIds'],
} as const satisfies Record<EntryKind, readonly string[]>

const stem = (word: string) => word.replace(/(es|s)$/, '')

/** Words of what is served that stand in somebody's alert: reason enough to look twice. */
export function clashes(served: string, alert: string | null): string[] {
  const wordsOf = (text: string) => (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map(stem)
  const feared = new Set(wordsOf(alert ?? ''))
  return [...new Set(wordsOf(served))].filter(word => feared.has(word))
}
