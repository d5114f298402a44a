import { day, integer, list, timeOfDay } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { localDay } from '#kernel/time/zone.ts'
import type { OpenHours } from '../steps/hours.ts'
import type { Opened } from './calendar.ts'

/** When a business is open, as it says so to its customers. */
export const timesShape = shape({
  hours: list(
    shape({
      weekday: integer({ help: '1 is Monday.' }),
      opens: timeOfDay(),
      closes: timeOfDay(),
      breakFrom: timeOfDay().optional(),
      breakUntil: timeOfDay().optional(),
    }),
  ),
  closedOn: list(day(), { help: 'From today on.' }),
})

export function openingTimes({ settings, timezone }: Opened, now: Temporal.Instant) {
  const hours = (settings.businessHours ?? []) as OpenHours[]
  const today = localDay(now, timezone).toString()
  return {
    hours: hours
      .map(({ weekday, opens, closes, breakFrom = null, breakUntil = null }) => ({
        ...{ weekday, opens, closes },
        ...{ breakFrom, breakUntil },
      }))
      .toSorted((a, b) => a.weekday - b.weekday || (a.opens < b.opens ? -1 : 1)),
    closedOn: ((settings.businessHolidays ?? []) as string[]).filter(on => on >= today).toSorted(),
  }
}
