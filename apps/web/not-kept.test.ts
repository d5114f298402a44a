import { afterEach, expect, test, vi } from 'vitest'
import { orNotKept } from './not-kept.ts'

afterEach(() => vi.unstubAllGlobals())

const missing = new TypeError('Failed to fetch dynamically imported module: /assets/collecting.js')

test('a screen that cannot come without a line says that it was not kept', () => {
  vi.stubGlobal('navigator', { onLine: false })
  expect(() => orNotKept(missing)).toThrow(expect.objectContaining({ status: 0, code: 'not_kept' }))
})

test('a screen that is gone while there is a line stays what it is: the page is old', () => {
  vi.stubGlobal('navigator', { onLine: true })
  expect(() => orNotKept(missing)).toThrow(missing)
})
