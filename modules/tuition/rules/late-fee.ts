export interface LatePolicy {
  /** By the wall clock: `18:00`. */
  closesAt: string
  graceMinutes: number
  /** Minor units for each block begun after closing; of grace nothing is given back once it is used up. */
  perBlock: number
  /** A block of one minute counts whole minutes. */
  blockMinutes: number
  /** At most so much for one child, or for one family. */
  cap: number
}

/** What a collection at that time of day by the clock of the place costs, and how that comes about. */
export function lateFee(
  policy: LatePolicy,
  collectedAt: Temporal.PlainTime,
): { amount: number; minutes: number; blocks: number } {
  const closes = Temporal.PlainTime.from(policy.closesAt)
  const minutes = Math.floor(closes.until(collectedAt).total('minutes'))
  if (minutes <= policy.graceMinutes) return { amount: 0, minutes: Math.max(0, minutes), blocks: 0 }
  const blocks = Math.ceil(minutes / policy.blockMinutes)
  return { amount: Math.min(blocks * policy.perBlock, policy.cap), minutes, blocks }
}
