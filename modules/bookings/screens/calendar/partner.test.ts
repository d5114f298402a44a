import { expect, test } from 'vitest'
import type { CalendarStay } from '../stay/types.ts'
import { partnerFor } from './partner.ts'

const stay = (id: string, roomId: string | null, status: CalendarStay['status'] = 'confirmed') =>
  ({ id, roomId, status, arrivesOn: '2026-03-03', departsOn: '2026-03-06' }) as CalendarStay

const here = stay('a', 'r1')
const there = stay('b', 'r2')
const place = { roomId: 'r2', arrivesOn: '2026-03-03', departsOn: '2026-03-06' }

test('a stay dropped on exactly one other may change rooms with it', () => {
  expect(partnerFor(here, place, [there])?.id).toBe('b')
})

test('with two in the way, without a room to give, or on other days nobody swaps', () => {
  expect(partnerFor(here, place, [there, stay('c', 'r2')])).toBeNull()
  expect(partnerFor(stay('a', null), place, [there])).toBeNull()
  expect(partnerFor(here, { ...place, departsOn: '2026-03-07' }, [there])).toBeNull()
})

test('whoever has left already does not change rooms', () => {
  expect(partnerFor(here, place, [stay('b', 'r2', 'checked_out')])).toBeNull()
})
