import { inTheWay, type Lane, type PlacedSpan, put, type Span, take } from './lane.ts'

export interface Placement {
  /** Where each new span goes; null when no lane is left for it. */
  placed: Map<string, string | null>
  /** Spans that stood on a lane before and gave way. */
  displaced: PlacedSpan[]
}

/**
 * Puts spans on lanes and leaves out as few as possible.
 *
 * In order of start; when all lanes are taken, the one that ends last gives way. For spans that may all
 * move and stand anywhere this is optimal (Faigle and Nawijn 1995, "Note on scheduling intervals on-line"), and as it never
 * looks ahead it stays optimal when the spans come in several batches sorted by start.
 */
export function placeSpans(laneIds: string[], standing: PlacedSpan[], arriving: Span[]): Placement {
  const lanes = laneIds.map((id): Lane => ({ id, spans: [] }))
  const byId = new Map(lanes.map(lane => [lane.id, lane]))
  const result: Placement = { placed: new Map(), displaced: [] }
  for (const span of inOrder(standing)) if (takesTime(span)) put(byId.get(span.lane) ?? nowhere(), span)
  for (const span of inOrder(arriving)) result.placed.set(span.id, placeOne(lanes, span, result))
  return result
}

function placeOne(lanes: Lane[], span: Span, result: Placement): string | null {
  const allowed = span.only ? lanes.filter(lane => span.only!.has(lane.id)) : lanes
  if (!takesTime(span)) return allowed[0]?.id ?? null
  let best: { lane: Lane; gives: PlacedSpan } | undefined
  for (const lane of allowed) {
    const [first, second] = inTheWay(lane, span)
    if (!first) return stand(lane, span)
    const gives = first.mayMove && !second && first.end > (best?.gives.end ?? span.end)
    if (gives) best = { lane, gives: first }
  }
  if (!best) return null
  take(best.lane, best.gives)
  giveWay(best.gives, result)
  return stand(best.lane, span)
}

function stand(lane: Lane, span: Span): string {
  put(lane, { ...span, lane: lane.id, mayMove: true })
  return lane.id
}

function giveWay(span: PlacedSpan, { placed, displaced }: Placement): void {
  if (placed.has(span.id)) placed.set(span.id, null)
  else displaced.push(span)
}

const takesTime = (span: Span) => span.start < span.end

/** A lane that is not offered (closed, of another kind): what stands there is in nobody's way. */
const nowhere = (): Lane => ({ id: '', spans: [] })

/** By start, then by end, then by id, so that the same input always gives the same lanes. */
function inOrder<S extends Span>(spans: S[]): S[] {
  return spans.toSorted((a, b) => compare(a.start, b.start) || compare(a.end, b.end) || compare(a.id, b.id))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
