import type { Hours } from '../set-up/week.tsx'

/** Hours as they are kept: a day with a break is two of them. */
export interface Part {
  memberId: string
  weekday: number
  startTime: string
  endTime: string
  locationId: string | null
}

/** The parts of one person as days with breaks, Monday first. */
export function weekOf(parts: readonly Part[]): Hours[] {
  const days = Map.groupBy(parts, ({ weekday }) => weekday)
  return [...days]
    .map(([weekday, all]) => {
      const [first, second] = all.toSorted((a, b) => a.startTime.localeCompare(b.startTime))
      const { startTime, endTime, locationId } = first!
      const day = { weekday, opens: startTime, closes: second?.endTime ?? endTime, locationId }
      return second ? { ...day, breakFrom: endTime, breakUntil: second.startTime } : day
    })
    .sort((a, b) => a.weekday - b.weekday)
}

/** The other way: what is sent. A break that is only half said is none. */
export const partsOf = (week: readonly Hours[]): Omit<Part, 'memberId'>[] =>
  week.flatMap(({ weekday, opens, closes, breakFrom, breakUntil, locationId = null }) => {
    const part = (startTime: string, endTime: string) => ({ weekday, startTime, endTime, locationId })
    return breakFrom && breakUntil
      ? [part(opens, breakFrom), part(breakUntil, closes)]
      : [part(opens, closes)]
  })
