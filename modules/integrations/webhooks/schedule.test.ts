import { describe, expect, it } from 'vitest'
import { nextAttempt, pauses, rest, retryAfter } from './schedule.ts'

const now = Temporal.Instant.from('2026-03-04T09:00:00Z')
const waited = (attempt: number, asked?: number) => {
  const next = nextAttempt('d1', attempt, now, asked)
  return next && now.until(next).total('seconds')
}

describe('a message that was not taken', () => {
  it('is tried ten times over three days, give or take a tenth', () => {
    const total = pauses.reduce((sum, pause) => sum + pause, 0)
    expect([pauses.length, total]).toEqual([9, 75 * 3600 + 35 * 60 + 5])
    for (const [index, pause] of pauses.entries()) {
      const seconds = waited(index + 1)!
      expect(Math.abs(seconds - pause)).toBeLessThanOrEqual(pause / 10 + 0.001)
    }
    expect(waited(10)).toBeUndefined()
  })

  it('waits as long each time it is asked, and not as long as another', () => {
    expect(waited(3)).toBe(waited(3))
    const others = Array.from({ length: 50 }, (_, i) => nextAttempt(`d${i}`, 3, now)!.epochMilliseconds)
    expect(new Set(others).size).toBeGreaterThan(45)
  })

  it('waits for as long as the receiver asks, but never past a day nor shorter than planned', () => {
    expect(waited(1, 120)).toBe(120)
    expect(waited(1, 9_999_999)).toBe(86_400)
    expect(waited(4, 1)).toBeGreaterThan(6000)
  })
})

describe('Retry-After', () => {
  it('is a number of seconds or a date, and anything else is nothing', () => {
    expect(retryAfter('120', now)).toBe(120)
    expect(retryAfter('Wed, 04 Mar 2026 09:01:30 GMT', now)).toBe(90)
    expect(retryAfter('Wed, 04 Mar 2026 08:00:00 GMT', now)).toBe(0)
    for (const text of [undefined, 'soon', '-5', '1e99', '']) expect(retryAfter(text, now)).toBe(0)
  })
})

it('an endpoint that fails again and again is left in peace for longer', () => {
  expect([0, 4, 5, 19, 20, 500].map(rest)).toEqual([0, 0, 30, 30, 300, 300])
})
