import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createStaleMarker } from './stale.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('an event makes stale what shows its entity, also a query over several, and nothing else', async () => {
  const client = new QueryClient()
  const meta = { entities: ['places.room', 'bookings.stay'] }
  client.setQueryData(['bookings.stay', 'list', {}], [])
  client.setQueryData(['pets.pet', 'list', {}], [])
  await client.prefetchQuery({ queryKey: ['places.room', 'calendar'], queryFn: () => [], meta })
  const mark = createStaleMarker(client)
  mark('bookings.stay')
  await vi.advanceTimersByTimeAsync(200)
  const stale = client
    .getQueryCache()
    .getAll()
    .filter(query => query.state.isInvalidated)
  expect(stale.map(query => query.queryKey[0]).sort()).toEqual(['bookings.stay', 'places.room'])
})

test('a hundred events of one import ask the server once', async () => {
  const client = new QueryClient()
  const asked = vi.spyOn(client, 'invalidateQueries')
  const mark = createStaleMarker(client)
  for (let event = 0; event < 100; event++) mark('pets.pet')
  await vi.advanceTimersByTimeAsync(1000)
  expect(asked).toHaveBeenCalledTimes(1)
})
