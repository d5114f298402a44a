import { expect, test } from 'vitest'
import { Problem } from '../api/problem.ts'
import catalogue from '../terms/en.json' with { type: 'json' }
import { wordsOf } from './problem-words.ts'

const words: Record<string, string> = catalogue
const terms = { t: (key: string) => words[key] ?? key, has: (key: string) => key in words }

test('who may not is told what to do about it, in our words and not the names of permissions', () => {
  const problem = new Problem(403, {
    code: 'forbidden',
    detail: 'Your role does not include pets.pet.write.',
  })
  const said = wordsOf(problem, terms)
  expect(said.title).toBe('You may not do this')
  expect(`${said.why} ${said.remedy}`).not.toContain('pets.pet.write')
})

test('the sentence of a verb reaches the person as the verb wrote it', () => {
  const problem = new Problem(409, { code: 'bookings.room_taken', detail: 'Room 4 is taken on 3 May.' })
  expect(wordsOf(problem, terms).why).toBe('Room 4 is taken on 3 May.')
})

test('a fault of the server never shows its inner text', () => {
  const problem = new Problem(500, { code: 'internal', detail: 'duplicate key value violates constraint' })
  const said = wordsOf(problem, terms)
  expect(said.title).toBe('Something went wrong on the server')
  expect(said.why).not.toContain('constraint')
})
