import { atLocalTime } from '#kernel/time/zone.ts'
import type { VenueFacts, Within } from './facts.ts'

/** Hours that begin on a day, as instants: `last` is the latest time to sit down. */
export interface OpenHours {
  day: Temporal.PlainDate
  opens: number
  closes: number
  last: number
  /** Minutes of the wall clock at `opens`, where it does not change until `closes`: a time is then a subtraction. */
  steadyFrom: number | null
}

const half = 30 * 60_000

const known = new WeakMap<VenueFacts, Map<string, OpenHours[]>>()

/** The hours that begin on a day. The day counts as it is called there: 23, 24 or 25 hours long. */
export function hoursOf(venue: VenueFacts, day: Temporal.PlainDate): OpenHours[] {
  const ofVenue = known.get(venue) ?? new Map<string, OpenHours[]>()
  known.set(venue, ofVenue)
  const key = day.toString()
  const hours = ofVenue.get(key) ?? readHours(venue, day)
  ofVenue.set(key, hours)
  return hours
}

/** The hours as they were written down for a day: those of the week, or of the day alone. */
function toldOf(venue: VenueFacts, day: Temporal.PlainDate) {
  const closure = venue.closures.find(one => one.onDay === day.toString())
  if (!closure) return venue.openings.filter(one => one.weekday === day.dayOfWeek)
  return closure.opens ? [{ opens: closure.opens, closes: closure.closes!, lastSeating: null }] : []
}

function readHours(venue: VenueFacts, day: Temporal.PlainDate): OpenHours[] {
  const told = toldOf(venue, day)
  const next = day.add({ days: 1 })
  const goesOn = (closes: string, isNextDay: boolean) =>
    (isNextDay ? toldOf(venue, next) : told).some(({ opens }) => opens === closes)
  const at = (time: string, isNextDay: boolean) =>
    atLocalTime(isNextDay ? next : day, time, venue.timezone).epochMilliseconds
  return told.map(({ opens, closes, lastSeating }) => {
    const [from, until] = [at(opens, false), at(closes, closes <= opens)]
    const minutes = minutesOf(opens)
    // Who never closes seats people until midnight too, and past it.
    const isOpenStill = goesOn(closes, closes <= opens)
    const isSteady = wallTime(venue, from) === opens && wallTime(venue, until) === closes
    const length = (minutesOf(closes) - minutes + 1440) % 1440 || 1440
    return {
      day,
      opens: from,
      closes: until,
      last: lastSeating ? at(lastSeating, lastSeating < opens) : until - (isOpenStill ? 1 : half),
      steadyFrom: isSteady && until - from === length * 60_000 ? minutes : null,
    }
  })
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const two = (value: number) => String(value).padStart(2, '0')

/** `19:15`, of a moment within these hours. */
export function timeWithin(venue: VenueFacts, { opens, steadyFrom }: OpenHours, at: number): string {
  if (steadyFrom === null) return wallTime(venue, at)
  const minutes = (steadyFrom + Math.floor((at - opens) / 60_000)) % 1440
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
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
