import { dayOf } from '#ui/format/formats.ts'
import { addDays } from '#ui/timeline/day.ts'
import { instantOf } from '#ui/timeline/zone.ts'

export const whens = ['now', 'tonight', 'tomorrow'] as const
export type When = (typeof whens)[number]

const quarter = 900_000
const twoHours = 7_200_000
const evening = ['17:00', '23:00'] as const

/** From when until when somebody wants to sit down who says “now”, “tonight” or “tomorrow”. */
export function hoursOf(when: When, timeZone: string, now: number): { from: string; until: string } {
  const start = now - (now % quarter)
  const today = dayOf(now, timeZone)
  const day = when === 'tomorrow' ? addDays(today, 1) : today
  const [opens, closes] = evening.map(time => Date.parse(instantOf(day, time, timeZone)))
  const from = when === 'now' ? start : Math.max(start, opens!)
  const until = when === 'now' ? start + twoHours : Math.max(start + twoHours, closes!)
  return { from: new Date(from).toISOString(), until: new Date(until).toISOString() }
}
