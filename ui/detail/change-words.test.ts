import { expect, test } from 'vitest'
import { changesOf, type HistoryEntry, isBeginning, verbOf } from './change-words.ts'

const field = { widget: 'text' as const, label: '', optional: true, sortable: true, filterable: true }
const entity = {
  name: 'pets.pet',
  plural: 'pets',
  titleField: 'name',
  access: { read: '', write: '' },
  fields: { name: field, alert: field, updatedAt: field },
}
const entry = (changes: HistoryEntry['changes']): HistoryEntry => ({
  at: '',
  actor: { kind: 'user', id: null, name: 'Ann' },
  operation: 'pets.pet.update',
  changes,
  requestId: null,
})

test('a change tells the fields that people know, not the bookkeeping of the row', () => {
  const changes = changesOf(entry({ name: ['Rex', 'Max'], updatedAt: ['a', 'b'], version: [1, 2] }), entity)
  expect(changes).toEqual([{ field: 'name', before: 'Rex', after: 'Max' }])
})

test('nothing that stayed nothing is no change, and an entry without changes has none', () => {
  expect(changesOf(entry({ alert: [null, null] }), entity)).toEqual([])
  expect(changesOf(entry(null), entity)).toEqual([])
})

test('the verb of an operation is its last word', () => {
  expect(verbOf('pets.pet.update')).toBe('update')
  expect(verbOf('bookings.check_in')).toBe('check_in')
  expect(verbOf('import:01a1fde0')).toBe('import')
})

test('a record that begins is told in one sentence, a changed one field by field', () => {
  expect(isBeginning([{ field: 'name', before: null, after: 'Rex' }])).toBe(true)
  expect(isBeginning([{ field: 'name', before: 'Rex', after: 'Max' }])).toBe(false)
})
