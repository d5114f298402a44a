import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aroundTheClock, type BusinessCalendar, type Weekday, weekly } from './calendar.ts'
import { explain, describe as lines } from './explain.ts'
import type { Pause } from './pause.ts'
import { addWorkingTime, workingTimeBetween } from './working-time.ts'
import { atLocalTime } from './zone.ts'

const newYork = 'America/New_York'
const office = weekly(newYork, '09:00', '17:00')
const at = (day: string, time: string, zone = newYork) => atLocalTime(day, time, zone)
const local = (instant: Temporal.Instant | undefined) =>
  instant?.toZonedDateTimeISO(newYork).toPlainDateTime().toString({ smallestUnit: 'minute' })

describe('a deadline in business hours', () => {
  const created = at('2026-05-01', '15:30')
  const waiting: Pause = {
    from: at('2026-05-04', '10:00'),
    to: at('2026-05-05', '10:00'),
    reason: 'waiting for resident',
  }

  it('goes over the weekend', () => {
    expect(local(addWorkingTime(office, created, { hours: 4 }).at)).toBe('2026-05-04T11:30')
  })

  it('stands still while it is paused, and says how it came about', () => {
    const { at: due, steps } = addWorkingTime(office, created, { hours: 16 }, [waiting])
    expect(local(due)).toBe('2026-05-06T15:30')
    expect(lines(explain(office, steps))).toEqual([
      'Fri 2026-05-01 15:30–17:00 1 h 30 min',
      'Mon 2026-05-04 09:00–10:00 1 h',
      'Mon 2026-05-04 10:00–17:00 paused: waiting for resident',
      'Tue 2026-05-05 09:00–10:00 paused: waiting for resident',
      'Tue 2026-05-05 10:00–17:00 7 h',
      'Wed 2026-05-06 09:00–15:30 6 h 30 min',
    ])
  })

  it('moves when a holiday is declared, and names it', () => {
    const holiday: BusinessCalendar = { ...office, holidays: { '2026-05-05': 'Founders’ Day' } }
    const { at: due, steps } = addWorkingTime(holiday, created, { hours: 16 }, [waiting])
    expect(local(due)).toBe('2026-05-07T14:30')
    expect(lines(explain(holiday, steps))).toContain('Tue 2026-05-05 closed: Founders’ Day')
  })

  it('is unknown while a pause has no end', () => {
    const open: Pause = { from: waiting.from }
    expect(addWorkingTime(office, created, { hours: 16 }, [open]).at).toBeUndefined()
    expect(local(addWorkingTime(office, created, { hours: 2 }, [open]).at)).toBe('2026-05-04T09:30')
  })

  it('counts pauses that overlap only once', () => {
    const twice = [waiting, { from: at('2026-05-04', '12:00'), to: at('2026-05-05', '10:00') }]
    expect(local(addWorkingTime(office, created, { hours: 16 }, twice).at)).toBe('2026-05-06T15:30')
  })
})

describe('clock changes', () => {
  it('an hour is an hour on the night when clocks jump, and on the night when they go back', () => {
    const nights = weekly(newYork, '22:00', '06:00', [6])
    const measure = (day: string, next: string) =>
      workingTimeBetween(nights, at(day, '12:00'), at(next, '12:00')).elapsed.total('hours')
    expect(measure('2026-03-07', '2026-03-08')).toBe(7)
    expect(measure('2026-03-14', '2026-03-15')).toBe(8)
    expect(measure('2026-10-31', '2026-11-01')).toBe(9)
    const due = addWorkingTime(aroundTheClock(newYork), at('2026-03-07', '12:00'), { hours: 24 }).at
    expect(local(due)).toBe('2026-03-08T13:00')
  })
})

describe('exceptions', () => {
  it('replace the hours of a day, holiday or not', () => {
    const calendar = {
      ...office,
      holidays: { '2026-05-01': 'Labour Day' },
      exceptions: { '2026-05-01': [{ from: '10:00', to: '12:00' }], '2026-05-04': [] },
    }
    const measure = workingTimeBetween(calendar, at('2026-05-01', '00:00'), at('2026-05-05', '00:00'))
    expect(measure.elapsed.total('hours')).toBe(2)
  })
})

describe('refusals', () => {
  it('takes no days, nothing negative, and no calendar that is always closed', () => {
    expect(() => addWorkingTime(office, at('2026-05-01', '15:30'), { days: 1 })).toThrow(/hours, minutes/)
    expect(() => addWorkingTime(office, at('2026-05-01', '15:30'), { hours: -1 })).toThrow(/negative/)
    expect(() => addWorkingTime({ zone: newYork, week: {} }, '2026-05-01T00:00Z', { hours: 1 })).toThrow(
      /never opens/,
    )
  })
})

describe('for any calendar, zone and pauses', () => {
  const zone = fc.constantFrom(
    newYork,
    'Europe/Berlin',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Africa/Casablanca',
  )
  const time = fc
    .integer({ min: 0, max: 47 })
    .map(half => `${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}`)
  const opening = fc.record({ from: time, to: time }).filter(({ from, to }) => from !== to)
  const week = fc.dictionary(
    fc.constantFrom('1', '2', '3', '4', '5', '6', '7'),
    fc.array(opening, { minLength: 1, maxLength: 3 }),
    { minKeys: 1 },
  ) as fc.Arbitrary<Record<Weekday, { from: string; to: string }[]>>
  const calendar = fc.record({ zone, week })
  const minutes = fc.integer({ min: 0, max: 6000 })
  const start = fc
    .integer({ min: 0, max: 365 * 24 * 60 })
    .map(minute => Temporal.Instant.from('2026-01-01T00:00Z').add({ minutes: minute }))
  const pause = fc
    .tuple(start, minutes)
    .map(([from, length]) => ({ from, to: from.add({ minutes: length }) }))
  const pauses = fc.array(pause, { maxLength: 5 })
  const limits = { numRuns: 60 }

  it('measuring gives back what was added', () => {
    fc.assert(
      fc.property(calendar, start, minutes, pauses, (each, from, length, breaks) => {
        const due = addWorkingTime(each, from, { minutes: length }, breaks).at!
        expect(workingTimeBetween(each, from, due, breaks).elapsed.total('minutes')).toBe(length)
      }),
      limits,
    )
  })

  it('adding in two goes is adding at once', () => {
    fc.assert(
      fc.property(calendar, start, minutes, minutes, pauses, (each, from, first, second, breaks) => {
        const once = addWorkingTime(each, from, { minutes: first + second + 1 }, breaks).at
        const middle = addWorkingTime(each, from, { minutes: first }, breaks).at!
        expect(addWorkingTime(each, middle, { minutes: second + 1 }, breaks).at).toEqual(once)
      }),
      limits,
    )
  })

  it('a pause never brings the end forward', () => {
    fc.assert(
      fc.property(calendar, start, minutes, pauses, (each, from, length, breaks) => {
        const free = addWorkingTime(each, from, { minutes: length }).at!
        const paused = addWorkingTime(each, from, { minutes: length }, breaks).at!
        expect(Temporal.Instant.compare(paused, free)).toBeGreaterThanOrEqual(0)
      }),
      limits,
    )
  })

  it('around the clock it is plain addition', () => {
    fc.assert(
      fc.property(zone, start, minutes, (name, from, length) => {
        const due = addWorkingTime(aroundTheClock(name), from, { minutes: length }).at
        expect(due).toEqual(from.add({ minutes: length }))
      }),
      limits,
    )
  })
})
