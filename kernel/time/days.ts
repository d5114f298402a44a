import { type DayLike, type InstantLike, localDay } from './zone.ts'

/** Nights of a stay from one day to another: 0 when it ends on the day it begins. A night is one, however long. */
export function nightsBetween(arrivesOn: DayLike, departsOn: DayLike): number {
  const nights = Temporal.PlainDate.from(arrivesOn).until(departsOn, { largestUnit: 'days' }).days
  if (nights < 0) throw new RangeError(`${departsOn} lies before ${arrivesOn}.`)
  return nights
}

/** Local midnights passed between two instants. */
export function midnightsBetween(from: InstantLike, to: InstantLike, zone: string): number {
  return nightsBetween(localDay(from, zone), localDay(to, zone))
}

/** Every day from the first up to, not including, the second. */
export function daysBetween(from: DayLike, to: DayLike): Temporal.PlainDate[] {
  const first = Temporal.PlainDate.from(from)
  return Array.from({ length: nightsBetween(from, to) }, (_, days) => first.add({ days }))
}

export function compareDays(a: DayLike, b: DayLike): number {
  return Temporal.PlainDate.compare(a, b)
}
