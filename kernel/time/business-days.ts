import { type BusinessCalendar, isBusinessDay } from './calendar.ts'
import type { DayLike } from './zone.ts'

const longestClosure = 366 * 3

/** The first business day at or after `day`. */
export function businessDayFrom(calendar: BusinessCalendar, day: DayLike): Temporal.PlainDate {
  let date = Temporal.PlainDate.from(day)
  for (let days = 0; days < longestClosure; days++) {
    if (isBusinessDay(calendar, date)) return date
    date = date.add({ days: 1 })
  }
  throw new RangeError('The calendar never opens again.')
}

/** So many business days later. 0 is the day itself, or the next business day when it is none. */
export function addBusinessDays(calendar: BusinessCalendar, day: DayLike, count: number): Temporal.PlainDate {
  let date = count === 0 ? businessDayFrom(calendar, day) : Temporal.PlainDate.from(day)
  for (let left = count; left > 0; left--) date = businessDayFrom(calendar, date.add({ days: 1 }))
  return date
}
