export interface Choice {
  id: string
  title: string
  subtitle?: string
  /** `screen`, `verb`, or the entity of a record. */
  kind: string
  icon: string
  to: string
  search?: Record<string, string>
  keys?: string
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
const digits = (text: string) => text.replace(/[\s().-]/g, '')

/** 0 is the very thing that was typed or pasted; undefined is no match. */
export function closeness(choice: Choice, typed: string): number | undefined {
  const wanted = plain(typed)
  const title = plain(choice.title)
  const all = plain(`${choice.title} ${choice.subtitle ?? ''}`)
  if (title === wanted || choice.id === wanted || plain(choice.subtitle ?? '') === wanted) return 0
  if (wanted.length > 5 && digits(all).includes(digits(wanted))) return 1
  if (title.startsWith(wanted)) return 2
  if (all.split(/[\s@./-]+/).some(word => word.startsWith(wanted))) return 3
  if (wanted.split(/\s+/).every(word => all.includes(word))) return 4
  return undefined
}

/**
 * Orders what matches, nearest first. Records were found by the server, which knows more of them than is
 * shown here (a phone number, a tag), so they stay even when their title does not match.
 */
export function ranked(own: Choice[], found: Choice[], typed: string): Choice[] {
  if (!typed.trim()) return own
  const near = own.map(choice => ({ choice, distance: closeness(choice, typed) }))
  const far = found.map(choice => ({ choice, distance: closeness(choice, typed) ?? 5 }))
  return [...near, ...far]
    .filter((item): item is { choice: Choice; distance: number } => item.distance !== undefined)
    .sort((one, other) => one.distance - other.distance)
    .map(item => item.choice)
}
