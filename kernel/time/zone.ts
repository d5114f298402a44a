/** An instant, or its ISO text with an offset ('2026-03-08T12:00:00Z'). */
export type InstantLike = Temporal.Instant | string
/** A calendar day, or its ISO text ('2026-03-08'). */
export type DayLike = Temporal.PlainDate | string

/** Whether the machine knows this IANA zone ('Europe/Berlin'). Bare offsets are no zones: they have no summer time. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch {
    return false
  }
}

/** The day on the wall calendar of `zone` at that instant. */
export function localDay(instant: InstantLike, zone: string): Temporal.PlainDate {
  return zoned(instant, zone).toPlainDate()
}

/** The time on the wall clock of `zone` at that instant. */
export function localTime(instant: InstantLike, zone: string): Temporal.PlainTime {
  return zoned(instant, zone).toPlainTime()
}

/** The first instant of a local day. It is not always 00:00: where clocks jump at midnight, the day begins at 01:00. */
export function startOfDay(day: DayLike, zone: string): Temporal.Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant()
}

/** The first instant after a local day; `[startOfDay, endOfDay)` is all of it, 23, 24 or 25 hours. */
export function endOfDay(day: DayLike, zone: string): Temporal.Instant {
  return startOfDay(Temporal.PlainDate.from(day).add({ days: 1 }), zone)
}

/**
 * The instant when the wall clock of `zone` shows `time` on `day`. A time that the change to summer time skips
 * moves on by the length of the gap; of a time that comes twice in autumn the first is taken (RFC 5545, 3.3.5).
 */
export function atLocalTime(day: DayLike, time: Temporal.PlainTime | string, zone: string): Temporal.Instant {
  const local = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time))
  return local.toZonedDateTime(zone, { disambiguation: 'compatible' }).toInstant()
}

/** So many calendar days later at the same time of day, which is not a multiple of 24 hours when clocks change. */
export function addLocalDays(instant: InstantLike, days: number, zone: string): Temporal.Instant {
  return zoned(instant, zone).add({ days }).toInstant()
}

function zoned(instant: InstantLike, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
}
