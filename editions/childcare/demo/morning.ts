import type { Desk } from '#kernel/module/demo.ts'

/** How long ago something was that belongs to today: at one in the morning nothing is three hours old. */
export function earlier(desk: Desk, minutes: number): string {
  const now = desk.now()
  const midnight = desk.today.toZonedDateTime(desk.zone).toInstant()
  const sinceMidnight = midnight.until(now).total('minutes')
  const back = Math.floor(Math.min(minutes, (sinceMidnight * minutes) / 240) * 60)
  return now.subtract({ seconds: back }).toString()
}

/** The clock of the place so many minutes from now; undefined where that is tomorrow. */
export function clockIn(desk: Desk, minutes: number): string | undefined {
  const now = desk.now().toZonedDateTimeISO(desk.zone)
  const then = now.add({ minutes })
  return then.toPlainDate().equals(now.toPlainDate()) ? then.toPlainTime().toString().slice(0, 5) : undefined
}
