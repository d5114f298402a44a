import { expect, it } from 'vitest'
import { withDaysSaid } from './rules.ts'

it('names the days in what the house wrote of a cost as the reader does, and leaves all other figures', () => {
  const day = (on: string) => (on === '2026-11-28' ? '28 Nov' : 'another day')
  expect(withDaysSaid('Party room, 2026-11-28', day)).toBe('Party room, 28 Nov')
  expect(withDaysSaid('Pipe 12-2026-11-2, part 7', day)).toBe('Pipe 12-2026-11-2, part 7')
})
