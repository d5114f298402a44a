import type { Formats } from '#ui/format/formats.ts'
import type { DealRow } from './data.ts'

type Say = (key: string, values?: Record<string, string | number>) => string

/** Days that follow each other are said as one stretch: “Mon–Fri”. */
export function daysOf(weekdays: readonly number[], nameOf: (day: number) => string): string {
  const sorted = [...weekdays].sort((a, b) => a - b)
  const stretches: [number, number][] = []
  for (const day of sorted) {
    const last = stretches.at(-1)
    if (last && last[1] === day - 1) last[1] = day
    else stretches.push([day, day])
  }
  return stretches
    .map(([from, to]) =>
      from === to ? nameOf(from) : `${nameOf(from)}${to - from > 1 ? '–' : ', '}${nameOf(to)}`,
    )
    .join(', ')
}

/** The 1st of January 2024 was a Monday. */
export const weekdayName = (day: number, locale: string, weekday: 'short' | 'long' = 'short'): string =>
  new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(Date.UTC(2024, 0, day))

export function offWords(
  deal: Pick<DealRow, 'kind' | 'percent' | 'amountOff' | 'appliesTo'>,
  t: Say,
  formats: Formats,
) {
  const off =
    deal.kind === 'percent'
      ? formats.percent((deal.percent ?? 0) / 100)
      : deal.amountOff && formats.money(deal.amountOff)
  return t(`deals.off.${deal.appliesTo}`, { off: off ?? '' })
}

/** “every day”, “all day” where nothing narrower is meant. */
export function whenWords(
  { weekdays, fromTime, untilTime }: Pick<DealRow, 'weekdays' | 'fromTime' | 'untilTime'>,
  t: Say,
  { locale, timeOfDay }: Formats,
): string {
  const days = weekdays.length === 7 ? t('deals.everyDay') : daysOf(weekdays, day => weekdayName(day, locale))
  const span = `${timeOfDay(fromTime)}–${timeOfDay(untilTime)}`
  return `${days} ${fromTime === untilTime ? t('deals.allDay') : span}`
}

/** A deal in one line: what, when, for whom. */
export function termsLine(deal: DealRow, t: Say, formats: Formats): string {
  const guests =
    deal.minParty === deal.maxParty
      ? t('deals.guestsExactly', { count: deal.maxParty })
      : t('deals.guestsBetween', { min: deal.minParty, max: deal.maxParty })
  return [offWords(deal, t, formats), whenWords(deal, t, formats), guests].join(' · ')
}
