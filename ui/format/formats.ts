import { madeOnce } from './made-once.ts'
import { formatMoney, type Money } from './money.ts'

export interface FormatChoice {
  locale: string
  timeZone: string
}

const dayParts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const

/** The day on which an instant falls in a zone, as `2026-03-04`; without one, the day it is now. */
export const dayOf = (instant: string | number | undefined, timeZone?: string): string =>
  new Intl.DateTimeFormat('en-CA', { ...dayParts, timeZone }).format(
    instant === undefined ? undefined : new Date(instant),
  )

export const todayIn = (timeZone: string): string => dayOf(undefined, timeZone)

/** Milliseconds of a day's midnight in UTC: a day has no zone, so it is always shown in UTC. */
const dayInstant = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** Nobody says 06:03 PM, and few write 6:03 where the day has 24 hours. */
const hourOf = (locale: string) =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 ? 'numeric' : '2-digit'

export type Formats = ReturnType<typeof formatsFor>

/** Dates, times and amounts as people of a locale say them. */
export function formatsFor({ locale, timeZone }: FormatChoice) {
  const short = { weekday: 'short', day: 'numeric', month: 'short' } as const
  const inUtc = { timeZone: 'UTC' } as const
  // Made when first used: each takes some milliseconds of a phone, and few screens say all that can be said.
  const minutes = madeOnce(() => ({ hour: hourOf(locale), minute: '2-digit' }) as const)
  const dates = (options: () => Intl.DateTimeFormatOptions) =>
    madeOnce(() => new Intl.DateTimeFormat(locale, options()))
  const dayNear = dates(() => ({ ...short, ...inUtc }))
  const dayFar = dates(() => ({ day: 'numeric', month: 'short', year: 'numeric', ...inUtc }))
  const monthOf = dates(() => ({ month: 'long', year: 'numeric', ...inUtc }))
  const clock = dates(() => ({ ...minutes(), timeZone }))
  const wall = dates(() => ({ ...minutes(), ...inUtc }))
  const moment = dates(() => ({ ...short, ...minutes(), timeZone }))
  const momentFar = dates(() => ({ dateStyle: 'medium', timeStyle: 'short', timeZone }))
  const full = dates(() => ({ dateStyle: 'full', timeStyle: 'long', timeZone }))
  const plain = madeOnce(() => new Intl.NumberFormat(locale))
  const share = madeOnce(() => new Intl.NumberFormat(locale, { style: 'percent' }))
  const thisYear = todayIn(timeZone).slice(0, 4)
  const isNear = (iso: string) => iso.startsWith(thisYear)
  return {
    locale,
    timeZone,
    /** `Tue 4 Mar`, with the year when it is not this one. */
    day: (day: string) => (isNear(day) ? dayNear : dayFar)().format(dayInstant(day)),
    /** `4 Mar 2026`, whatever year it is now. */
    date: (day: string) => dayFar().format(dayInstant(day)),
    /** `March 2026`, of `2026-03`. */
    month: (month: string) => monthOf().format(dayInstant(`${month}-01`)),
    time: (iso: string) => clock().format(Date.parse(iso)),
    /** A rule's time of the day (`21:00`), which has no zone. */
    timeOfDay: (time: string) => wall().format(Date.parse(`1970-01-01T${time.slice(0, 5)}:00Z`)),
    /** `Tue 4 Mar, 14:30` in the zone of the place. */
    instant: (iso: string) => (isNear(iso) ? moment : momentFar)().format(Date.parse(iso)),
    /** With weekday, seconds and zone, for a tooltip where the zone could be doubted. */
    instantFull: (iso: string) => full().format(Date.parse(iso)),
    money: (money: Money) => formatMoney(money, locale),
    number: (value: number) => plain().format(value),
    percent: (part: number) => share().format(part),
  }
}
