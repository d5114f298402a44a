import { expect, test } from 'vitest'
import { loadOf, moveTo, moveToEnd, placeOf } from './order.ts'
import type { BoardColumn } from './types.ts'

const columns: BoardColumn[] = [
  { id: 'new', title: 'New', limit: null, cardIds: ['a', 'b', 'c'] },
  { id: 'doing', title: 'Doing', limit: 2, cardIds: ['d', 'e'] },
  { id: 'done', title: 'Done', limit: null, cardIds: [] },
]

test('a card dropped on top stands behind nobody', () => {
  expect(moveTo(columns, 'a', 'doing', 0)).toEqual({ cardId: 'a', columnId: 'doing', afterId: null })
  expect(moveTo(columns, 'a', 'doing', 1).afterId).toBe('d')
})

test('a card moved down its own column does not stand behind itself', () => {
  expect(moveTo(columns, 'a', 'new', 1).afterId).toBe('b')
  expect(moveTo(columns, 'a', 'new', 2).afterId).toBe('c')
})

test('a card sent to a column without a place goes to its end', () => {
  expect(moveToEnd(columns, 'a', 'doing').afterId).toBe('e')
  expect(moveToEnd(columns, 'a', 'done').afterId).toBeNull()
  expect(moveToEnd(columns, 'c', 'new').afterId).toBe('b')
})

test('where a card stands is known, so that it can go back there', () => {
  expect(placeOf(columns, 'b')).toEqual({ cardId: 'b', columnId: 'new', afterId: 'a' })
  expect(placeOf(columns, 'd')?.afterId).toBeNull()
  expect(placeOf(columns, 'x')).toBeNull()
})

test('a column is full at its limit and over above it; without a limit it is always open', () => {
  expect(loadOf(columns[1]!)).toBe('full')
  expect(loadOf({ limit: 1, cardIds: ['d', 'e'] })).toBe('over')
  expect(loadOf(columns[0]!)).toBe('open')
})
