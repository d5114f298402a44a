import type { VenueFacts, Within } from './facts.ts'
import { holds } from './hours.ts'

const isParticular = (rule: Within) => Number(rule.weekday !== null) + Number(rule.from !== null)

/** How many minutes a party sits: by the rule that says most about the time, for the least size that holds them. */
export function turnOf(venue: VenueFacts, partySize: number, day: Temporal.PlainDate, time: string): number {
  const rules = venue.turns
    .filter(rule => holds(rule, day, time))
    .sort((a, b) => isParticular(b) - isParticular(a) || a.upToGuests - b.upToGuests)
  const largest = Math.max(0, ...rules.map(rule => rule.upToGuests))
  const size = Math.min(partySize, largest)
  return rules.find(rule => rule.upToGuests >= size)?.minutes ?? venue.turnMinutes
}
