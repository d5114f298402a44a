import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { keys } from './keys.ts'
import { patchCache } from './patch-cache.ts'

const rex = { id: '1', version: 1, name: 'Rex' }
const max = { id: '2', version: 1, name: 'Max' }
const listKey = keys.list('pets.pet', {})

function clientWithRows() {
  const client = new QueryClient()
  client.setQueryData(listKey, { pages: [{ data: [rex, max], nextCursor: null }], pageParams: [undefined] })
  client.setQueryData(keys.row('pets.pet', '1'), rex)
  client.setQueryData(keys.list('people.customer', {}), { data: [{ id: '1', version: 1, name: 'Ann' }] })
  return client
}

const namesIn = (client: QueryClient) =>
  client.getQueryData<{ pages: { data: { name: string }[] }[] }>(listKey)?.pages[0]?.data.map(row => row.name)

test('a change is seen at once in every list and record of that row, and nowhere else', () => {
  const client = clientWithRows()
  patchCache(client, 'pets.pet', '1', { name: 'Rexy' })
  expect(namesIn(client)).toEqual(['Rexy', 'Max'])
  expect(client.getQueryData(keys.row('pets.pet', '1'))).toMatchObject({ name: 'Rexy' })
  expect(client.getQueryData(keys.list('people.customer', {}))).toMatchObject({ data: [{ name: 'Ann' }] })
})

test('a refused change is put back exactly as it was', () => {
  const client = clientWithRows()
  const putBack = patchCache(client, 'pets.pet', '1', { name: 'Rexy' })
  putBack()
  expect(namesIn(client)).toEqual(['Rex', 'Max'])
  expect(client.getQueryData(keys.row('pets.pet', '1'))).toEqual(rex)
})
