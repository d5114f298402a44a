import { expect, it } from 'vitest'
import { closingOn, isOpenAt, isOpenOn, nextOpen } from './calendar.ts'
import { openDayFrom } from './require-open.ts'

const week = [1, 2, 3, 4, 5].map(weekday => ({
  ...{ weekday, opens: '08:00', closes: '18:00' },
  ...{ breakFrom: '12:00', breakUntil: '13:00' },
}))
const house = (settings: object, timezone = 'Europe/Lisbon') => ({
  timezone,
  settings: settings as Record<string, unknown>,
})
const nursery = house({ businessHours: week, businessHolidays: ['2026-12-25'] })
const next = (business: Parameters<typeof nextOpen>[0], at: string) => nextOpen(business, at)?.toString()

it('P70 who has not said when it is open is always open', () => {
  expect(isOpenAt(house({}), '2026-12-25T03:00:00Z')).toBe(true)
  expect(next(house({}), '2026-12-25T03:00:00Z')).toBe('2026-12-25T03:00:00Z')
})

it('P70 a break, a weekend and a holiday are closed, and the next open moment is named by the clock of the place', () => {
  expect(isOpenAt(nursery, '2026-12-24T11:59:00Z')).toBe(true)
  expect(isOpenAt(nursery, '2026-12-24T12:00:00Z')).toBe(false)
  expect(next(nursery, '2026-12-24T12:00:00Z')).toBe('2026-12-24T13:00:00Z')
  expect(next(nursery, '2026-12-24T18:00:00Z')).toBe('2026-12-28T08:00:00Z')
  expect(nextOpen(nursery, '2026-12-24T18:00:00Z', 'America/Denver')?.toString()).toBe('2026-12-24T18:00:00Z')
  // The clocks of Lisbon went on by an hour in between.
  expect(next(nursery, '2026-03-27T18:00:00Z')).toBe('2026-03-30T07:00:00Z')
})

it('P70 hours past midnight, with a break in the small hours, are those of the night before', () => {
  const late = { weekday: 7, opens: '18:00', closes: '02:00', pastMidnight: true }
  const businessHours = [{ ...late, breakFrom: '00:15', breakUntil: '00:45' }]
  const bar = house({ businessHours }, 'UTC')
  expect(['00:10', '00:30', '01:30', '02:00'].map(at => isOpenAt(bar, `2026-03-09T${at}:00Z`))).toEqual([
    true,
    false,
    true,
    false,
  ])
  // The Monday after has no hours of its own; a day closed closes its own night and not that of the day before.
  expect([isOpenOn(bar, '2026-03-08'), isOpenOn(bar, '2026-03-09')]).toEqual([true, false])
  expect(openDayFrom(bar, Temporal.PlainDate.from('2026-03-09')).toString()).toBe('2026-03-15')
  const closed = (on: string) => house({ businessHours, businessHolidays: [on] }, 'UTC')
  expect(isOpenAt(closed('2026-03-08'), '2026-03-09T01:00:00Z')).toBe(false)
  expect(isOpenAt(closed('2026-03-09'), '2026-03-09T01:00:00Z')).toBe(true)
  const over = { ...late, breakFrom: '23:45', breakUntil: '00:15' }
  expect(isOpenOn(house({ businessHours: [over] }, 'UTC'), '2026-03-09')).toBe(false)
})

it('P70 only days closed leave every other hour open; never open again is said as such', () => {
  const kennel = house({ businessHolidays: ['2026-12-25'] }, 'UTC')
  expect([isOpenOn(kennel, '2026-12-25'), isOpenAt(kennel, '2026-12-26T03:00:00Z')]).toEqual([false, true])
  expect(next(kennel, '2026-12-25T03:00:00Z')).toBe('2026-12-26T00:00:00Z')
})

it('P70 a day that is closed moves on to the next one that is open', () => {
  const from = (day: string) => openDayFrom(nursery, Temporal.PlainDate.from(day)).toString()
  expect([from('2026-12-24'), from('2026-12-25'), from('2026-12-26')]).toEqual([
    '2026-12-24',
    '2026-12-28',
    '2026-12-28',
  ])
  expect(closingOn(nursery, Temporal.PlainDate.from('2026-12-24'))).toBe('18:00')
  expect(closingOn(nursery, Temporal.PlainDate.from('2026-12-25'))).toBeUndefined()
})
