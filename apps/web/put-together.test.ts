import { expect, test } from 'vitest'
import { type Part, putTogether } from './put-together.ts'
import { placesIn, straight } from './straight-imports.ts'

const part = (id: string, by: number[], needs: string[] = [], size = 100): Part => ({
  ids: [id],
  by: new Set(by),
  needs,
  size,
  styles: 0,
})

const equal = [1, 1, 1]
const filesOf = (parts: Part[], weights = equal) =>
  putTogether(parts, weights)
    .map(({ ids }) => ids.toSorted().join('+'))
    .toSorted()

test('small parts that the same screens need are one file', () => {
  expect(filesOf([part('icon', [0, 1]), part('button', [0, 1, 2])])).toEqual(['button+icon'])
})

test('a large part is not brought to a screen that does without it', () => {
  expect(filesOf([part('calendar', [0, 1], [], 90_000), part('button', [0, 1, 2])])).toEqual([
    'button',
    'calendar',
  ])
})

test('what a screen opened daily does without stays apart from what it needs', () => {
  const parts = [part('dates', [1, 2], [], 5_000), part('button', [0, 1, 2])]
  expect(filesOf(parts)).toEqual(['button+dates'])
  expect(filesOf(parts, [10, 1, 1])).toEqual(['button', 'dates'])
})

test('no file needs another that needs it', () => {
  const between = part('between', [0, 1], ['below'], 900_000)
  const below: Part = { ...part('below', [0, 1, 2]), styles: 1 }
  const above = (...needs: string[]): Part => ({ ...part('above', [0], needs, 2_000), styles: 1 })
  const weights = [1, 5, 1]
  expect(filesOf([above(), between, below], weights)).toEqual(['above+below', 'between'])
  expect(filesOf([above('between'), between, below], weights)).toEqual(['above', 'below', 'between'])
})

test('a name is imported from the file that has it, and from its package when no list knows', () => {
  const list = `import { Stack } from "./stack.mjs";\nexport { Stack };\nexport { default as IconX } from './x.mjs';`
  const places = placesIn(list, '/of')
  const code = straight(`import { IconX, Stack as Column, Other } from "@mantine/core";`, () => places)
  expect(code).toBe(
    'import { default as IconX } from "/of/x.mjs"; import { Stack as Column } from "/of/stack.mjs"; import { Other as Other } from "@mantine/core";',
  )
})
