import type { BusinessCalendar } from './calendar.ts'
import { openPause, type Pause } from './pause.ts'
import { addWorkingTime, asDuration, type Step, workingTimeBetween } from './working-time.ts'
import type { InstantLike } from './zone.ts'

/** Something that must happen within a time: an answer, a repair, a report to an authority. */
export interface Target {
  calendar: BusinessCalendar
  startedAt: InstantLike
  /** In hours and less. */
  within: Temporal.Duration | Temporal.DurationLike | string
  pauses?: readonly Pause[]
  completedAt?: InstantLike | null
  /** The share of the time after which it is at risk, in percent. 80 when not said. */
  atRiskPercent?: number
}

export type TargetState = 'on_track' | 'at_risk' | 'breached' | 'paused' | 'met' | 'missed'

export interface TargetStatus {
  state: TargetState
  /** Undefined while paused. */
  dueAt: Temporal.Instant | undefined
  elapsed: Temporal.Duration
  /** Negative once it is late. */
  remaining: Temporal.Duration
  /** How `dueAt` came about. */
  steps: Step[]
}

/** Where a target stands at `now`. A pause cannot heal what was already late when it began. */
export function statusOf(target: Target, now: InstantLike): TargetStatus {
  const { calendar, startedAt, pauses = [], completedAt } = target
  const due = addWorkingTime(calendar, startedAt, target.within, pauses)
  const { elapsed } = workingTimeBetween(calendar, startedAt, completedAt ?? now, pauses)
  const allowed = nanoseconds(Temporal.Duration.from(target.within))
  const remaining = allowed - nanoseconds(elapsed)
  return {
    state: stateOf(target, remaining, allowed, due.at, now),
    dueAt: due.at,
    elapsed,
    remaining: asDuration(remaining),
    steps: due.steps,
  }
}

function stateOf(
  target: Target,
  remaining: bigint,
  allowed: bigint,
  dueAt: Temporal.Instant | undefined,
  now: InstantLike,
): TargetState {
  const isLate = dueAt !== undefined && Temporal.Instant.compare(dueAt, target.completedAt ?? now) < 0
  if (target.completedAt) return isLate ? 'missed' : 'met'
  if (isLate) return 'breached'
  if (openPause(target.pauses ?? [])) return 'paused'
  const share = BigInt(100 - (target.atRiskPercent ?? 80))
  return remaining * 100n <= allowed * share ? 'at_risk' : 'on_track'
}

function nanoseconds(duration: Temporal.Duration): bigint {
  return Temporal.Instant.fromEpochMilliseconds(0).add(duration).epochNanoseconds
}
