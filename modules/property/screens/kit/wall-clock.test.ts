import { expect, test } from 'vitest'
import { instantAt, localPartsOf } from './wall-clock.ts'

const zone = 'America/New_York'

test('a time on the wall is the instant it is there, on both sides of a change of the clocks', () => {
  expect(instantAt('2026-03-07', '10:00', zone)).toBe('2026-03-07T15:00:00.000Z')
  expect(instantAt('2026-03-08', '10:00', zone)).toBe('2026-03-08T14:00:00.000Z')
  expect(instantAt('2026-03-08', '00:30', zone)).toBe('2026-03-08T05:30:00.000Z')
  expect(instantAt('2026-11-01', '23:00', zone)).toBe('2026-11-02T04:00:00.000Z')
})

test('and back again', () => {
  expect(localPartsOf('2026-11-02T04:00:00Z', zone)).toEqual({ day: '2026-11-01', time: '23:00' })
})
