import { refusals } from './refusal.ts'
import { MappingProblem } from './source-row.ts'

const months = [
  'january', 'february', 'march', 'april', 'may', 'june',
  'july', 'august', 'september', 'october', 'november', 'december',
] // biome-ignore format: twelve in two lines
const monthNumbers = new Map(
  months.flatMap(
    (name, at) =>
      [
        [name, at + 1],
        [name.slice(0, 3), at + 1],
      ] as const,
  ),
)

const tokens: Record<string, [part: 'year' | 'month' | 'day', pattern: string]> = {
  YYYY: ['year', '\\d{4}'],
  YY: ['year', '\\d{2}'],
  MMMM: ['month', '[A-Za-z]{3,9}\\.?'],
  MMM: ['month', '[A-Za-z]{3,9}\\.?'],
  MM: ['month', '\\d{2}'],
  M: ['month', '\\d{1,2}'],
  DD: ['day', '\\d{2}'],
  D: ['day', '\\d{1,2}'],
}

/** A reader of days in one declared form, `D.M.YYYY`; gives `YYYY-MM-DD`. Throws for other forms and days that do not exist. */
export function compileDateFormat(format: string): (text: string) => string {
  const parts: string[] = []
  const pattern = format.replace(/YYYY|YY|M{1,4}|DD?|[^YMD]+/g, token => {
    const known = tokens[token]
    if (!known) return token.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    parts.push(known[0])
    return `(${known[1]})`
  })
  if (parts.toSorted().join() !== 'day,month,year')
    throw new MappingProblem(
      'invalid_date_format',
      `“${format}” does not say where day, month and year stand.`,
    )
  const expression = new RegExp(`^${pattern}$`)
  const places = {
    year: parts.indexOf('year') + 1,
    month: parts.indexOf('month') + 1,
    day: parts.indexOf('day') + 1,
  }
  return text => {
    const match = expression.exec(text)
    const month = match && monthOf(match[places.month]!)
    if (!match || !month) throw refusals.notADate(text, format)
    return checkedDay(yearOf(match[places.year]!), month, Number(match[places.day]), text)
  }
}

const monthOf = (text: string) => monthNumbers.get(text.toLowerCase().replace('.', '')) ?? (Number(text) || 0)

/** POSIX strptime: 69–99 are of the last century. */
function yearOf(text: string): number {
  const year = Number(text)
  if (text.length > 2) return year
  return year < 69 ? 2000 + year : 1900 + year
}

function checkedDay(year: number, month: number, day: number, text: string): string {
  if (month > 12 || day < 1 || day > daysIn(year, month)) throw refusals.impossibleDate(text)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (month === 2) return isLeap ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
