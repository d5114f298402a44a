import { afterEach, expect, test, vi } from 'vitest'
import { newId } from './new-id.ts'

const version4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

afterEach(() => {
  vi.unstubAllGlobals()
})

test('an id is of the same kind where the browser makes it and where it does not', () => {
  expect(newId()).toMatch(version4)
  const getRandomValues = crypto.getRandomValues.bind(crypto)
  vi.stubGlobal('crypto', { getRandomValues })
  expect(newId()).toMatch(version4)
  expect(newId()).not.toBe(newId())
})
