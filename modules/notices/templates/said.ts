import { formatMoney } from '#kernel/money/format-money.ts'
import type { Money } from '#kernel/schema/fields.ts'

/** Whom something is said to: in their language, and by their clock. */
export interface Reader {
  locale: string
  timezone: string
}

const isDay = (text: string) => /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)
const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
const isMoney = (value: unknown): value is Money =>
  typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value

const day = (locale: string, value: Temporal.PlainDate) =>
  value.toLocaleString(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const time = (locale: string, value: Temporal.PlainTime) =>
  value.toLocaleString(locale, { timeStyle: 'short' })
const moment = (locale: string, value: Temporal.ZonedDateTime) =>
  value.toPlainDateTime().toLocaleString(locale, { dateStyle: 'full', timeStyle: 'short' })

/** A language that nobody speaks would be an error of Intl; the words themselves are in English then, too. */
const spoken = (locale: string): string => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? 'en'
  } catch {
    return 'en'
  }
}

/**
 * What stands for a name in a notice, as its reader writes it: money, days (also as `2026-03-04`), times (also as
 * `14:30`) and moments. An instant is told by the reader's clock, a moment with a zone by the clock of that place.
 */
export function said(value: unknown, { locale: wanted, timezone }: Reader): string {
  if (typeof value === 'number' || value === null || value === undefined) return String(value ?? '')
  const locale = spoken(wanted)
  if (isMoney(value)) return formatMoney(value, locale)
  if (value instanceof Temporal.PlainDate) return day(locale, value)
  if (value instanceof Temporal.PlainTime) return time(locale, value)
  if (value instanceof Temporal.Instant) return moment(locale, value.toZonedDateTimeISO(timezone))
  if (value instanceof Temporal.ZonedDateTime) return moment(locale, value)
  const text = String(value)
  if (isDay(text)) return day(locale, Temporal.PlainDate.from(text, { overflow: 'constrain' }))
  return isTime(text) ? time(locale, Temporal.PlainTime.from(text)) : text
}
