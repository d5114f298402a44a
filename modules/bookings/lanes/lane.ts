/** A half-open range of days on one lane: `start` is in, `end` is out. Equal ones take no time at all. */
export interface Span {
  id: string
  start: string
  end: string
  /** The lanes it may stand on; any unless given. */
  only?: ReadonlySet<string>
}

/** A span that stands somewhere already; one that `mayMove` gives way to one that frees the lane sooner. */
export interface PlacedSpan extends Span {
  lane: string
  mayMove: boolean
}

/** One lane in time order: its spans never overlap, so their ends are in order too. */
export interface Lane {
  id: string
  spans: PlacedSpan[]
}

/** What stands in the way on this lane, latest first; two are enough to know that one move does not help. */
export function inTheWay(lane: Lane, span: Span): PlacedSpan[] {
  const found: PlacedSpan[] = []
  for (let at = lane.spans.length - 1; at >= 0 && found.length < 2; at -= 1) {
    const other = lane.spans[at]!
    if (other.end <= span.start) break
    if (other.start < span.end) found.push(other)
  }
  return found
}

export function put(lane: Lane, span: PlacedSpan): void {
  let at = lane.spans.length
  while (at > 0 && lane.spans[at - 1]!.start > span.start) at -= 1
  lane.spans.splice(at, 0, span)
}

export function take(lane: Lane, span: PlacedSpan): void {
  lane.spans.splice(lane.spans.lastIndexOf(span), 1)
}
