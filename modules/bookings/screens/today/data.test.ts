import { expect, test } from 'vitest'
import type { CalendarStay } from '../stay/types.ts'
import { matching } from './data.ts'

const stay = (number: number, customerName: string, guest: string, roomId: string | null = 'r1') =>
  ({ id: String(number), number, customerName, guestNames: [guest], roomId }) as CalendarStay

const stays = [stay(1042, 'Ada Quill', 'Rex'), stay(1043, 'Bo Lund', 'Ada', null)]
const roomName = (id: string) => (id === 'r1' ? 'Suite 12' : '')
const found = (typed: string) => matching(stays, typed, roomName).map(({ number }) => number)

test('a guest, an owner, a number or a room is found from its first letters', () => {
  expect(found('re')).toEqual([1042])
  expect(found('ada')).toEqual([1042, 1043])
  expect(found('quill')).toEqual([1042])
  expect(found('1043')).toEqual([1043])
  expect(found('12')).toEqual([1042])
})

test('nothing typed shows all, and letters in the middle of a word find nothing', () => {
  expect(found('  ')).toEqual([1042, 1043])
  expect(found('ex')).toEqual([])
})
