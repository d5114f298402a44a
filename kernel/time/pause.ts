import type { Span } from './calendar.ts'
import { earlier, later } from './open-spans.ts'
import type { InstantLike } from './zone.ts'

/** A time when a clock stood still. Without `to` it still does. */
export interface Pause {
  from: InstantLike
  to?: InstantLike | null
  reason?: string
}

/** A stretch that counts (`reason` undefined) or is paused. */
export interface Piece extends Span {
  isPaused: boolean
  reason?: string
}

/** The last instant there is. A function, because in a browser Temporal may be loaded after this file. */
const forever = () => Temporal.Instant.fromEpochMilliseconds(8.64e15)

/** Cuts a span at the pauses that touch it. Overlapping pauses count once, under the reason of the first. */
export function cutAtPauses(span: Span, pauses: readonly Pause[]): Piece[] {
  const pieces: Piece[] = []
  let reached = span.start
  for (const pause of inOrder(pauses)) {
    const start = later(pause.start, reached)
    const end = earlier(pause.end, span.end)
    if (Temporal.Instant.compare(end, start) <= 0) continue
    if (!start.equals(reached)) pieces.push({ start: reached, end: start, isPaused: false })
    pieces.push({ start, end, isPaused: true, reason: pause.reason })
    reached = end
  }
  if (!reached.equals(span.end)) pieces.push({ start: reached, end: span.end, isPaused: false })
  return pieces
}

/** The pause that has not ended, if any. */
export function openPause(pauses: readonly Pause[]): Pause | undefined {
  return pauses.find(pause => !pause.to)
}

function inOrder(pauses: readonly Pause[]) {
  return pauses
    .map(({ from, to, reason }) => ({
      start: Temporal.Instant.from(from),
      end: to ? Temporal.Instant.from(to) : forever(),
      reason,
    }))
    .sort((a, b) => Temporal.Instant.compare(a.start, b.start))
}
