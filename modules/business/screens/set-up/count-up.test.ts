import { expect, test } from 'vitest'
import { countUp, most } from './count-up.ts'

test('a series counts up, and keeps its zeros and its letters', () => {
  expect(countUp('A01–A04')).toEqual(['A01', 'A02', 'A03', 'A04'])
  expect(countUp('A8-12')).toEqual(['A8', 'A9', 'A10', 'A11', 'A12'])
  expect(countUp(' Suite 1 .. Suite 3 ')).toEqual(['Suite 1', 'Suite 2', 'Suite 3'])
  expect(countUp('101-101')).toEqual(['101'])
})

test('what does not count up, or without end, is no series', () => {
  for (const text of ['', 'A01', 'A20–A01', 'A01–B20', `1-${most + 1}`, 'one–two'])
    expect(countUp(text)).toBeUndefined()
})
