import { expect, test } from 'vitest'
import type { EntityMeta, FieldMeta } from '../meta.ts'
import { belongsBy, defaultColumns } from './default-columns.ts'

const field = (widget: FieldMeta['widget'], ref?: string): FieldMeta => ({
  widget,
  label: '',
  optional: true,
  sortable: true,
  filterable: true,
  ...(ref ? { ref } : {}),
})
const noun = (name: string, fields: EntityMeta['fields'], without: string[] = []): EntityMeta => ({
  name,
  plural: `${name}s`,
  titleField: 'name',
  access: { read: '', write: '' },
  fields,
  without,
})
const customer = noun('people.customer', {
  notes: field('longText'),
  name: field('text'),
  phone: field('phone'),
})

test('a noun without a screen of its own begins with its title and leaves long texts to the record', () => {
  expect(defaultColumns(customer)).toEqual(['name', 'phone'])
})

test('what refers to a record belongs to it, but for copies that nobody may change', () => {
  const fields = { name: field('text'), customerId: field('ref', 'people.customer') }
  expect(belongsBy(noun('pets.pet', fields), customer)).toBe('customerId')
  expect(belongsBy(noun('care.dependant', fields, ['create', 'update', 'archive']), customer)).toBeUndefined()
  expect(belongsBy(customer, customer)).toBeUndefined()
})
