import type { Action, Because } from '../rules.ts'
import { decide, type Facts } from './decide.ts'

/** A party of a day that is over: when it was booked, when that was undone, and what it takes of the window. */
export interface PastParty {
  bookedAt: Temporal.Instant
  goneAt: Temporal.Instant | null
  partySize: number
  seatMinutes: number
}

export interface Step {
  at: Temporal.Instant
  action: Action
  because: Because
  bookedSeatMinutes: number
}

export interface Course {
  /** Each time the reason changed, as the kept decisions would say. */
  steps: Step[]
  minutesLive: number
  /** Guests who booked at the full price while the offer would have been out. */
  coversWhileLive: number
}

type Rule = Omit<Facts, 'bookedSeatMinutes' | 'offer' | 'coversTaken' | 'budgetUsed'>

const isIn = (party: PastParty, at: Temporal.Instant) =>
  Temporal.Instant.compare(party.bookedAt, at) <= 0 &&
  (party.goneAt === null || Temporal.Instant.compare(party.goneAt, at) > 0)

/** Goes through a past day minute by minute, as the job of every minute would have. */
export function simulate(rule: Rule, parties: readonly PastParty[]): Course {
  const steps: Step[] = []
  const course: Course = { steps, minutesLive: 0, coversWhileLive: 0 }
  let offer: Facts['offer']
  const turns = [
    ...new Set(parties.flatMap(one => [one.bookedAt, one.goneAt].map(at => at?.epochMilliseconds ?? 0))),
  ]
  turns.sort((a, b) => a - b)
  let passed = 0
  let booked = -1
  for (
    let at = rule.opensAt;
    Temporal.Instant.compare(at, rule.lastSeatingAt) <= 0;
    at = at.add({ minutes: 1 })
  ) {
    const isChanged = booked < 0 || turns[passed]! <= at.epochMilliseconds
    while (turns[passed]! <= at.epochMilliseconds) passed++
    if (isChanged) booked = sumIn(parties, at)
    const verdict = decide({ ...rule, bookedSeatMinutes: booked, coversTaken: 0, budgetUsed: 0, offer }, at)
    if (verdict.action !== 'none') offer = { isLive: verdict.action !== 'close', since: at }
    if (offer?.isLive) course.minutesLive++
    if (verdict.action !== 'none' || verdict.because !== steps.at(-1)?.because)
      steps.push({ at, ...verdict, bookedSeatMinutes: booked })
  }
  course.coversWhileLive = parties
    .filter(party => isLiveAt(steps, party.bookedAt))
    .reduce((sum, party) => sum + party.partySize, 0)
  return course
}

const sumIn = (parties: readonly PastParty[], at: Temporal.Instant) =>
  parties.reduce((sum, party) => (isIn(party, at) ? sum + party.seatMinutes : sum), 0)

function isLiveAt(steps: readonly Step[], at: Temporal.Instant): boolean {
  const before = steps.filter(step => step.action !== 'none' && Temporal.Instant.compare(step.at, at) < 0)
  const last = before.at(-1)
  return last !== undefined && last.action !== 'close'
}
