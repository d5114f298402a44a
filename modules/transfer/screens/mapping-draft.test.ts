import { expect, test } from 'vitest'
import type { EntityMeta, FieldMeta } from '#ui/meta.ts'
import {
  columnOf,
  isByHand,
  openQuestions,
  readingOf,
  withField,
  withKey,
  withReferences,
} from './mapping-draft.ts'

const field = (widget: FieldMeta['widget'], extra: Partial<FieldMeta> = {}): FieldMeta => ({
  widget,
  label: '',
  optional: true,
  sortable: true,
  filterable: true,
  ...extra,
})
const entity: EntityMeta = {
  name: 'pets.pet',
  plural: 'pets',
  titleField: 'name',
  access: { read: '', write: '' },
  fields: {
    name: field('text', { optional: false }),
    customerId: field('ref', { ref: 'people.customer', optional: false }),
    bornOn: field('day'),
  },
}
const sources = {
  formats: (column: string) => (column === 'Born' ? ['D/M/YYYY', 'M/D/YYYY'] : ['YYYY-MM-DD']),
  currency: 'EUR',
}
const mapping = { targets: [{ entity: 'pets.pet', fields: { name: { column: 'Name' } } }] }

test('a day that reads in two ways is left for a person to decide, and the import waits for it', () => {
  const open = withField(mapping, 'bornOn', readingOf(entity.fields.bornOn!, 'Born', sources))
  expect(openQuestions(open, entity)).toEqual(['customerId', 'bornOn'])
  expect(readingOf(entity.fields.bornOn!, 'Date', sources)).toEqual({ date: '{Date}', format: 'YYYY-MM-DD' })
})

test('a required field without a column is an open question; giving it one closes it', () => {
  expect(openQuestions(mapping, entity)).toEqual(['customerId'])
  const closed = withField(mapping, 'customerId', readingOf(entity.fields.customerId!, 'Owner', sources))
  expect(openQuestions(closed, entity)).toEqual([])
})

test('a reference is looked up by the id of the other system', () => {
  const plain = withField(mapping, 'customerId', { column: 'Owner' })
  expect(withReferences(plain, entity).targets[0]?.fields.customerId).toEqual({
    ref: 'people.customer',
    by: 'externalId',
    value: '{Owner}',
  })
})

test('what was written by hand from several columns is told apart and kept', () => {
  expect(columnOf({ template: '{First} {Last}' })).toBeUndefined()
  expect(isByHand({ template: '{First} {Last}' })).toBe(true)
  expect(columnOf({ money: '{Rate}', currency: 'EUR' })).toBe('Rate')
  expect(withKey(mapping, 'Id').targets[0]).toMatchObject({
    key: '{Id}',
    fields: { name: { column: 'Name' } },
  })
})
