import { westernDigits } from '../format/digits.ts'

type DayNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6

interface WithWeek {
  weekInfo?: { firstDay: number }
  getWeekInfo?: () => { firstDay: number }
}

/** 1 for Monday, 0 for Sunday, as the locale begins its week. */
export function firstDayOfWeek(locale: string): DayNumber {
  const known = new Intl.Locale(locale) as Intl.Locale & WithWeek
  const first = known.getWeekInfo?.().firstDay ?? known.weekInfo?.firstDay ?? 1
  return (first % 7) as DayNumber
}

function orderOf(locale: string): string[] {
  const parts = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(0)
  return parts.map(part => part.type).filter(type => ['year', 'month', 'day'].includes(type))
}

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('.', '').toLowerCase()

/** 1 for what the locale, or English, calls its first month, long or short; 0 for no month. */
function monthOf(name: string, locale: string): number {
  const wanted = plain(name)
  const styles = [locale, 'en'].flatMap(each =>
    (['long', 'short'] as const).map(month => new Intl.DateTimeFormat(each, { month, timeZone: 'UTC' })),
  )
  const isNamed = (month: number) =>
    styles.some(style => {
      const known = plain(style.format(Date.UTC(2024, month - 1)))
      return wanted.length > 2 && (known.startsWith(wanted) || wanted.startsWith(known))
    })
  return Array.from({ length: 12 }, (_, at) => at + 1).find(isNamed) ?? 0
}

function isRealDay(day: string): boolean {
  const instant = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(instant)) return false
  const shown = new Intl.DateTimeFormat('en-CA', { timeZone: 'UTC', day: '2-digit' }).format(instant)
  return shown === day.slice(8)
}

const compose = (year: string, month: number, day: string) => {
  const full = year.length === 2 ? `20${year}` : year
  const text = `${full}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isRealDay(text) ? text : undefined
}

/** Reads `2026-03-04`, `4 Mar 2026` and `04/03/2026` in the order of the locale; undefined when it is no day. */
export function readDay(text: string, locale: string): string | undefined {
  const trimmed = westernDigits(text).trim()
  if (/^\d{4}-\d{2}-\d{2}$/.test(trimmed)) return isRealDay(trimmed) ? trimmed : undefined
  const named = /^(\d{1,2})\.?\s+([\p{L}\p{M}]{3,})\.?,?\s+(\d{4})$/u.exec(trimmed)
  if (named) {
    const [, day = '', month = '', year = ''] = named
    const at = monthOf(month, locale)
    return at ? compose(year, at, day) : undefined
  }
  const numbers = /^(\d{1,4})[./\s-](\d{1,2})[./\s-](\d{2,4})$/.exec(trimmed)
  if (!numbers) return undefined
  const order = orderOf(locale)
  const part = (type: string) => numbers[order.indexOf(type) + 1] ?? ''
  return compose(part('year'), Number(part('month')), part('day'))
}
