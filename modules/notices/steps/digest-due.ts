const dailyAt = '08:00'

/** When the next bundle leaves: at the full hour, or at eight by the reader's clock. */
export function digestDue(
  now: Temporal.Instant,
  rhythm: 'hourly' | 'daily',
  timezone: string,
): Temporal.Instant {
  const local = now.toZonedDateTimeISO(timezone)
  if (rhythm === 'hourly')
    return local.round({ smallestUnit: 'hour', roundingMode: 'floor' }).add({ hours: 1 }).toInstant()
  const today = local.toPlainDate()
  const at = (day: Temporal.PlainDate) => day.toZonedDateTime({ timeZone: timezone, plainTime: dailyAt })
  const due = Temporal.ZonedDateTime.compare(at(today), local) > 0 ? at(today) : at(today.add({ days: 1 }))
  return due.toInstant()
}
