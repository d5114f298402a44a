import { expect, test } from 'vitest'
import { partsOf, weekOf } from './week-of.ts'

const memberId = 'a'
const monday = { weekday: 1, opens: '08:00', closes: '17:00', breakFrom: '12:00', breakUntil: '13:00' }
const friday = { weekday: 5, opens: '08:00', closes: '12:00' }

test('a day with a break is kept in two parts, and read as one day again', () => {
  const parts = partsOf([monday, friday])
  expect(parts.map(({ startTime, endTime }) => `${startTime}–${endTime}`)).toEqual([
    '08:00–12:00',
    '13:00–17:00',
    '08:00–12:00',
  ])
  const week = weekOf(parts.toReversed().map(part => ({ ...part, memberId })))
  expect(week).toMatchObject([monday, friday])
})

test('a break that is only half said is none', () => {
  expect(partsOf([{ ...monday, breakUntil: null }])).toHaveLength(1)
})
