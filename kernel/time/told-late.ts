/** For so many hours a device without a line may keep what was done before it tells. */
export const offlineHours = 72

/** The first moment of which may still be told. */
export const oldestTold = (now: Temporal.Instant): Temporal.Instant => now.subtract({ hours: offlineHours })

/** Whether what is told now can have been at this moment: not ahead, and not longer ago than a device keeps it. */
export function mayBeTold(moment: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(moment, now) <= 0 && Temporal.Instant.compare(moment, oldestTold(now)) >= 0
}
