import type { BusinessCalendar } from './calendar.ts'
import { earlier, openSpans } from './open-spans.ts'
import { cutAtPauses, type Pause, type Piece } from './pause.ts'
import type { InstantLike } from './zone.ts'

/** One stretch of open time and what it did to the clock. */
export type Step = Piece

/** A point in time and the stretches that lead to it. `at` is undefined while an open pause holds it back. */
export interface Derivation {
  at: Temporal.Instant | undefined
  steps: Step[]
}

export interface Measure {
  /** Counted time in hours, minutes, seconds. */
  elapsed: Temporal.Duration
  steps: Step[]
}

type DurationLike = Temporal.Duration | Temporal.DurationLike | string

/**
 * When `duration` of open, unpaused time has passed since `from`. Time is what a stopwatch shows: on the night
 * of a clock change an hour is still an hour. Durations are in hours and less; a "day" of work is no fixed time.
 */
export function addWorkingTime(
  calendar: BusinessCalendar,
  from: InstantLike,
  duration: DurationLike,
  pauses: readonly Pause[] = [],
): Derivation {
  let left = stopwatch(duration)
  const steps: Step[] = []
  if (left === 0n) return { at: Temporal.Instant.from(from), steps }
  for (const piece of pieces(calendar, from, pauses)) {
    if (piece.isPaused && isEndless(piece, pauses)) return { at: undefined, steps: [...steps, piece] }
    const counted = piece.isPaused ? 0n : length(piece)
    if (counted < left) {
      steps.push(piece)
      left -= counted
      continue
    }
    const at = Temporal.Instant.fromEpochNanoseconds(piece.start.epochNanoseconds + left)
    return { at, steps: [...steps, { ...piece, end: at }] }
  }
  throw new RangeError('The calendar never opens again.')
}

/** How much open, unpaused time lies between two instants. */
export function workingTimeBetween(
  calendar: BusinessCalendar,
  from: InstantLike,
  to: InstantLike,
  pauses: readonly Pause[] = [],
): Measure {
  const end = Temporal.Instant.from(to)
  const steps: Step[] = []
  let counted = 0n
  for (const piece of pieces(calendar, from, pauses)) {
    if (Temporal.Instant.compare(piece.start, end) >= 0) break
    const step = { ...piece, end: earlier(piece.end, end) }
    steps.push(step)
    if (!step.isPaused) counted += length(step)
  }
  return { elapsed: asDuration(counted), steps }
}

function* pieces(calendar: BusinessCalendar, from: InstantLike, pauses: readonly Pause[]): Generator<Piece> {
  for (const span of openSpans(calendar, from)) yield* cutAtPauses(span, pauses)
}

function isEndless(piece: Piece, pauses: readonly Pause[]): boolean {
  return pauses.some(({ from, to }) => !to && Temporal.Instant.compare(from, piece.end) < 0)
}

function length({ start, end }: Piece): bigint {
  return end.epochNanoseconds - start.epochNanoseconds
}

function stopwatch(duration: DurationLike): bigint {
  const exact = Temporal.Duration.from(duration)
  if (exact.years || exact.months || exact.weeks || exact.days) {
    throw new RangeError(`${exact} is not in hours, minutes and seconds.`)
  }
  if (exact.sign < 0) throw new RangeError(`${exact} is negative.`)
  const zero = Temporal.Instant.fromEpochMilliseconds(0)
  return zero.add(exact).epochNanoseconds
}

export function asDuration(nanoseconds: bigint): Temporal.Duration {
  const zero = Temporal.Instant.fromEpochMilliseconds(0)
  return zero.until(Temporal.Instant.fromEpochNanoseconds(nanoseconds), { largestUnit: 'hours' })
}
