import { expect, test } from 'vitest'
import { type Choice, ranked } from './rank.ts'

const choice = (title: string, extra: Partial<Choice> = {}): Choice => ({
  id: title,
  title,
  kind: 'screen',
  icon: 'paw',
  to: '/',
  ...extra,
})
const titles = (choices: Choice[]) => choices.map(({ title }) => title)

test('the very thing that was typed comes first, then beginnings, then words within', () => {
  const own = [choice('Old pets'), choice('Petunia beds'), choice('Pets'), choice('Calendar')]
  expect(titles(ranked(own, [], 'pets'))).toEqual(['Pets', 'Old pets'])
  expect(titles(ranked(own, [], 'pet'))).toEqual(['Petunia beds', 'Pets', 'Old pets'])
})

test('a record with exactly the name typed stands above a screen that only begins with it', () => {
  const own = [choice('Todays list')]
  const found = [choice('Today', { kind: 'pets.pet' })]
  expect(titles(ranked(own, found, 'today'))).toEqual(['Today', 'Todays list'])
})

test('a pasted phone number or e-mail finds its record first, however it is spaced', () => {
  const found = [
    choice('Ann', { kind: 'people.customer', subtitle: '+30 210 555 0100' }),
    choice('Bob', { kind: 'people.customer', subtitle: 'bob@example.org' }),
  ]
  expect(titles(ranked([], found, '2105550100'))[0]).toBe('Ann')
  expect(titles(ranked([], found, 'bob@example.org'))[0]).toBe('Bob')
})

test('what the server found by something not shown is kept, at the end', () => {
  const found = [choice('Rex', { kind: 'pets.pet' })]
  expect(titles(ranked([choice('Tags')], found, 'tag'))).toEqual(['Tags', 'Rex'])
})

test('accents are no obstacle', () => {
  expect(titles(ranked([choice('Éclair')], [], 'eclair'))).toEqual(['Éclair'])
})
