import { expect, test } from 'vitest'
import { parseSearch, stringifySearch } from './search-params.ts'

test('an address reads back as it was written, and reads well', () => {
  const search = { 'filter[species]': 'dog,cat', q: 'a & b', sort: '-name', empty: '' }
  expect(stringifySearch(search)).toBe('?filter[species]=dog,cat&q=a+%26+b&sort=-name')
  expect(parseSearch(stringifySearch(search))).toEqual({
    'filter[species]': 'dog,cat',
    q: 'a & b',
    sort: '-name',
  })
})
