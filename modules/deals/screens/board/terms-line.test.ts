import { expect, test } from 'vitest'
import { daysOf, weekdayName } from './terms-line.ts'

const name = (day: number) => weekdayName(day, 'en')

test('days that follow each other are said as one stretch', () => {
  expect(daysOf([5, 1, 2, 3, 4], name)).toBe('Mon–Fri')
  expect(daysOf([6, 7], name)).toBe('Sat, Sun')
  expect(daysOf([2], name)).toBe('Tue')
  expect(daysOf([1, 2, 3, 6], name)).toBe('Mon–Wed, Sat')
})
