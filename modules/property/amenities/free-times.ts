import type { Span } from '#kernel/time/calendar.ts'
import { atLocalTime } from '#kernel/time/zone.ts'

export interface AmenityHours {
  opens: string
  closes: string
  bufferMinutes: number
  slotMinutes: number
}

const compare = Temporal.Instant.compare

export function isWithinHours({ start, end }: Span, hours: AmenityHours, zone: string): boolean {
  const day = start.toZonedDateTimeISO(zone).toPlainDate()
  const opens = atLocalTime(day, hours.opens, zone)
  return compare(start, opens) >= 0 && compare(end, atLocalTime(day, hours.closes, zone)) <= 0
}

/** Whether a booking with its buffer touches one that stands, `taken` being its hours and its buffer. */
export const overlaps = ({ start, end }: Span, bufferMinutes: number, taken: Span): boolean =>
  compare(start, taken.end) < 0 && compare(end.add({ minutes: bufferMinutes }), taken.start) > 0

/** The first few spans of the same length that are free on the day wanted and the next two. */
export function freeTimes(wanted: Span, hours: AmenityHours, taken: readonly Span[], zone: string): Span[] {
  const length = wanted.end.since(wanted.start)
  const first = wanted.start.toZonedDateTimeISO(zone).toPlainDate()
  const free: Span[] = []
  for (const days of [0, 1, 2]) {
    let start = atLocalTime(first.add({ days }), hours.opens, zone)
    while (free.length < 5 && isWithinHours({ start, end: start.add(length) }, hours, zone)) {
      const span = { start, end: start.add(length) }
      if (!taken.some(other => overlaps(span, hours.bufferMinutes, other))) free.push(span)
      start = start.add({ minutes: hours.slotMinutes })
    }
  }
  return free
}
