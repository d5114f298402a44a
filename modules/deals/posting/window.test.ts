import { describe, expect, it } from 'vitest'
import { type Daypart, minutesOf, windowOn, windowsAt } from './window.ts'

const night: Daypart = { weekdays: [1, 2, 3, 4, 5, 6, 7], fromTime: '01:00', untilTime: '04:00' }
const on = (day: string, daypart = night, zone = 'Europe/Paris') =>
  windowOn(daypart, Temporal.PlainDate.from(day), zone)

describe('the window of a daypart', () => {
  it('is an hour shorter on the night the clocks go forward and an hour longer when they go back', () => {
    expect(minutesOf(on('2026-03-28'))).toBe(180)
    expect(minutesOf(on('2026-03-29'))).toBe(120)
    expect(minutesOf(on('2026-10-25'))).toBe(240)
    expect(on('2026-03-29').startsAt.toString()).toBe('2026-03-29T00:00:00Z')
    expect(on('2026-03-29').endsAt.toString()).toBe('2026-03-29T02:00:00Z')
    expect(on('2026-10-25').startsAt.toString()).toBe('2026-10-24T23:00:00Z')
    expect(on('2026-10-25').endsAt.toString()).toBe('2026-10-25T03:00:00Z')
  })

  it('keeps its wall-clock hours on both sides of either change', () => {
    const lunch = { ...night, fromTime: '14:00', untilTime: '17:00' }
    const starts = (day: string) => on(day, lunch, 'America/New_York').startsAt.toString()
    expect(starts('2026-03-07')).toBe('2026-03-07T19:00:00Z')
    expect(starts('2026-03-08')).toBe('2026-03-08T18:00:00Z')
    expect(starts('2026-10-31')).toBe('2026-10-31T18:00:00Z')
    expect(starts('2026-11-01')).toBe('2026-11-01T19:00:00Z')
  })

  it('that ends after midnight belongs to the day it began', () => {
    const late = { ...night, fromTime: '22:00', untilTime: '01:00', lastSeating: '00:30' }
    const window = on('2026-05-05', late, 'Europe/Paris')
    expect(window.endsAt.toString()).toBe('2026-05-05T23:00:00Z')
    expect(window.lastSeatingAt.toString()).toBe('2026-05-05T22:30:00Z')
    const after = windowsAt(late, 60, Temporal.Instant.from('2026-05-05T22:15:00Z'), 'Europe/Paris')
    expect(after.map(one => one.servedOn)).toEqual(['2026-05-05'])
  })

  it('is open to decisions from its lead time on, on its weekdays and between its dates', () => {
    const tuesday: Daypart = { weekdays: [2], fromTime: '14:00', untilTime: '17:00', startsOn: '2026-05-06' }
    const at = (now: string, daypart = tuesday) =>
      windowsAt(daypart, 180, Temporal.Instant.from(now), 'Europe/Paris').map(one => one.servedOn)
    expect(at('2026-05-12T08:59:59Z')).toEqual([])
    expect(at('2026-05-12T09:00:00Z')).toEqual(['2026-05-12'])
    expect(at('2026-05-12T15:00:00Z')).toEqual([])
    expect(at('2026-05-05T10:00:00Z')).toEqual([])
    expect(at('2026-05-12T10:00:00Z', { ...tuesday, endsOn: '2026-05-11' })).toEqual([])
  })
})
