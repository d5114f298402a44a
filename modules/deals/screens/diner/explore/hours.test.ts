import { expect, test } from 'vitest'
import { hoursOf } from './hours.ts'

const lisbon = 'Europe/Lisbon'
const noon = Date.parse('2026-05-12T12:07:00Z')

test('now is the next two hours, from the quarter that runs', () => {
  expect(hoursOf('now', lisbon, noon)).toEqual({
    from: '2026-05-12T12:00:00.000Z',
    until: '2026-05-12T14:00:00.000Z',
  })
})

test('tonight and tomorrow are evenings of the place', () => {
  expect(hoursOf('tonight', lisbon, noon).from).toBe('2026-05-12T16:00:00.000Z')
  expect(hoursOf('tomorrow', lisbon, noon)).toEqual({
    from: '2026-05-13T16:00:00.000Z',
    until: '2026-05-13T22:00:00.000Z',
  })
})

test('tonight, asked late, is from now on', () => {
  const late = Date.parse('2026-05-12T21:50:00Z')
  expect(hoursOf('tonight', lisbon, late)).toEqual({
    from: '2026-05-12T21:45:00.000Z',
    until: '2026-05-12T23:45:00.000Z',
  })
})
