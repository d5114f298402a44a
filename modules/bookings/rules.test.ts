import { describe, expect, it } from 'vitest'
import { refusalOf, type StayVerb, stayCan, staySays, stayStatuses } from './rules.ts'

const stay = {
  status: 'confirmed',
  roomId: 'room',
  arrivesOn: '2026-06-01',
  departsOn: '2026-06-03',
} as const

describe('what a stay allows', () => {
  it('has at least one verb for each state, and every verb has a state', () => {
    for (const status of stayStatuses)
      expect(
        Object.values(stayCan).some(from => (from as readonly string[]).includes(status)),
        status,
      ).toBe(true)
    for (const [verb, from] of Object.entries(stayCan)) expect(from.length, verb).toBeGreaterThan(0)
  })

  it('undoes only what was done', () => {
    const undone: [StayVerb, StayVerb, string][] = [
      ['checkIn', 'undoCheckIn', 'checked_in'],
      ['checkOut', 'undoCheckOut', 'checked_out'],
      ['cancel', 'undoCancel', 'cancelled'],
      ['markNoShow', 'undoNoShow', 'no_show'],
    ]
    for (const [verb, undo, status] of undone) {
      expect(staySays(undo, status as never), undo).toBe(true)
      expect(staySays(verb, status as never), verb).toBe(false)
    }
  })

  it('says why not', () => {
    expect(refusalOf('checkIn', stay, '2026-05-31')).toBe('bookings.not_arrived_yet')
    expect(refusalOf('checkIn', stay, '2026-06-04')).toBe('bookings.already_over')
    expect(refusalOf('checkIn', { ...stay, roomId: null }, '2026-06-01')).toBe('bookings.no_room')
    expect(refusalOf('checkIn', { ...stay, status: 'held' }, '2026-06-01')).toBe('bookings.wrong_status')
    expect(refusalOf('checkIn', stay, '2026-06-03')).toBeUndefined()
    expect(refusalOf('markNoShow', stay, '2026-06-09')).toBeUndefined()
  })
})
