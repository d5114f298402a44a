/** The only source of "now". Everything else is handed a clock, so tests can set the time. */
export interface Clock {
  now(): Temporal.Instant
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() }

export interface SettableClock extends Clock {
  set(instant: Temporal.Instant | string): void
  advance(duration: Temporal.Duration | Temporal.DurationLike | string): void
  /** Back to the running clock of the machine. */
  release(): void
}

/** A clock that stands still at `start`, or runs with the machine until it is first set. */
export function settableClock(start?: Temporal.Instant | string): SettableClock {
  let fixed = start === undefined ? undefined : Temporal.Instant.from(start)
  const now = () => fixed ?? systemClock.now()
  return {
    now,
    set(instant) {
      fixed = Temporal.Instant.from(instant)
    },
    advance(duration) {
      fixed = now().add(duration)
    },
    release() {
      fixed = undefined
    },
  }
}
