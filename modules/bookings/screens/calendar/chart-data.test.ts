import { expect, test } from 'vitest'
import type { CalendarStay } from '../stay/types.ts'
import { barsOf, factsOf, roomsShown, rowOf } from './chart-data.ts'
import { type CalendarRoom, type LodgingCalendarData, withStay } from './data.ts'

const stay = (extra: Partial<CalendarStay> = {}): CalendarStay => ({
  id: 's1',
  version: 1,
  number: 1042,
  roomId: 'r1',
  roomTypeId: 't1',
  status: 'confirmed',
  arrivesOn: '2026-03-03',
  departsOn: '2026-03-07',
  partySize: 1,
  customerId: 'c1',
  customerName: 'Ada Quill',
  guestNames: ['Rex'],
  alert: null,
  ...extra,
})

const room = (extra: Partial<CalendarRoom> = {}): CalendarRoom => ({
  id: 'r1',
  name: 'Suite 12',
  code: 'S12',
  area: null,
  roomTypeId: 't1',
  roomTypeName: 'Suite',
  size: 'large',
  capacity: 2,
  shared: false,
  outOfOrderOn: null,
  ...extra,
})

const context = { roomNames: new Map([['r1', 'Suite 12']]), spoken: () => '', fresh: new Set<string>() }
const bar = (extra: Partial<CalendarStay>) => barsOf([stay(extra)], context)[0]

test('a stay shows who sleeps there and who pays', () => {
  expect(bar({})).toMatchObject({ title: 'Rex', detail: 'Ada Quill', rowId: 'r1', movable: true })
  expect(bar({ guestNames: [] })).toMatchObject({ title: 'Ada Quill', detail: undefined, weight: 1 })
})

test('a cancelled stay and a no-show leave the chart', () => {
  expect(bar({ status: 'cancelled' })).toBeUndefined()
  expect(bar({ status: 'no_show' })).toBeUndefined()
})

test('who is in house may change room and departure but not the arrival; who left may change nothing', () => {
  expect(bar({ status: 'checked_in' })).toMatchObject({
    movable: true,
    startMovable: false,
    endMovable: true,
  })
  expect(bar({ status: 'checked_out' })).toMatchObject({
    movable: false,
    startMovable: false,
    endMovable: false,
  })
})

test('rooms are filtered by type and size, and a shared room counts heads', () => {
  const rooms = [room(), room({ id: 'r2', size: 'small' }), room({ id: 'r3', roomTypeId: 't2' })]
  expect(roomsShown(rooms, { roomTypeId: 't1', size: 'large' }).map(({ id }) => id)).toEqual(['r1'])
  expect(rowOf(room({ shared: true, capacity: 6 }))).toMatchObject({ exclusive: false, capacity: 6 })
})

test('a day without rooms is nought per cent and not full', () => {
  const facts = factsOf(
    [
      { on: '2026-03-03', occupied: 0, total: 0 },
      { on: '2026-03-04', occupied: 5, total: 5 },
    ],
    share => `${share * 100}%`,
    () => '',
  )
  expect(facts.get('2026-03-03')).toMatchObject({ share: '0%', full: false })
  expect(facts.get('2026-03-04')).toMatchObject({ share: '100%', full: true, count: '5/5' })
})

test('a stay that gets a room leaves the lane of those without one', () => {
  const data: LodgingCalendarData = { rooms: [], days: [], stays: [], unassigned: [stay({ roomId: null })] }
  const placed = withStay(data, stay())
  expect(placed.unassigned).toEqual([])
  expect(placed.stays.map(({ roomId }) => roomId)).toEqual(['r1'])
  expect(withStay(placed, stay({ roomId: null })).stays).toEqual([])
})
