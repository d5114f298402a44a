import { atLocalTime } from '#kernel/time/zone.ts'
import type { VenueFacts, Within } from './facts.ts'

/** Hours that begin on a day, as instants: `last` is the latest time to sit down. */
export interface OpenHours {
  day: Temporal.PlainDate
  opens: number
  closes: number
  last: number
}

const half = 30 * 60_000

/** The hours that begin on a day. The day counts as it is called there: 23, 24 or 25 hours long. */
export function hoursOf(venue: VenueFacts, day: Temporal.PlainDate): OpenHours[] {
  const closure = venue.closures.find(one => one.onDay === day.toString())
  if (closure && !closure.opens) return []
  const told = closure
    ? [{ opens: closure.opens!, closes: closure.closes!, lastSeating: null }]
    : venue.openings.filter(one => one.weekday === day.dayOfWeek)
  const at = (time: string, isAfter: string | null) =>
    atLocalTime(isAfter !== null && time <= isAfter ? day.add({ days: 1 }) : day, time, venue.timezone)
      .epochMilliseconds
  return told.map(({ opens, closes, lastSeating }) => {
    const ends = at(closes, opens)
    return {
      day,
      opens: at(opens, null),
      closes: ends,
      last: lastSeating ? at(lastSeating, lastSeating < opens ? opens : null) : ends - half,
    }
  })
}

/** The hours in which someone may sit down at that moment; those of the day before may reach past midnight. */
export function hoursAt(venue: VenueFacts, at: number): OpenHours | undefined {
  const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(venue.timezone).toPlainDate()
  return [day, day.subtract({ days: 1 })]
    .flatMap(one => hoursOf(venue, one))
    .find(({ opens, last }) => opens <= at && at <= last)
}

/** Whether a rule holds on a day at a time of the wall clock. */
export function holds({ weekday, from, until }: Within, day: Temporal.PlainDate, time: string): boolean {
  if (weekday !== null && weekday !== day.dayOfWeek) return false
  const isFrom = from === null || time >= from
  const isUntil = until === null || time < until
  return from !== null && until !== null && until <= from ? isFrom || isUntil : isFrom && isUntil
}

/** `19:15` by the clock on the wall of the venue. */
export const wallTime = (venue: { timezone: string }, at: number): string =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(venue.timezone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' })
