import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addBusinessDays, businessDayFrom } from './business-days.ts'
import { weekly } from './calendar.ts'
import { nextOccurrence, occurrence } from './recurrence.ts'

it('keeps a fixed series on its days, whenever the last one was done', () => {
  const quarterly = { months: 3 }
  expect(nextOccurrence('2026-04-15', quarterly, '2026-05-13').toString()).toBe('2026-07-15')
  expect(nextOccurrence('2026-04-15', quarterly, '2026-08-01').toString()).toBe('2026-10-15')
  expect(occurrence('2026-05-13', quarterly, 1).toString()).toBe('2026-08-13')
})

it('comes back to the 31st after a shorter month', () => {
  const days = [0, 1, 2, 3].map(n => occurrence('2027-12-31', { months: 1 }, n).toString())
  expect(days).toEqual(['2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31'])
})

it('finds the first day after any day', () => {
  const day = fc
    .integer({ min: 0, max: 40_000 })
    .map(days => Temporal.PlainDate.from('1980-01-01').add({ days }))
  const period = fc.constantFrom(
    { days: 1 },
    { days: 10 },
    { weeks: 2 },
    { months: 1 },
    { months: 5 },
    { years: 1 },
  )
  fc.assert(
    fc.property(day, period, day, (first, each, after) => {
      const next = nextOccurrence(first, each, after)
      expect(Temporal.PlainDate.compare(next, after)).toBe(1)
      const gap = Temporal.PlainDate.compare(first, after) > 0
      expect(gap ? next.equals(first) : Temporal.PlainDate.compare(next.subtract(each), after) <= 0).toBe(
        true,
      )
    }),
  )
  expect(() => nextOccurrence('2026-01-01', {}, '2026-01-02')).toThrow(/not positive/)
})

it('counts business days over weekends and holidays', () => {
  const calendar = {
    ...weekly('Europe/Berlin', '09:00', '17:00'),
    holidays: { '2026-12-25': 'Christmas Day' },
  }
  expect(businessDayFrom(calendar, '2026-12-25').toString()).toBe('2026-12-28')
  expect(addBusinessDays(calendar, '2026-12-24', 1).toString()).toBe('2026-12-28')
  expect(addBusinessDays(calendar, '2026-12-26', 0).toString()).toBe('2026-12-28')
  expect(() => businessDayFrom({ zone: 'UTC', week: {} }, '2026-01-01')).toThrow(/never opens/)
})
