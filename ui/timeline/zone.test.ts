import { expect, test } from 'vitest'
import { dayOf, instantOf } from './zone.ts'

test('a wall-clock time is the right instant on both sides of the clock change', () => {
  expect(instantOf('2026-03-28', '20:00', 'Europe/Lisbon')).toBe('2026-03-28T20:00:00.000Z')
  expect(instantOf('2026-03-29', '20:00', 'Europe/Lisbon')).toBe('2026-03-29T19:00:00.000Z')
  expect(instantOf('2026-05-12', '20:00', 'Asia/Tokyo')).toBe('2026-05-12T11:00:00.000Z')
})

test('late evening belongs to its own day', () => {
  expect(dayOf('2026-05-12T22:30:00Z', 'Europe/Lisbon')).toBe('2026-05-12')
  expect(dayOf('2026-05-12T23:30:00Z', 'Europe/Lisbon')).toBe('2026-05-13')
})
