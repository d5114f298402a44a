import { expect, test } from 'vitest'
import { slugOf } from './slug.ts'

test('a name becomes what can stand in an address', () => {
  expect(slugOf('Café Grüß & Co.')).toBe('cafe-gru-co')
  expect(slugOf('Ωmega!')).toBe('mega')
  expect(slugOf('東京')).toBe('')
})
