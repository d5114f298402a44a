import { expect, test } from 'vitest'
import { firstDayOfWeek, readDay } from './day-reading.ts'

test('a typed date is read in the order the locale writes it', () => {
  expect(readDay('04/03/2026', 'en-GB')).toBe('2026-03-04')
  expect(readDay('04/03/2026', 'en-US')).toBe('2026-04-03')
  expect(readDay('4.3.26', 'de-DE')).toBe('2026-03-04')
  expect(readDay('4 Mar 2026', 'en-GB')).toBe('2026-03-04')
  expect(readDay('2026-03-04', 'en-US')).toBe('2026-03-04')
})

test.each([
  ['4 ene 2026', 'es', '2026-01-04'],
  ['4 juil. 2026', 'fr', '2026-07-04'],
  ['4 juin 2026', 'fr-FR', '2026-06-04'],
  ['4 Μαΐ 2026', 'el', '2026-05-04'],
  ['4 Σεπτ 2026', 'el', '2026-09-04'],
  ['٤ مارس ٢٠٢٦', 'ar', '2026-03-04'],
])('a month is understood as its language writes it: %s', (text, locale, day) => {
  expect(readDay(text, locale)).toBe(day)
  expect(readDay('4 Mar 2026', locale)).toBe('2026-03-04')
})

test('a day that the calendar does not have is refused', () => {
  expect(readDay('31/02/2026', 'en-GB')).toBeUndefined()
  expect(readDay('2025-02-29', 'en-GB')).toBeUndefined()
  expect(readDay('soon', 'en-GB')).toBeUndefined()
})

test('the week begins where the locale begins it', () => {
  expect(firstDayOfWeek('en-GB')).toBe(1)
  expect(firstDayOfWeek('en-US')).toBe(0)
})
