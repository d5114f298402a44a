import { expect, test } from 'vitest'
import { edgeSpeed } from './auto-scroll.ts'
import { conflictIn, rowsFreeFirst } from './conflict.ts'
import { lanesOf } from './lanes.ts'
import { layoutOf, rowAt } from './layout.ts'
import { nextStop, stopOf } from './navigate.ts'
import { propose, proposeNew } from './propose.ts'
import type { TimelineBar, TimelineRow } from './types.ts'

const row = (id: string, group = 'Small', extra: Partial<TimelineRow> = {}): TimelineRow => ({
  id,
  label: id,
  group,
  exclusive: true,
  capacity: 1,
  ...extra,
})

const bar = (
  id: string,
  rowId: string | null,
  from: string,
  to: string,
  extra: Partial<TimelineBar> = {},
): TimelineBar => ({
  id,
  rowId,
  from: `2026-03-${from}`,
  to: `2026-03-${to}`,
  title: id,
  spoken: id,
  status: 'confirmed',
  weight: 1,
  movable: true,
  startMovable: true,
  endMovable: true,
  ...extra,
})

const sizes = { lane: 32, group: 28, padding: 4 }

test('bars that meet at midday share a lane, bars that overlap do not', () => {
  expect(lanesOf([bar('a', '1', '01', '03'), bar('b', '1', '03', '05')]).laneCount).toBe(1)
  expect(lanesOf([bar('a', '1', '01', '04'), bar('b', '1', '03', '05')]).laneCount).toBe(2)
  expect(lanesOf([bar('a', '1', '01', '03'), bar('visit', '1', '03', '03')]).laneCount).toBe(2)
  expect(lanesOf([]).laneCount).toBe(1)
})

test('rows stand under their group and the one at a height is found', () => {
  const rows = [row('1'), row('2', 'Large'), row('3')]
  const { items, height } = layoutOf(rows, [bar('a', '1', '01', '04'), bar('b', '1', '03', '05')], sizes)
  expect(items.map(item => item.id)).toEqual(['group:Small', '1', '3', 'group:Large', '2'])
  expect(height).toBe(28 + 68 + 36 + 28 + 36)
  expect(rowAt(items, 10)).toBeUndefined()
  expect(rowAt(items, 30)?.id).toBe('1')
  expect(rowAt(items, 97)?.id).toBe('3')
  expect(rowAt(items, height)).toBeUndefined()
})

test('a taken night is a conflict, the day the other leaves is not', () => {
  const bars = [bar('a', '1', '03', '06')]
  expect(
    conflictIn(row('1'), bars, { barId: 'b', from: '2026-03-06', to: '2026-03-08', weight: 1 }),
  ).toBeNull()
  const found = conflictIn(row('1'), bars, { barId: 'b', from: '2026-03-05', to: '2026-03-08', weight: 1 })
  expect(found).toMatchObject({ from: '2026-03-05', to: '2026-03-06' })
  expect(found?.with.map(other => other.id)).toEqual(['a'])
})

test('a stay is never in conflict with itself, nor a visit without a night with anybody', () => {
  const bars = [bar('a', '1', '03', '06')]
  expect(
    conflictIn(row('1'), bars, { barId: 'a', from: '2026-03-04', to: '2026-03-07', weight: 1 }),
  ).toBeNull()
  expect(
    conflictIn(row('1'), bars, { barId: 'b', from: '2026-03-04', to: '2026-03-04', weight: 1 }),
  ).toBeNull()
})

test('a shared room is full by heads, not by bookings', () => {
  const shared = row('1', 'Yard', { exclusive: false, capacity: 4 })
  const bars = [bar('a', '1', '03', '06', { weight: 2 })]
  expect(
    conflictIn(shared, bars, { barId: null, from: '2026-03-03', to: '2026-03-05', weight: 2 }),
  ).toBeNull()
  expect(
    conflictIn(shared, bars, { barId: null, from: '2026-03-03', to: '2026-03-05', weight: 3 }),
  ).not.toBeNull()
})

test('a row that is out of order takes nothing from that day on', () => {
  const closed = row('1', 'Small', { closedFrom: '2026-03-05' })
  const wish = { barId: null, from: '2026-03-03', to: '2026-03-05', weight: 1 }
  expect(conflictIn(closed, [], wish)).toBeNull()
  expect(conflictIn(closed, [], { ...wish, to: '2026-03-06' })).toMatchObject({
    isClosed: true,
    from: '2026-03-05',
  })
})

test('free rows are offered before taken ones', () => {
  const wish = { barId: null, from: '2026-03-03', to: '2026-03-05', weight: 1 }
  const order = rowsFreeFirst([row('1'), row('2')], [bar('a', '1', '03', '06')], wish)
  expect(order.map(entry => [entry.row.id, entry.free])).toEqual([
    ['2', true],
    ['1', false],
  ])
})

test('a move keeps the length; an edge never passes the other', () => {
  const stay = bar('a', '1', '10', '12')
  expect(propose(stay, 'move', 3, '2')).toMatchObject({ rowId: '2', from: '2026-03-13', to: '2026-03-15' })
  expect(propose(stay, 'end', -5).to).toBe('2026-03-11')
  expect(propose(stay, 'start', 5).from).toBe('2026-03-11')
  expect(propose(stay, 'move', 0, null).rowId).toBeNull()
  expect(propose(stay, 'move', 1).rowId).toBe('1')
  expect(propose(stay, 'end', 2, '2')).toMatchObject({ rowId: '1', to: '2026-03-14' })
})

test('who has arrived keeps the arrival day however far the bar is dragged', () => {
  const inHouse = bar('a', '1', '10', '12', { startMovable: false })
  expect(propose(inHouse, 'move', 3, '2')).toMatchObject({ rowId: '2', from: '2026-03-10', to: '2026-03-12' })
})

test('a visit without a night can be made longer but not negative', () => {
  const visit = bar('a', '1', '10', '10')
  expect(propose(visit, 'end', -1).to).toBe('2026-03-10')
  expect(propose(visit, 'end', 1).to).toBe('2026-03-11')
  expect(propose(visit, 'start', 1).from).toBe('2026-03-10')
})

test('drawing on empty days gives at least one night, in either direction', () => {
  expect(proposeNew('1', '2026-03-05', '2026-03-05')).toMatchObject({ from: '2026-03-05', to: '2026-03-06' })
  expect(proposeNew('1', '2026-03-08', '2026-03-05')).toMatchObject({ from: '2026-03-05', to: '2026-03-08' })
})

test('arrow keys walk along a row, to its heading, and to the nearest bar above and below', () => {
  const rows = [row('1'), row('2'), row('3')]
  const bars = [bar('a', '1', '01', '03'), bar('b', '1', '10', '12'), bar('c', '2', '09', '11')]
  const { items } = layoutOf(rows, bars, sizes)
  expect(nextStop(items, { rowId: '1', barId: 'a' }, 'ArrowRight')).toEqual({ rowId: '1', barId: 'b' })
  expect(nextStop(items, { rowId: '1', barId: 'b' }, 'ArrowRight')).toBeNull()
  expect(nextStop(items, { rowId: '1', barId: 'a' }, 'ArrowLeft')).toEqual({ rowId: '1', barId: null })
  expect(nextStop(items, { rowId: '2', barId: 'c' }, 'ArrowUp')).toEqual({ rowId: '1', barId: 'b' })
  expect(nextStop(items, { rowId: '2', barId: 'c' }, 'ArrowDown')).toEqual({ rowId: '3', barId: null })
  expect(nextStop(items, { rowId: '3', barId: null }, 'ArrowDown')).toBeNull()
  expect(stopOf(items, 'c')).toEqual({ rowId: '2', barId: 'c' })
})

test('the chart scrolls by itself near an edge and rests in the middle', () => {
  expect(edgeSpeed(400, 0, 800)).toBe(0)
  expect(edgeSpeed(5, 0, 800)).toBeLessThan(0)
  expect(edgeSpeed(799, 0, 800)).toBeGreaterThan(edgeSpeed(760, 0, 800))
})
