import { expect, test } from 'vitest'
import { backoff, randomShare } from './backoff.ts'

test('each failed attempt waits longer, and never more than half a minute', () => {
  expect(backoff(0, 1)).toBe(500)
  expect(backoff(3, 1)).toBe(4000)
  expect(backoff(40, 1)).toBe(30_000)
})

test('clients that fell together do not return together', () => {
  expect(backoff(4, 0)).toBe(backoff(4, 1) / 2)
  const share = randomShare()
  expect(share).toBeGreaterThanOrEqual(0)
  expect(share).toBeLessThan(1)
})
