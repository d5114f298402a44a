import { createHash } from 'node:crypto'

const minute = 60
const hour = 3600

/** Seconds between one attempt and the next; ten attempts in all over 75 h 35 min (Standard Webhooks). */
export const pauses: readonly number[] = [
  5,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
]

const jitter = 0.1
const longestWish = 24 * hour

/** A number from -1 to 1 that is always the same for the same text: spread like chance, and found again in a test. */
function spread(text: string): number {
  const sample = createHash('sha256').update(text).digest().readUInt32BE(0)
  return (sample / 0xffffffff) * 2 - 1
}

/**
 * When to try again after `attempt` (1 is the first), or undefined when it is given up. Some earlier, some later, so
 * that a receiver that comes back is not met by all at once; never before the moment it asked for itself.
 */
export function nextAttempt(
  deliveryId: string,
  attempt: number,
  now: Temporal.Instant,
  askedSeconds = 0,
): Temporal.Instant | undefined {
  const pause = pauses[attempt - 1]
  if (pause === undefined) return undefined
  const spreadPause = pause * (1 + jitter * spread(`${deliveryId} ${attempt}`))
  const seconds = Math.max(spreadPause, Math.min(askedSeconds, longestWish))
  return now.add({ milliseconds: Math.round(seconds * 1000) })
}

/** Seconds of a Retry-After header: a number, or a date. */
export function retryAfter(header: string | string[] | undefined, now: Temporal.Instant): number {
  const text = String(header ?? '').trim()
  if (/^\d{1,9}$/.test(text)) return Number(text)
  const at = Date.parse(text)
  return Number.isNaN(at) ? 0 : Math.max(0, Math.ceil((at - now.epochMilliseconds) / 1000))
}

/** Seconds that an endpoint is left in peace after so many failures in a row, whatever else waits for it. */
export function rest(failedInARow: number): number {
  if (failedInARow < 5) return 0
  return failedInARow < 20 ? 30 : 5 * minute
}
