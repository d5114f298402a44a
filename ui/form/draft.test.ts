import { expect, test } from 'vitest'
import { beginDraft, choose, isUndecided, takeNewest, write } from './draft.ts'

const row = { id: 'r', version: 1, name: 'Rex', notes: 'a' }
const begin = () => beginDraft(row, { name: 'Rex', notes: 'a' })
const theirs = { ...row, version: 2, notes: 'theirs' }
const told = { name: 'Rex', notes: 'theirs' }

test('saving waits until every conflict has a choice, and takes the chosen value', () => {
  const draft = takeNewest(write(begin(), 'notes', 'mine'), theirs, told)
  expect(isUndecided(draft)).toBe(true)
  expect(draft.stored?.version).toBe(2)
  expect(choose(draft, 'notes', 'theirs').values.notes).toBe('theirs')
  const kept = choose(draft, 'notes', 'mine')
  expect([isUndecided(kept), kept.values.notes]).toEqual([false, 'mine'])
})

test('typing into a contested field is a choice', () => {
  const draft = write(takeNewest(write(begin(), 'notes', 'mine'), theirs, told), 'notes', 'both')
  expect([isUndecided(draft), draft.values.notes]).toEqual([false, 'both'])
})

test('a row that is not newer changes nothing', () => {
  const draft = write(begin(), 'notes', 'mine')
  expect(takeNewest(draft, { ...theirs, version: 1 }, told)).toBe(draft)
})

test('a choice that was made for an older value is asked again when they change it again', () => {
  const first = choose(takeNewest(write(begin(), 'notes', 'mine'), theirs, told), 'notes', 'mine')
  const again = takeNewest(first, { ...theirs, version: 3, notes: 'new' }, { ...told, notes: 'new' })
  expect(again.conflicts).toEqual([{ name: 'notes', mine: 'mine', theirs: 'new' }])
})
