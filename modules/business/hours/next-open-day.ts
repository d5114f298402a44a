import { type BusinessCalendar, openingsOn } from '#kernel/time/calendar.ts'
import { earlier } from '#kernel/time/open-spans.ts'
import type { DayLike } from '#kernel/time/zone.ts'

/** A calendar that is closed for so long is a mistake in its settings, not a business. */
const longestClosure = 366 * 3

/** The day itself or the next with hours of its own, and when it opens: a night that reaches into a day opens none. */
export function nextOpenDay(calendar: BusinessCalendar, from: DayLike) {
  let on = Temporal.PlainDate.from(from)
  for (let closed = 0; closed < longestClosure; closed++) {
    const starts = openingsOn(calendar, on).map(({ start }) => start)
    if (starts.length) return { on, opens: starts.reduce(earlier) }
    on = on.add({ days: 1 })
  }
  return undefined
}
