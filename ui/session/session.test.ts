import { expect, test } from 'vitest'
import { allows } from './session.ts'

test('a permission is held by its own name or by the whole of its family', () => {
  expect(allows(['pets.pet.read'], 'pets.pet.read')).toBe(true)
  expect(allows(['pets.*'], 'pets.pet.read')).toBe(true)
  expect(allows(['*'], 'pets.pet.read')).toBe(true)
})

test('who may read may not write, and a family is no prefix of a word', () => {
  expect(allows(['pets.pet.read'], 'pets.pet.write')).toBe(false)
  expect(allows(['pet.*'], 'pets.pet.read')).toBe(false)
  expect(allows([], 'pets.pet.read')).toBe(false)
})
