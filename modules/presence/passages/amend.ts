import type { Stay } from './stays.ts'

/** A time in one area, as it is on record. */
export interface Span extends Stay {
  id: string
}

export interface Amendment {
  /** New ends of spans that are on record. */
  changes: Span[]
  /** Spans that are not on record yet; in the area of `like`, or of the group. */
  additions: (Stay & { like: string | null })[]
}

const never = Number.POSITIVE_INFINITY
const endOf = ({ to }: Stay) => to ?? never
const meet = (a: Stay, b: Stay) => a.from <= endOf(b) && b.from <= endOf(a)

/**
 * What to change on record so that it says what is true. Undefined where somebody was moved at a time at which they
 * were not here: only a person can know which of the two is right.
 */
export function amend(spans: readonly Span[], stays: readonly Stay[]): Amendment | undefined {
  if (spans.some(span => !stays.some(stay => meet(span, stay)))) return undefined
  const changes = new Map<string, Span>()
  const additions: Amendment['additions'] = []
  for (const stay of stays) {
    const own = spans.filter(span => meet(span, stay)).toSorted((a, b) => a.from - b.from)
    const first = own[0]
    const last = own.at(-1)
    if (!first || !last) {
      additions.push({ ...stay, like: null })
      continue
    }
    const isShared = changes.has(first.id)
    // Somebody went in the middle of one span: what follows is a span of its own in the same area.
    if (isShared) additions.push({ from: stay.from, to: own.length > 1 ? first.to : stay.to, like: first.id })
    else if (first.from !== stay.from) changes.set(first.id, { ...first, from: stay.from })
    if ((isShared && own.length === 1) || last.to === stay.to) continue
    changes.set(last.id, { ...last, ...changes.get(last.id), to: stay.to })
  }
  return { changes: [...changes.values()], additions }
}
