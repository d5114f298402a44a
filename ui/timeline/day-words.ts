import { type Day, dayNumber } from './day.ts'

const millisecondsADay = 86_400_000

/** Days as people say them. A day has no zone, so it is formatted in UTC. */
export function dayWordsFor(locale: string) {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const intl = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    return (day: Day) => intl.format(dayNumber(day) * millisecondsADay)
  }
  const range = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  return {
    weekday: format({ weekday: 'short' }),
    initial: format({ weekday: 'narrow' }),
    date: format({ day: 'numeric' }),
    month: format({ month: 'short' }),
    short: format({ day: 'numeric', month: 'short' }),
    long: format({ weekday: 'long', day: 'numeric', month: 'long' }),
    range: (from: Day, to: Day) =>
      range.formatRange(dayNumber(from) * millisecondsADay, dayNumber(to) * millisecondsADay),
  }
}

export type DayWords = ReturnType<typeof dayWordsFor>

interface WeekInfo {
  weekend: number[]
}

/** Saturday and Sunday, or what the locale calls its weekend (Friday and Saturday in Cairo). */
export function weekendOf(locale: string): number[] {
  const intl = new Intl.Locale(locale) as Intl.Locale & { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo }
  return (intl.getWeekInfo?.() ?? intl.weekInfo)?.weekend ?? [6, 7]
}
