import { type BusinessCalendar, openingsOn, type Span } from './calendar.ts'
import { type InstantLike, localDay } from './zone.ts'

/** A calendar that is closed for so long is a mistake in its settings, not a business. */
const longestClosure = 366 * 3

/** The open stretches from an instant on, in order and without overlap. Ends only when the business never opens again. */
export function* openSpans(calendar: BusinessCalendar, from: InstantLike): Generator<Span> {
  let reached = Temporal.Instant.from(from)
  // The hours of the evening before may reach past midnight into this day.
  let day = localDay(reached, calendar.zone).subtract({ days: 1 })
  for (let closedDays = 0; closedDays < longestClosure; closedDays++) {
    for (const opening of inOrder(openingsOn(calendar, day))) {
      const start = later(opening.start, reached)
      if (Temporal.Instant.compare(opening.end, start) <= 0) continue
      yield { start, end: opening.end }
      reached = opening.end
      closedDays = 0
    }
    day = day.add({ days: 1 })
  }
}

/** The first open instant at or after `from`; undefined when the business never opens again. */
export function nextOpen(calendar: BusinessCalendar, from: InstantLike): Temporal.Instant | undefined {
  for (const { start } of openSpans(calendar, from)) return start
  return undefined
}

export function isOpen(calendar: BusinessCalendar, at: InstantLike): boolean {
  return nextOpen(calendar, at)?.equals(at) ?? false
}

export function later(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) < 0 ? b : a
}

export function earlier(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) < 0 ? a : b
}

function inOrder(spans: Span[]): Span[] {
  return spans.sort((a, b) => Temporal.Instant.compare(a.start, b.start))
}
