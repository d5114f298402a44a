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

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** On or before this day was born whoever has reached the age. It need not exist: no 31st of February is passed either. */
function latestBirthDay(on: string, age: Age): string {
  if ('weeks' in age) return Temporal.PlainDate.from(on).subtract({ weeks: age.weeks }).toString()
  const { year, month } = partsOf(on)
  const months = year * 12 + month - 1 - age.months
  return `${Math.floor(months / 12)}-${twoDigits((((months % 12) + 12) % 12) + 1)}-${on.slice(8, 10)}`
}

// A wall asks thousands of times for the few ages of a rule set, on today and the days soon after.
const known = new WeakMap<Age, Map<string, string>>()
const mostDays = 64

export function hasReached(bornOn: string, on: string, age: Age): boolean {
  const days = known.get(age) ?? new Map<string, string>()
  let latest = days.get(on)
  if (latest === undefined) {
    if (days.size >= mostDays) days.clear()
    latest = latestBirthDay(on, age)
    known.set(age, days.set(on, latest))
  }
  return bornOn <= latest
}

// Average lengths: only to see which of two borders comes first, never for the age of a child.
export const roughDays = (age: Age): number => ('months' in age ? age.months * 30.4375 : age.weeks * 7)

export const sayAge = (age: Age): string => {
  if ('weeks' in age) return `${age.weeks} weeks`
  return age.months % 12 === 0 && age.months >= 24 ? `${age.months / 12} years` : `${age.months} months`
}
