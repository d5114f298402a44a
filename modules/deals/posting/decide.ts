import type { Action, Because } from '../rules.ts'

/** All that a decision rests on; kept with it, so that it can be gone over again. */
export interface Facts {
  bookedSeatMinutes: number
  sellableSeatMinutes: number
  postBelowPercent: number
  stopAtPercent: number
  minOnMinutes: number
  minOffMinutes: number
  coversCap: number
  coversTaken: number
  budget: number | null
  budgetUsed: number
  isActive: boolean
  isStopped: boolean
  isBlackout: boolean
  /** Of the window, as instants. */
  opensAt: Temporal.Instant
  lastSeatingAt: Temporal.Instant
  /** The offer of this window, if there was one. */
  offer?: {
    isLive: boolean
    since: Temporal.Instant
    /** The venue took it off itself: nothing flaps when it puts it back at once. */
    isOffByHand?: boolean
  }
}

export interface Verdict {
  action: Action
  because: Because
}

const hasCome = (at: Temporal.Instant, now: Temporal.Instant) => Temporal.Instant.compare(at, now) <= 0

/** What speaks against an offer whatever the occupancy, the weightiest first. */
function obstacle(facts: Facts, now: Temporal.Instant): Because | undefined {
  if (facts.isStopped) return 'stopped'
  if (!facts.isActive) return 'switched_off'
  if (facts.isBlackout) return 'blackout'
  if (!hasCome(facts.opensAt, now)) return 'too_early'
  if (hasCome(facts.lastSeatingAt, now)) return 'window_over'
  if (facts.coversTaken >= facts.coversCap) return 'covers_cap'
  if (facts.budget !== null && facts.budgetUsed >= facts.budget) return 'budget_spent'
  if (facts.sellableSeatMinutes <= 0) return 'nothing_to_sell'
  return undefined
}

export const isBelow = (facts: Facts, percent: number): boolean =>
  facts.bookedSeatMinutes * 100 < percent * facts.sellableSeatMinutes

/**
 * Whether the offer of a window is posted, closed or left alone. Between the two limits it stays as it is, and each
 * state lasts its least time, so that it does not flap. A booking of the offer itself that reaches the limit closes
 * it at once (`isOwnBooking`): that is what the venue asked for.
 */
export function decide(facts: Facts, now: Temporal.Instant, isOwnBooking = false): Verdict {
  const isLive = facts.offer?.isLive ?? false
  const against = obstacle(facts, now)
  if (against) return { action: isLive ? 'close' : 'none', because: against }
  if (isLive) {
    if (isBelow(facts, facts.stopAtPercent)) return { action: 'none', because: 'below_stop' }
    const isHeld = !hasCome(facts.offer!.since.add({ minutes: facts.minOnMinutes }), now)
    if (isHeld && !isOwnBooking) return { action: 'none', because: 'held_on' }
    return { action: 'close', because: 'reached_stop' }
  }
  if (!isBelow(facts, facts.postBelowPercent)) return { action: 'none', because: 'not_below_post' }
  if (!facts.offer) return { action: 'post', because: 'below_post' }
  const isRested = hasCome(facts.offer.since.add({ minutes: facts.minOffMinutes }), now)
  if (!isRested && !facts.offer.isOffByHand) return { action: 'none', because: 'held_off' }
  return { action: 'reopen', because: 'fell_again' }
}
