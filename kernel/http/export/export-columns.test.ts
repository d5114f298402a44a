import { expect, test } from 'vitest'
import { entity } from '../../entity/entity.ts'
import { integer, list, money, text } from '../../schema/fields.ts'
import { defaultColumns, exportColumns, headerOf, lineOf } from './export-columns.ts'

const Thing = entity('test.thing', {
  plural: 'things',
  fields: { name: text(), price: money(), weight: integer().optional(), tags: list(text()) },
})

const row = {
  id: 'x',
  name: '=HYPERLINK("evil")',
  price: { amount: -1250, currency: 'EUR' },
  weight: null,
  tags: ['a', 'b'],
  custom: { shelf: '+1' },
  owner: { name: 'Ada, of Harbour' },
  parts: [{ name: 'x' }, { name: 'y' }],
}

const exported = (names: string[]) => {
  const { columns } = exportColumns(Thing, names)
  return headerOf(columns) + lineOf(columns, row)
}

test('money is an amount in major units and a currency; no value is an empty cell', () => {
  expect(exported(['price', 'weight'])).toBe('price,priceCurrency,weight\r\n-12.50,EUR,\r\n')
})

test('text that a spreadsheet would run is neutralised and quoted', () => {
  expect(exported(['name', 'custom.shelf'])).toBe('name,custom.shelf\r\n"\'=HYPERLINK(""evil"")",\'+1\r\n')
})

test('columns are those asked for in that order, also of rows that are referred to', () => {
  expect(exported(['tags', 'owner.name', 'parts.name'])).toBe(
    'tags,owner.name,parts.name\r\na; b,"Ada, of Harbour",x; y\r\n',
  )
  expect(exportColumns(Thing, ['owner.name', 'parts.name']).include).toEqual(['owner', 'parts'])
})

test('a column that does not exist is refused', () => {
  expect(() => exportColumns(Thing, ['constructor'])).toThrow()
})

test('all fields come without being asked for, a tenant’s own ones too', () => {
  expect(defaultColumns(Thing, ['shelf'])).toEqual([
    'id',
    'externalId',
    'name',
    'price',
    'weight',
    'tags',
    'custom.shelf',
    'createdAt',
    'updatedAt',
  ])
})
