import { expect, test } from 'vitest'
import type { FieldMeta } from '../meta.ts'
import { changedFields, wireValues } from './field-value.ts'

const field = (optional: boolean): FieldMeta => ({
  widget: 'text',
  label: 'Name',
  optional,
  sortable: true,
  filterable: true,
})

test('only what was changed is sent, and an empty box is not a change of nothing', () => {
  const before = { name: 'Rex', breed: null, rate: { amount: 5, currency: 'EUR' } }
  expect(changedFields(before, { name: 'Rex', breed: '', rate: { amount: 5, currency: 'EUR' } })).toEqual([])
  expect(changedFields(before, { name: 'Max', breed: 'Pug', rate: { amount: 6, currency: 'EUR' } })).toEqual([
    'name',
    'breed',
    'rate',
  ])
})

test('an emptied field becomes null where it may, and is left for the server to ask for where it may not', () => {
  const fields = { name: field(false), breed: field(true) }
  expect(wireValues({ name: '', breed: '  ' }, ['name', 'breed'], fields)).toEqual({ breed: null })
  expect(wireValues({ name: ' Rex ', breed: 'Pug' }, ['name', 'breed'], fields)).toEqual({
    name: 'Rex',
    breed: 'Pug',
  })
})
