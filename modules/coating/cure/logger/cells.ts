const missing = new Set([
  '',
  '-',
  '--',
  '---',
  '----',
  'nan',
  'n/a',
  'na',
  'null',
  'open',
  'o/c',
  'ol',
  'err',
  'error',
  '#n/a',
])

export const temperatureUnits = ['c', 'f', 'k'] as const
export type TemperatureUnit = (typeof temperatureUnits)[number]

const degree = '[°º˚\uFFFD?]'
const named: Record<TemperatureUnit, RegExp> = {
  c: new RegExp(`${degree}\\s*c\\b|\\bdeg\\.?\\s*c\\b|[([]\\s*c\\s*[)\\]]|\\bcelsius\\b|^c$`, 'i'),
  f: new RegExp(`${degree}\\s*f\\b|\\bdeg\\.?\\s*f\\b|[([]\\s*f\\s*[)\\]]|\\bfahrenheit\\b|^f$`, 'i'),
  k: /[([]\s*k\s*[)\]]|\bkelvin\b/i,
}

/** The scale that a heading or a cell names, if it names one. */
export const unitIn = (text: string): TemperatureUnit | undefined =>
  temperatureUnits.find(unit => named[unit].test(text))

/** A number with a point or a comma; null: the logger says that there is none; undefined: it is no number. */
export function numberIn(cell: string): number | null | undefined {
  const bare = cell.replace(/\s*[°º˚\uFFFD?]?\s*[cfk]$/i, '').trim()
  if (missing.has(bare.toLowerCase())) return null
  if (!/^[-+]?\d{1,9}([.,]\d{1,9})?$/.test(bare)) return undefined
  return Number(bare.replace(',', '.'))
}

/** Hundredths of a degree Celsius. */
export function celsius(value: number, unit: TemperatureUnit): number {
  const degrees = unit === 'f' ? ((value - 32) * 5) / 9 : unit === 'k' ? value - 273.15 : value
  return Math.round(degrees * 100)
}

const clock = /(\d{1,2}):([0-5]\d):([0-5]\d)(?:[.,](\d{1,3}))?\s*(am|pm)?/i
const short = /^(\d{1,3}):([0-5]\d)(?:[.,](\d{1,3}))?$/

/** Milliseconds of `13:05:10`, with or without a day before it. */
export function clockIn(cell: string): number | undefined {
  const found = clock.exec(cell)
  if (!found) return undefined
  const [, hours, minutes, seconds, fraction = '', half] = found
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hours)
  return ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + milliseconds(fraction)
}

/** Milliseconds of `12:30`, read as minutes and seconds. */
export function shortIn(cell: string): number | undefined {
  const found = short.exec(cell)
  if (!found) return undefined
  const [, minutes, seconds, fraction = ''] = found
  return (Number(minutes) * 60 + Number(seconds)) * 1000 + milliseconds(fraction)
}

const milliseconds = (fraction: string) => Number(fraction.padEnd(3, '0'))
