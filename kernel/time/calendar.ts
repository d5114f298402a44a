import { atLocalTime, type DayLike, endOfDay } from './zone.ts'

/** Wall-clock times 'HH:MM'. A `to` of '24:00' is midnight; one that is not after `from` lies on the next day. */
export interface Opening {
  from: string
  to: string
  /** It belongs to this day and begins after its midnight, as what follows a break at night does. */
  isAfterMidnight?: boolean
}

/** ISO weekday, Monday is 1. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** When a business works. Days are looked up in `exceptions`, then `holidays`, then `week`. */
export interface BusinessCalendar {
  zone: string
  week: Partial<Record<Weekday, readonly Opening[]>>
  /** Closed days and what they are called: `{ '2026-12-25': 'Christmas Day' }`. */
  holidays?: Readonly<Record<string, string>>
  /** Days with hours of their own; an empty list is a closed day without a name. */
  exceptions?: Readonly<Record<string, readonly Opening[]>>
}

/** A stretch of time `[start, end)`. */
export interface Span {
  start: Temporal.Instant
  end: Temporal.Instant
}

/** Open on the given weekdays (Monday to Friday when not said) between two wall-clock times. */
export function weekly(
  zone: string,
  from: string,
  to: string,
  days: readonly Weekday[] = [1, 2, 3, 4, 5],
): BusinessCalendar {
  return { zone, week: Object.fromEntries(days.map(day => [day, [{ from, to }]])) }
}

/** Never closed. */
export function aroundTheClock(zone: string): BusinessCalendar {
  return weekly(zone, '00:00', '24:00', [1, 2, 3, 4, 5, 6, 7])
}

/** The name of the holiday on that day, when it closes the business. */
export function holidayOn(calendar: BusinessCalendar, day: DayLike): string | undefined {
  const key = day.toString()
  return calendar.exceptions?.[key] ? undefined : calendar.holidays?.[key]
}

/** The open hours that begin on that day, as instants and in the order they are written. */
export function openingsOn(calendar: BusinessCalendar, day: DayLike): Span[] {
  const date = Temporal.PlainDate.from(day)
  const key = date.toString()
  const isHoliday = calendar.holidays?.[key] !== undefined
  const usual = isHoliday ? [] : (calendar.week[date.dayOfWeek as Weekday] ?? [])
  return (calendar.exceptions?.[key] ?? usual).map(opening => spanOf(date, opening, calendar.zone))
}

/** Whether a day has any open hours of its own. */
export function isBusinessDay(calendar: BusinessCalendar, day: DayLike): boolean {
  return openingsOn(calendar, day).length > 0
}

function spanOf(of: Temporal.PlainDate, { from, to, isAfterMidnight }: Opening, zone: string): Span {
  const day = isAfterMidnight ? of.add({ days: 1 }) : of
  const start = atLocalTime(day, from, zone)
  if (to === '24:00') return { start, end: endOfDay(day, zone) }
  const isNextDay = Temporal.PlainTime.compare(to, from) <= 0
  return { start, end: atLocalTime(isNextDay ? day.add({ days: 1 }) : day, to, zone) }
}
