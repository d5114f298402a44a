import { expect, test } from 'vitest'
import { Tally } from './tally.ts'

test('what a day of requests took is told within an eighth, and forgotten after a day', () => {
  const tally = new Tally()
  const at = 1_000 * 60_000
  for (let ms = 1; ms <= 1_000; ms++) tally.add(at, ms, ms > 990)
  const { count, faults, avgMs, p95Ms, p99Ms } = tally.shares(at, 60)
  expect([count, faults, avgMs]).toEqual([1_000, 10, 500.5])
  expect(Math.abs(p95Ms! / 950 - 1)).toBeLessThan(0.25)
  expect(Math.abs(p99Ms! / 990 - 1)).toBeLessThan(0.25)
  expect(tally.shares(at + 61 * 60_000, 60).count).toBe(0)
  tally.add(at + 25 * 60 * 60_000, 1, false)
  expect(tally.shares(at + 25 * 60 * 60_000, 3_000).count).toBe(1)
})
