import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayFrom, dayNumber, daysBetween, daysOf, weekday } from './day.ts'

test('the first of January 1970 is day nought and a Thursday', () => {
  expect(dayNumber('1970-01-01')).toBe(0)
  expect(weekday('1970-01-01')).toBe(4)
})

test('a day survives the way to a number and back, leap years included', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), number => dayNumber(dayFrom(number)) === number),
  )
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2100-02-28', 1)).toBe('2100-03-01')
})

test('the night the clocks change is one day long like any other', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(daysOf('2026-10-24', 3)).toEqual(['2026-10-24', '2026-10-25', '2026-10-26'])
})

test('weekdays run from Monday 1 to Sunday 7', () => {
  expect(daysOf('2026-11-16', 7).map(weekday)).toEqual([1, 2, 3, 4, 5, 6, 7])
})
