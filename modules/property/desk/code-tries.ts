import { attemptLimiter } from '#kernel/access/attempt-limiter.ts'

/** A parcel's six digits hold for as long as nobody may try them all. */
export const codeTries = attemptLimiter({
  limit: 5,
  windowMs: 15 * 60_000,
  ticks: () => performance.now(),
})
