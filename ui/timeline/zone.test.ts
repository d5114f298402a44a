import { expect, test } from 'vitest'
import { dayOf } from '../format/formats.ts'
import { instantOf, localPartsOf } from './zone.ts'

test('a wall-clock time is the right instant on both sides of the clock change', () => {
  expect(instantOf('2026-03-28', '20:00', 'Europe/Lisbon')).toBe('2026-03-28T20:00:00.000Z')
  expect(instantOf('2026-03-29', '20:00', 'Europe/Lisbon')).toBe('2026-03-29T19:00:00.000Z')
  expect(instantOf('2026-05-12', '20:00', 'Asia/Tokyo')).toBe('2026-05-12T11:00:00.000Z')
})

test('late evening belongs to its own day', () => {
  expect(dayOf('2026-05-12T22:30:00Z', 'Europe/Lisbon')).toBe('2026-05-12')
  expect(dayOf('2026-05-12T23:30:00Z', 'Europe/Lisbon')).toBe('2026-05-13')
})

const zone = 'America/New_York'

test('a time on the wall is the instant it is there, on both sides of a change of the clocks', () => {
  expect(instantOf('2026-03-07', '10:00', zone)).toBe('2026-03-07T15:00:00.000Z')
  expect(instantOf('2026-03-08', '10:00', zone)).toBe('2026-03-08T14:00:00.000Z')
  expect(instantOf('2026-03-08', '00:30', zone)).toBe('2026-03-08T05:30:00.000Z')
  expect(instantOf('2026-11-01', '23:00', zone)).toBe('2026-11-02T04:00:00.000Z')
})

test('and back again', () => {
  expect(localPartsOf('2026-11-02T04:00:00Z', zone)).toEqual({ day: '2026-11-01', time: '23:00' })
})
