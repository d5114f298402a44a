import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { patchStay } from './patch-stay.ts'

test('a stay changes its state wherever it is shown, and no other stay does', () => {
  const client = new QueryClient()
  const sheet = {
    on: '2026-03-04',
    arrivals: [
      { id: 'a', status: 'confirmed' },
      { id: 'b', status: 'confirmed' },
    ],
    alerts: [{ kind: 'careful', message: 'bites' }],
  }
  client.setQueryData(['today', 'harbour'], sheet)
  client.setQueryData(['stay', 'a'], { id: 'a', status: 'confirmed' })
  client.setQueryData(['stay', 'b'], { id: 'b', status: 'confirmed' })
  patchStay(client, 'a', 'checked_in')
  expect(client.getQueryData(['today', 'harbour'])).toEqual({
    ...sheet,
    arrivals: [
      { id: 'a', status: 'checked_in' },
      { id: 'b', status: 'confirmed' },
    ],
  })
  expect(client.getQueryData(['stay', 'a'])).toEqual({ id: 'a', status: 'checked_in' })
  expect(client.getQueryData(['stay', 'b'])).toEqual({ id: 'b', status: 'confirmed' })
})
