import { expect, test } from 'vitest'
import { nextSort, otherParameters, readState, writeState } from './state.ts'

const search = {
  q: 'rex',
  sort: '-bornOn',
  'filter[species][in]': 'dog,cat',
  'filter[customerId]': 'a1',
  columns: 'name,species',
  peek: 'p1',
}

test('an address and the state it stands for turn into each other without loss', () => {
  const state = readState(search)
  expect(state.filters).toEqual([
    { field: 'species', operator: 'in', value: 'dog,cat' },
    { field: 'customerId', operator: 'eq', value: 'a1' },
  ])
  expect({ ...writeState(state), ...otherParameters(search) }).toEqual(search)
})

test('what is not the table’s own stays in the address when filters change', () => {
  expect(otherParameters(search)).toEqual({ peek: 'p1' })
})

test('an operator nobody offers is not passed on to the server', () => {
  expect(readState({ 'filter[name][regex]': '.*', 'filter[a;b]': 'x' }).filters).toEqual([])
})

test('a heading sorts up, then down, then not at all', () => {
  expect(nextSort('', 'name')).toBe('name')
  expect(nextSort('name', 'name')).toBe('-name')
  expect(nextSort('-name', 'name')).toBe('')
  expect(nextSort('-name', 'breed')).toBe('breed')
})
