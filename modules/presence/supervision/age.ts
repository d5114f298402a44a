import type { Age } from './rule-set.ts'

interface Day {
  year: number
  month: number
  day: number
}

// Days come as '2025-03-31'; read by hand because thousands are compared whenever a wall is drawn.
const partsOf = (day: string): Day => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
})

/**
 * Whole calendar months lived on a day. Whoever was born on a 29th, 30th or 31st completes a month on the first
 * of the next where the month is too short: younger for a day, which is the stricter side.
 */
export function monthsOn(bornOn: string, on: string): number {
  const born = partsOf(bornOn)
  const now = partsOf(on)
  return (now.year - born.year) * 12 + now.month - born.month - (now.day < born.day ? 1 : 0)
}

const millisecondsOfDay = 86_400_000

export function weeksOn(bornOn: string, on: string): number {
  return Math.floor((Date.parse(on) - Date.parse(bornOn)) / (7 * millisecondsOfDay))
}

export const hasReached = (bornOn: string, on: string, age: Age): boolean =>
  'months' in age ? monthsOn(bornOn, on) >= age.months : weeksOn(bornOn, on) >= age.weeks

// Average lengths: only to see which of two borders comes first, never for the age of a child.
export const roughDays = (age: Age): number => ('months' in age ? age.months * 30.4375 : age.weeks * 7)

export const sayAge = (age: Age): string => {
  if ('weeks' in age) return `${age.weeks} weeks`
  return age.months % 12 === 0 && age.months >= 24 ? `${age.months / 12} years` : `${age.months} months`
}
