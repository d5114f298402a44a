export interface LatePolicy {
  /** By the wall clock: `18:00`. */
  closesAt: string
  graceMinutes: number
  /** Minor units for each whole minute after closing; of grace nothing is given back once it is used up. */
  perMinute: number
  /** At most so much for one child. */
  cap: number
}

/** What one child costs who was collected at that time of day by the clock of the place. */
export function lateFee(policy: LatePolicy, collectedAt: Temporal.PlainTime): number {
  const closes = Temporal.PlainTime.from(policy.closesAt)
  const minutes = Math.floor(closes.until(collectedAt).total('minutes'))
  if (minutes <= policy.graceMinutes) return 0
  return Math.min(minutes * policy.perMinute, policy.cap)
}
