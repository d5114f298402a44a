import { expect, test } from 'vitest'
import { merge } from './merge.ts'

const base = { name: 'Rex', phone: '1', notes: 'a', alert: null }

test('a field that only one side changed needs nobody to choose', () => {
  const mine = { ...base, notes: 'mine' }
  const theirs = { ...base, phone: '2' }
  expect(merge(base, mine, theirs)).toEqual({
    values: { name: 'Rex', phone: '2', notes: 'mine', alert: null },
    taken: ['phone'],
    conflicts: [],
  })
})

test('a field that both changed is a choice, and what was typed stays until it is made', () => {
  const merged = merge(base, { ...base, notes: 'mine' }, { ...base, notes: 'theirs' })
  expect(merged.conflicts).toEqual([{ name: 'notes', mine: 'mine', theirs: 'theirs' }])
  expect(merged.values.notes).toBe('mine')
})

test('what both changed alike is no conflict, and nothing typed is no change', () => {
  expect(merge(base, { ...base, notes: 'b', alert: '' }, { ...base, notes: 'b' })).toMatchObject({
    taken: [],
    conflicts: [],
  })
})

test('a field that the newest row does not show is left as it is', () => {
  const { notes: _, ...partial } = { ...base, phone: '2' }
  expect(merge(base, { ...base, notes: 'mine' }, partial).values).toMatchObject({ notes: 'mine', phone: '2' })
})

test('a value that the others emptied is taken as emptied', () => {
  expect(merge(base, base, { ...base, phone: null })).toMatchObject({
    taken: ['phone'],
    values: { phone: null },
  })
})
