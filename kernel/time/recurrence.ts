import { compareDays } from './days.ts'
import type { DayLike } from './zone.ts'

/** A distance in whole calendar units, such as `{ months: 3 }`. */
export interface Period {
  days?: number
  weeks?: number
  months?: number
  years?: number
}

/**
 * The n-th day of a series. Each is reckoned from the first, so that a series on the 31st comes back to the 31st
 * after a shorter month.
 */
export function occurrence(firstOn: DayLike, period: Period, n: number): Temporal.PlainDate {
  const { days = 0, weeks = 0, months = 0, years = 0 } = period
  return Temporal.PlainDate.from(firstOn).add({
    days: days * n,
    weeks: weeks * n,
    months: months * n,
    years: years * n,
  })
}

/** The first day of a series that lies after `day`. */
export function nextOccurrence(firstOn: DayLike, period: Period, day: DayLike): Temporal.PlainDate {
  if (compareDays(occurrence(firstOn, period, 1), firstOn) <= 0)
    throw new RangeError('The period is not positive.')
  let reach = 1
  while (compareDays(occurrence(firstOn, period, reach), day) <= 0) reach *= 2
  let [before, after] = [-1, reach]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (compareDays(occurrence(firstOn, period, middle), day) <= 0) before = middle
    else after = middle
  }
  return occurrence(firstOn, period, after)
}
