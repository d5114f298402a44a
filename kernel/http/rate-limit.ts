import { Failure } from '../command/failure.ts'

/** So many requests in so many seconds, for everybody whose key is the same. */
export interface Allowance {
  key: string
  limit: number
  seconds: number
}

interface Window {
  endsAt: number
  used: number
}

/** Requests counted in this process; a balancer in front spreads a tenant over few of them. */
export class RateLimit {
  private readonly windows = new Map<string, Window>()
  private readonly ticks: () => number

  constructor(ticks: () => number = () => performance.now()) {
    this.ticks = ticks
  }

  /** Counts one request, and refuses it when the allowance is used up. */
  count({ key, limit, seconds }: Allowance): Record<string, string> {
    const now = this.ticks()
    const window = this.windowOf(key, now, seconds * 1000)
    window.used++
    const resetSeconds = Math.max(1, Math.ceil((window.endsAt - now) / 1000))
    if (window.used > limit)
      throw new Failure(
        'rate_limited',
        429,
        'Too many requests for now; wait and send the same request again.',
        { retryAfterSeconds: resetSeconds, limit },
      )
    return {
      'ratelimit-limit': String(limit),
      'ratelimit-remaining': String(limit - window.used),
      'ratelimit-reset': String(resetSeconds),
    }
  }

  private windowOf(key: string, now: number, lengthMs: number): Window {
    const known = this.windows.get(key)
    if (known && now < known.endsAt) return known
    if (this.windows.size > 50_000) this.windows.clear()
    const fresh = { endsAt: now + lengthMs, used: 0 }
    this.windows.set(key, fresh)
    return fresh
  }
}
