import { expect, test } from 'vitest'
import { compileDateFormat } from './date-format.ts'
import { DateDetector } from './detect-dates.ts'

test('a day is read in the declared form only', () => {
  expect(compileDateFormat('D-M-YYYY')('01-03-2016')).toBe('2016-03-01')
  expect(compileDateFormat('M-D-YYYY')('01-03-2016')).toBe('2016-01-03')
  expect(compileDateFormat('YYYY-MMMM-D')('2015-September-9')).toBe('2015-09-09')
  expect(compileDateFormat('D. MMM YY')('3. Sep 16')).toBe('2016-09-03')
  expect(() => compileDateFormat('DD.MM.YYYY')('2016-03-01')).toThrow('is not a day written as')
})

test('days that do not exist are refused', () => {
  expect(() => compileDateFormat('D/M/YYYY')('31/2/2024')).toThrow('no such day')
  expect(() => compileDateFormat('D/M/YYYY')('29/2/2023')).toThrow('no such day')
  expect(compileDateFormat('D/M/YYYY')('29/2/2024')).toBe('2024-02-29')
  expect(() => compileDateFormat('M/D/YYYY')('13/1/2024')).toThrow('no such day')
})

test('a form that leaves out day, month or year is refused', () => {
  expect(() => compileDateFormat('MM/YYYY')).toThrow('does not say')
  expect(() => compileDateFormat('D/D/YYYY')).toThrow('does not say')
})

test('an ambiguous column keeps all its readings until a cell decides', () => {
  const detector = new DateDetector(['when', 'name'])
  detector.watch(['01-03-2016', 'Rex'])
  expect(detector.found()).toEqual([
    { column: 'when', formats: ['D-M-YYYY', 'M-D-YYYY'], examples: ['01-03-2016'] },
  ])
  detector.watch(['25-03-2016', 'Bella'])
  expect(detector.found()[0]?.formats).toEqual(['D-M-YYYY'])
})
