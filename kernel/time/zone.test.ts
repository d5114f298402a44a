import fc from 'fast-check'
import { expect, it } from 'vitest'
import { daysBetween, midnightsBetween, nightsBetween } from './days.ts'
import { addLocalDays, atLocalTime, endOfDay, isZone, localDay, localTime, startOfDay } from './zone.ts'

const zones = Intl.supportedValuesOf('timeZone')
const zone = fc.constantFrom(...zones)
const instant = fc
  .integer({ min: Date.UTC(1975, 0), max: Date.UTC(2049, 11) })
  .map(milliseconds => Temporal.Instant.fromEpochMilliseconds(milliseconds))

it('puts every instant into exactly one day of every zone on earth', () => {
  fc.assert(
    fc.property(instant, zone, (at, name) => {
      const day = localDay(at, name)
      expect(Temporal.Instant.compare(startOfDay(day, name), at)).toBeLessThanOrEqual(0)
      expect(Temporal.Instant.compare(at, endOfDay(day, name))).toBe(-1)
    }),
    { numRuns: 500 },
  )
})

it('knows days of 23 and 25 hours, and days that begin at one o’clock', () => {
  const length = (day: string, name: string) =>
    startOfDay(day, name).until(endOfDay(day, name)).total('hours')
  expect(length('2026-03-08', 'America/New_York')).toBe(23)
  expect(length('2026-11-01', 'America/New_York')).toBe(25)
  expect(length('2026-04-05', 'Australia/Lord_Howe')).toBe(24.5)
  expect(localTime(startOfDay('2018-11-04', 'America/Sao_Paulo'), 'America/Sao_Paulo').toString()).toBe(
    '01:00:00',
  )
})

it('takes the first of a time that comes twice, and moves a skipped one on', () => {
  expect(atLocalTime('2026-11-01', '01:30', 'America/New_York').toString()).toBe('2026-11-01T05:30:00Z')
  expect(atLocalTime('2026-03-08', '02:30', 'America/New_York').toString()).toBe('2026-03-08T07:30:00Z')
})

it('keeps the time of day when it adds days over a clock change', () => {
  const before = atLocalTime('2026-03-07', '09:00', 'America/New_York')
  const after = addLocalDays(before, 1, 'America/New_York')
  expect(localTime(after, 'America/New_York').toString()).toBe('09:00:00')
  expect(before.until(after).total('hours')).toBe(23)
})

it('counts a night as one, on nights of clock changes too', () => {
  expect(nightsBetween('2026-03-07', '2026-03-09')).toBe(2)
  expect(nightsBetween('2026-03-07', '2026-03-07')).toBe(0)
  const zoneOf = 'America/New_York'
  const [evening, morning] = [
    atLocalTime('2026-10-31', '23:30', zoneOf),
    atLocalTime('2026-11-01', '23:30', zoneOf),
  ]
  expect(evening.until(morning).total('hours')).toBe(25)
  expect(midnightsBetween(evening, morning, zoneOf)).toBe(1)
  expect(daysBetween('2026-02-27', '2026-03-02').map(String)).toEqual([
    '2026-02-27',
    '2026-02-28',
    '2026-03-01',
  ])
})

it('refuses a stay that ends before it begins, and days and zones that do not exist', () => {
  expect(() => nightsBetween('2026-03-09', '2026-03-08')).toThrow(/lies before/)
  expect(() => nightsBetween('2026-02-30', '2026-03-08')).toThrow(RangeError)
  expect(isZone('Europe/Berlin')).toBe(true)
  for (const name of ['', 'Mars/Olympus', '+02:00', '../etc/passwd']) expect(isZone(name)).toBe(false)
})
