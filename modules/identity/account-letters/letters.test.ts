import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { letterIn } from './letter-in.ts'

type Letters = Record<string, { subject: string; lines: string[] } | string>

const folder = new URL('./', import.meta.url)
const read = (language: string): Letters =>
  JSON.parse(readFileSync(new URL(`${language}.json`, folder), 'utf8'))
const languages = ['en', 'es', 'fr', 'el', 'ar']

/** Each kind with the names that its words use. */
const shape = (letters: Letters) =>
  Object.fromEntries(
    Object.entries(letters).map(([kind, words]) => [
      kind,
      [...new Set(JSON.stringify(words).match(/\{\w+\}/g))].sort(),
    ]),
  )

test('every letter about an account is written in every language, with the same names in it', () => {
  expect(
    readdirSync(folder)
      .filter(name => name.endsWith('.json'))
      .sort(),
  ).toEqual(languages.map(language => `${language}.json`).sort())
  for (const language of languages) expect(shape(read(language)), language).toEqual(shape(read('en')))
})

test('a letter that lacks a name of the English one is caught', () => {
  const english = read('en')
  expect(shape({ ...english, invited: { subject: '{business}', lines: ['no way in'] } })).not.toEqual(
    shape(english),
  )
})

test('a region goes by its language, and a language that is not spoken by English', () => {
  const values = { name: 'Ada', business: 'Café', link: '/l/x' }
  expect(letterIn('el-GR', 'invited', values).subject).toBe('Πρόσκληση από: Café')
  expect(letterIn('pt-BR', 'invited', values).subject).toBe('You are invited to Café')
})
