import { timingSafeEqual } from 'node:crypto'

const toleratedMilliseconds = 5 * 60_000

/** Milliseconds since 1970 within five minutes: what was caught on its way cannot be said again later. */
export const isRecent = (timestamp: string, now: Temporal.Instant): boolean =>
  /^\d{10,16}$/.test(timestamp) &&
  Math.abs(now.epochMilliseconds - Number(timestamp)) <= toleratedMilliseconds

export function isSame(own: string, given: string): boolean {
  const [ours, theirs] = [Buffer.from(own), Buffer.from(given)]
  return ours.length === theirs.length && timingSafeEqual(ours, theirs)
}
