import type { PassageDirection } from '../rules.ts'

export interface Seen {
  direction: PassageDirection
  /** Milliseconds since 1970. */
  at: number
}

/** From a coming until a going; null: still here. */
export interface Stay {
  from: number
  to: number | null
}

const inOrder = (a: Seen, b: Seen) => a.at - b.at || a.direction.localeCompare(b.direction)

/**
 * What comings and goings amount to, in the order of their moments: who is here does not come, who is away does not
 * go. In whichever order they are told, the answer is the same.
 */
export function staysOf(seen: readonly Seen[]): Stay[] {
  const stays: Stay[] = []
  for (const { direction, at } of seen.toSorted(inOrder)) {
    const last = stays.at(-1)
    const isHere = last !== undefined && last.to === null
    if (direction === 'in' && !isHere) stays.push({ from: at, to: null })
    if (direction === 'out' && isHere) last.to = at
  }
  return stays
}

/** Whether a passage is where one of the stays begins or ends, and not only said again. */
export const isCounted = (stays: readonly Stay[], { direction, at }: Seen): boolean =>
  stays.some(stay => (direction === 'in' ? stay.from : stay.to) === at)
