export interface QuietHours {
  /** `21:00`; equal to `until` for none. */
  from: string
  until: string
  timezone: string
}

export const presetQuietFrom = '21:00'
export const presetQuietUntil = '07:00'

/** When the quiet that lies over `now` ends; nothing, if none does. On a day the clock is set, the clock counts. */
export function quietUntil(
  now: Temporal.Instant,
  { from, until, timezone }: QuietHours,
): Temporal.Instant | undefined {
  const local = now.toZonedDateTimeISO(timezone)
  const time = local.toPlainTime().toString().slice(0, 5)
  const isOverMidnight = from > until
  const isQuiet = isOverMidnight ? time >= from || time < until : time >= from && time < until
  if (!isQuiet) return undefined
  const endDay = isOverMidnight && time >= from ? local.toPlainDate().add({ days: 1 }) : local.toPlainDate()
  return endDay.toZonedDateTime({ timeZone: timezone, plainTime: until }).toInstant()
}
