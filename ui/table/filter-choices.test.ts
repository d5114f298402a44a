import { expect, test } from 'vitest'
import { filterableFields, operatorsOf, startOfDay } from './filter-choices.ts'

const field = { label: '', sortable: true, filterable: true }

test('a day begins at the midnight of its place, also on the days the clocks change', () => {
  expect(startOfDay('2026-07-01', 'Europe/Athens')).toBe('2026-07-01T00:00:00+03:00')
  expect(startOfDay('2026-10-25', 'Europe/Athens')).toBe('2026-10-25T00:00:00+03:00')
  expect(startOfDay('2026-10-26', 'Europe/Athens')).toBe('2026-10-26T00:00:00+02:00')
  expect(startOfDay('2026-01-01', 'UTC')).toBe('2026-01-01T00:00:00+00:00')
})

test('emptiness is only asked of what may be empty', () => {
  expect(operatorsOf({ ...field, widget: 'day', optional: false })).not.toContain('null')
  expect(operatorsOf({ ...field, widget: 'day', optional: true })).toContain('null')
})

test('what the server cannot filter by is not offered', () => {
  const entity = {
    name: 'a.b',
    plural: 'bs',
    titleField: 'name',
    access: { read: '', write: '' },
    fields: {
      name: { ...field, widget: 'text' as const, optional: false },
      custom: { ...field, widget: 'json' as const, optional: false },
      secret: { ...field, widget: 'text' as const, optional: false, filterable: false },
    },
  }
  expect(filterableFields(entity)).toEqual(['name'])
})
