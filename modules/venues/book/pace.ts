import type { Channel } from '../rules.ts'
import type { Pace, VenueFacts } from './facts.ts'
import { holds } from './hours.ts'

export interface Limits {
  covers: number | null
  online: number | null
}

export const quarter = 15 * 60_000

export const slotOf = (at: number): number => Math.floor(at / quarter) * quarter

const least = (a: number | null, b: number): number => (a === null ? b : Math.min(a, b))

/** How many may sit down in a quarter of an hour: a rule for the time replaces the venue's own, one for the day lowers it. */
export function limitsAt(venue: VenueFacts, day: Temporal.PlainDate, time: string): Limits {
  const rules = venue.pacing.filter(rule => holds(rule, day, time))
  const usual = rules.findLast(rule => rule.onDay === null)
  let covers = usual ? usual.covers : venue.pacingCovers
  let online = usual ? usual.onlineCovers : venue.onlinePacingCovers
  for (const rule of rules)
    if (rule.onDay === day.toString()) {
      covers = least(covers, rule.covers)
      online = least(online, rule.onlineCovers)
    }
  return { covers, online: online !== null && covers !== null ? Math.min(online, covers) : online }
}

/** Whether so many more may sit down then. `without` are covers that the same party gives back. */
export function isWithinPace(
  pace: Pace | undefined,
  limits: Limits,
  partySize: number,
  channel: Channel,
  without = 0,
): boolean {
  const raised = pace?.raised ?? 0
  const covers = (pace?.covers ?? 0) + partySize - without
  const online = (pace?.online ?? 0) + partySize - (channel === 'online' ? without : 0)
  if (limits.covers !== null && covers > limits.covers + raised) return false
  return channel !== 'online' || limits.online === null || online <= limits.online + raised
}
