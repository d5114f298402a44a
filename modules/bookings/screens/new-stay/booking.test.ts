import { expect, test } from 'vitest'
import { type Booking, instead, missingIn, settled } from './booking.ts'
import type { FreeType } from './data.ts'

const booking: Booking = {
  customerId: 'c1',
  guestIds: ['p1'],
  arrivesOn: '2026-03-03',
  departsOn: '2026-03-06',
  roomTypeId: null,
  roomId: 'r2',
  hold: false,
  notes: 'late',
}

const euro = (amount: number) => ({ amount, currency: 'EUR' })
const type = (roomTypeId: string, rooms: string[]): FreeType => ({
  roomTypeId,
  name: roomTypeId,
  size: 'small',
  freeCount: rooms.length,
  rooms: rooms.map(id => ({ id, name: id })),
  nightlyRate: euro(5000),
  total: euro(15_000),
})

test('the room that was drawn on brings its type with it', () => {
  expect(settled(booking, [type('t1', ['r1']), type('t2', ['r2'])])).toMatchObject({
    type: { roomTypeId: 't2' },
    roomId: 'r2',
  })
})

test('a room that is not free any more is let go, and the type stays', () => {
  const chosen = { ...booking, roomTypeId: 't1' }
  expect(settled(chosen, [type('t1', ['r1'])])).toMatchObject({ type: { roomTypeId: 't1' }, roomId: null })
})

test('a type without a free room cannot be chosen', () => {
  expect(settled({ ...booking, roomTypeId: 't1' }, [type('t1', [])]).type).toBeUndefined()
})

test('taking an alternative keeps the customer, the guests and the notes', () => {
  const other = {
    roomId: 'r9',
    roomName: '9',
    roomTypeId: 't9',
    arrivesOn: '2026-03-04',
    departsOn: '2026-03-07',
  }
  expect(instead(booking, other)).toEqual({
    ...booking,
    ...{ roomId: 'r9', roomTypeId: 't9' },
    arrivesOn: '2026-03-04',
    departsOn: '2026-03-07',
  })
})

test('nobody books without a customer, with days the wrong way round, or without a room', () => {
  expect(missingIn({ ...booking, customerId: null }, type('t1', ['r1']))).toBe('customer')
  expect(missingIn({ ...booking, departsOn: '2026-03-01' }, type('t1', ['r1']))).toBe('dates')
  expect(missingIn(booking, undefined)).toBe('room')
  expect(missingIn(booking, type('t1', ['r1']))).toBeUndefined()
})
