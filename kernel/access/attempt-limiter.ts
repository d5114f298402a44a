import { isIPv6 } from 'node:net'
import { Failure } from '../command/failure.ts'

export interface AttemptLimiter {
  /** Counts an attempt. Seconds to wait when there were too many; the attempt must then not be made. */
  take(key: string): number | undefined
  /** The attempt succeeded, so it is not held against the key. */
  giveBack(key: string): void
}

export const tooManyAttempts = (seconds: number) =>
  new Failure('too_many_attempts', 429, 'Too many attempts. Wait, then try again.', {
    retryAfterSeconds: seconds,
  })

interface Count {
  attempts: number
  endsAt: number
}

const mostKeys = 50_000

/**
 * At most `limit` failed attempts of a key within `windowMs`. An attempt is counted before it is made, so that
 * a thousand sent at once are not all let through while the first is being checked.
 */
export function attemptLimiter(options: {
  limit: number
  windowMs: number
  ticks: () => number
}): AttemptLimiter {
  // In the order in which they were last tried. A cache made for so many keys sets a megabyte apart for each limiter.
  const counts = new Map<string, Count>()
  return {
    take(key) {
      const now = options.ticks()
      const known = counts.get(key)
      const count = known && known.endsAt > now ? known : { attempts: 0, endsAt: now + options.windowMs }
      counts.delete(key)
      counts.set(key, count)
      if (counts.size > mostKeys) counts.delete(counts.keys().next().value!)
      if (count.attempts >= options.limit) return Math.ceil((count.endsAt - now) / 1000)
      count.attempts++
      return undefined
    },
    giveBack(key) {
      const count = counts.get(key)
      if (count && count.attempts > 0) count.attempts--
    },
  }
}

/**
 * What one subscriber has: an IPv4 address, or the /64 of an IPv6 one. Keyed by the whole IPv6 address a
 * limiter is empty talk, since every subscriber has 2^64 of them (CVE-2026-45364).
 */
export function addressKey(address: string): string {
  const plain = address.replace(/%.*$/, '').toLowerCase()
  if (!isIPv6(plain)) return plain
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)
  if (mapped) return mapped[1]!
  const [head = '', tail] = plain.split('::', 2)
  const left = head === '' ? [] : head.split(':')
  const right = tail ? tail.split(':') : []
  const gap = tail === undefined ? [] : Array(Math.max(0, 8 - left.length - right.length)).fill('0')
  const groups = [...left, ...gap, ...right].slice(0, 4)
  return `${groups.map(group => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}
