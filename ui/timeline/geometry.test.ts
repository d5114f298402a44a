import { expect, test } from 'vitest'
import { barBox, columnWidthFor, dayAt, dayDelta, type Scale } from './geometry.ts'

const scale: Scale = { from: '2026-03-01', dayCount: 30, columnWidth: 40 }

test('a stay is drawn from the middle of its first day to the middle of its last', () => {
  expect(barBox(scale, '2026-03-03', '2026-03-07')).toEqual({
    x: 100,
    width: 160,
    cutStart: false,
    cutEnd: false,
  })
})

test('who leaves and who comes on the same day meet without overlapping', () => {
  const leaving = barBox(scale, '2026-03-03', '2026-03-05')!
  const coming = barBox(scale, '2026-03-05', '2026-03-06')!
  expect(leaving.x + leaving.width).toBe(coming.x)
})

test('a visit without a night stays inside its day', () => {
  const box = barBox(scale, '2026-03-03', '2026-03-03')!
  expect(box.x).toBeGreaterThanOrEqual(80)
  expect(box.x + box.width).toBeLessThanOrEqual(120)
})

test('a bar that began earlier or ends later is cut at the edge and says so', () => {
  expect(barBox(scale, '2026-02-20', '2026-03-02')).toEqual({
    x: 0,
    width: 60,
    cutStart: true,
    cutEnd: false,
  })
  expect(barBox(scale, '2026-03-29', '2026-04-12')).toEqual({
    x: 1140,
    width: 60,
    cutStart: false,
    cutEnd: true,
  })
})

test('a bar outside the days shown is not drawn', () => {
  expect(barBox(scale, '2026-02-01', '2026-02-20')).toBeNull()
  expect(barBox(scale, '2026-04-01', '2026-04-03')).toBeNull()
})

test('a pointer finds its day and never leaves the chart', () => {
  expect(dayAt(scale, 0)).toBe('2026-03-01')
  expect(dayAt(scale, 85)).toBe('2026-03-03')
  expect(dayAt(scale, -50)).toBe('2026-03-01')
  expect(dayAt(scale, 99_999)).toBe('2026-03-30')
  expect(dayDelta(scale, -61)).toBe(-2)
})

test('columns share the width and keep a size that can be hit', () => {
  expect(columnWidthFor(1200, 14, 44)).toBe(85.7)
  expect(columnWidthFor(1000, 30, 44)).toBe(44)
})
