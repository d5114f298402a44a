import { expect, it } from 'vitest'
import { weekly } from './calendar.ts'
import { isOpen, nextOpen } from './open-spans.ts'
import { statusOf, type Target } from './target.ts'
import { atLocalTime } from './zone.ts'

const zone = 'America/New_York'
const at = (day: string, time: string) => atLocalTime(day, time, zone)
const target: Target = {
  calendar: weekly(zone, '09:00', '17:00'),
  startedAt: at('2026-05-04', '09:00'),
  within: { hours: 10 },
}

it('goes from on track to at risk at four fifths of the time, and is breached only after its last moment', () => {
  const stateAt = (day: string, time: string) => statusOf(target, at(day, time)).state
  expect(stateAt('2026-05-04', '16:59')).toBe('on_track')
  expect(stateAt('2026-05-04', '17:00')).toBe('at_risk')
  expect(stateAt('2026-05-05', '11:00')).toBe('at_risk')
  expect(stateAt('2026-05-05', '11:01')).toBe('breached')
})

it('tells how much time is left, and how late it is', () => {
  expect(statusOf(target, at('2026-05-04', '12:00')).remaining.toString()).toBe('PT7H')
  expect(statusOf(target, at('2026-05-05', '12:30')).remaining.toString()).toBe('-PT1H30M')
})

it('stands still while paused, but a pause does not heal what was late before', () => {
  const paused = { ...target, pauses: [{ from: at('2026-05-04', '10:00') }] }
  expect(statusOf(paused, at('2026-06-01', '10:00'))).toMatchObject({ state: 'paused', dueAt: undefined })
  const tooLate = { ...target, pauses: [{ from: at('2026-05-06', '10:00') }] }
  expect(statusOf(tooLate, at('2026-06-01', '10:00')).state).toBe('breached')
})

it('is met or missed by the moment it was completed, whatever time it is now', () => {
  const done = (day: string, time: string) =>
    statusOf({ ...target, completedAt: at(day, time) }, at('2027-01-01', '00:00')).state
  expect(done('2026-05-05', '11:00')).toBe('met')
  expect(done('2026-05-05', '11:01')).toBe('missed')
})

it('finds the next moment when the door is open', () => {
  expect(isOpen(target.calendar, at('2026-05-04', '09:00'))).toBe(true)
  expect(isOpen(target.calendar, at('2026-05-04', '17:00'))).toBe(false)
  expect(nextOpen(target.calendar, at('2026-05-08', '17:00'))).toEqual(at('2026-05-11', '09:00'))
  expect(nextOpen({ zone, week: {} }, at('2026-05-08', '17:00'))).toBeUndefined()
})
