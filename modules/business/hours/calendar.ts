import {
  aroundTheClock,
  type BusinessCalendar,
  isBusinessDay,
  type Opening,
  type Weekday,
} from '#kernel/time/calendar.ts'
import { isOpen, nextOpen as nextOpenIn } from '#kernel/time/open-spans.ts'
import type { DayLike, InstantLike } from '#kernel/time/zone.ts'
import type { OpenHours } from '../steps/hours.ts'

/** What is asked of a business to know when it is open. */
export interface Opened {
  timezone: string
  settings: Record<string, unknown>
}

interface OnDay extends Opening {
  weekday: Weekday
}

/** A break parts the hours of a day in two; also a second part that begins after midnight is of that day. */
function openingsOf({ weekday: on, opens, closes, breakFrom, breakUntil }: OpenHours): OnDay[] {
  const weekday = on as Weekday
  if (!breakFrom || !breakUntil) return [{ weekday, from: opens, to: closes }]
  return [
    { weekday, from: opens, to: breakFrom },
    { weekday, from: breakUntil, to: closes, isAfterMidnight: breakUntil < opens },
  ]
}

/** It has said at what hours it is open, and not only on which days it is closed. */
export const saysHours = ({ settings }: Opened): boolean =>
  ((settings.businessHours ?? []) as unknown[]).length > 0

/** When a business is open, by the clock of `zone`; undefined where it has said neither hours nor days closed. */
export function calendarOf(business: Opened, zone = business.timezone): BusinessCalendar | undefined {
  const hours = (business.settings.businessHours ?? []) as OpenHours[]
  const closed = (business.settings.businessHolidays ?? []) as string[]
  if (hours.length + closed.length === 0) return undefined
  const holidays = Object.fromEntries(closed.map(on => [on, 'Closed']))
  if (hours.length === 0) return { ...aroundTheClock(zone), holidays }
  const openings = hours.flatMap(openingsOf)
  const week = Object.groupBy(openings, ({ weekday }) => weekday)
  return { zone, week: week as BusinessCalendar['week'], holidays }
}

/** Who has not said when they are open is always open. */
export function isOpenAt(business: Opened, at: InstantLike, zone?: string): boolean {
  const calendar = calendarOf(business, zone)
  return calendar === undefined || isOpen(calendar, at)
}

/** The first open moment at or after `from`; undefined where the business never opens again. */
export function nextOpen(business: Opened, from: InstantLike, zone?: string): Temporal.Instant | undefined {
  const calendar = calendarOf(business, zone)
  return calendar ? nextOpenIn(calendar, from) : Temporal.Instant.from(from)
}

export function isOpenOn(business: Opened, day: DayLike): boolean {
  const calendar = calendarOf(business)
  return calendar === undefined || isBusinessDay(calendar, day)
}

/** The wall-clock time at which the business closes on a day; undefined where it is closed then or has said nothing. */
export function closingOn(business: Opened, day: Temporal.PlainDate): string | undefined {
  const hours = (business.settings.businessHours ?? []) as OpenHours[]
  const closed = (business.settings.businessHolidays ?? []) as string[]
  if (closed.includes(day.toString())) return undefined
  const today = hours.filter(({ weekday, pastMidnight }) => weekday === day.dayOfWeek && !pastMidnight)
  return today
    .map(({ closes }) => closes)
    .toSorted()
    .at(-1)
}
