import { expect, test } from 'vitest'
import { markOf, nameIn } from './shelf.ts'

const file = { name: 'a long paper.pdf', size: 900_000, lastModified: 1_700_000_000_000 }

test('what was begun is known again by its file and its record, and shown nowhere else', () => {
  const mark = markOf(file, 'pet-1')
  expect(markOf({ ...file }, 'pet-1')).toBe(mark)
  expect(markOf({ ...file, size: 900_001 }, 'pet-1')).not.toBe(mark)
  expect(nameIn(mark, 'pet-1')).toBe('a long paper.pdf')
  expect(nameIn(mark, 'pet-2')).toBeUndefined()
})
