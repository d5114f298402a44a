import { expect, test } from 'vitest'
import { formatsFor } from './formats.ts'

const plain = (text: string) => text.replace(/\s/gu, ' ')

test('a clock of twelve hours is written without a nought before it, one of twenty-four with it', () => {
  const morning = '2026-03-04T06:03:00Z'
  const said = (locale: string) => plain(formatsFor({ locale, timeZone: 'UTC' }).time(morning))
  expect(said('en-US')).toBe('6:03 AM')
  expect(said('fr-FR')).toBe('06:03')
})

test('a time of the day is that of the wall, wherever one looks from, seconds or none', () => {
  const formats = formatsFor({ locale: 'en-US', timeZone: 'Asia/Tokyo' })
  expect(plain(formats.timeOfDay('21:00'))).toBe('9:00 PM')
  expect(plain(formats.timeOfDay('00:15:00'))).toBe('12:15 AM')
})

test('a month is said in words', () => {
  const said = (locale: string) => formatsFor({ locale, timeZone: 'America/Denver' }).month('2026-10')
  expect([said('en-GB'), said('es'), said('el')]).toEqual([
    'October 2026',
    'octubre de 2026',
    'Οκτώβριος 2026',
  ])
})
