import { Failure } from '../command/failure.ts'

interface Window {
  startedAt: number
  used: number
}

const windowMs = 60_000

/** Requests per tenant and minute, counted in this process; a balancer in front spreads a tenant over few of them. */
export class RateLimit {
  private readonly windows = new Map<string, Window>()
  private readonly limitOf: (plan: string) => number
  private readonly ticks: () => number

  constructor(limitOf: (plan: string) => number, ticks: () => number = () => performance.now()) {
    this.limitOf = limitOf
    this.ticks = ticks
  }

  /** Counts one request, and refuses it when the minute is used up. */
  count(tenantId: string, plan: string): Record<string, string> {
    const limit = this.limitOf(plan)
    const now = this.ticks()
    const window = this.windowOf(tenantId, now)
    window.used++
    const resetSeconds = Math.ceil((window.startedAt + windowMs - now) / 1000)
    if (window.used > limit)
      throw new Failure(
        'rate_limited',
        429,
        'Too many requests this minute; wait and send the same request again.',
        {
          retryAfterSeconds: resetSeconds,
          limit,
        },
      )
    return {
      'ratelimit-limit': String(limit),
      'ratelimit-remaining': String(limit - window.used),
      'ratelimit-reset': String(resetSeconds),
    }
  }

  private windowOf(tenantId: string, now: number): Window {
    const known = this.windows.get(tenantId)
    if (known && now - known.startedAt < windowMs) return known
    if (this.windows.size > 50_000) this.windows.clear()
    const fresh = { startedAt: now, used: 0 }
    this.windows.set(tenantId, fresh)
    return fresh
  }
}
