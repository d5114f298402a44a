import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const catalogue = (paths: string[]): Set<string> =>
  new Set(paths.flatMap(path => Object.keys(JSON.parse(read(path)) as Record<string, string>)))

const files = (pattern: string) => globSync(pattern, { cwd: root }).filter(path => !path.includes('.test.'))
const houseWords = catalogue(['ui/terms/en.json'])
const editionWords = catalogue(files('editions/*/terms/en.json'))
const allWords = catalogue([...files('{ui,modules/*,editions/*}/terms/en.json')])

/** Keys that are written out: `t('a.b')`, `labelKey: 'a.b'`, and both sides of a choice between two. */
function keysIn(source: string): string[] {
  const calls = source.matchAll(/(?:\bt\(|labelKey:\s*)([^()]*?)(?=[,)\n])/g)
  return [...calls].flatMap(([, argument = '']) =>
    [...argument.matchAll(/'([\w-]+(?:\.[\w-]+)+)'/g)].map(([, key = '']) => key),
  )
}

const missing = (paths: string[], words: Set<string>) =>
  paths.flatMap(path =>
    keysIn(read(path))
      .filter(key => !words.has(key))
      .map(key => `${path}: ${key}`),
  )

describe('every word a person sees is in a catalogue', () => {
  test('of the house’s own screens in the house’s', () => {
    expect(missing(files('ui/**/*.{ts,tsx}'), houseWords)).toEqual([])
  })

  // The words of a module come with its screens, and not with those of its neighbours.
  test.each(files('modules/*'))('of %s in its own or the house’s', module => {
    const words = new Set([...houseWords, ...editionWords, ...catalogue(files(`${module}/terms/en.json`))])
    expect(missing(files(`${module}/screens/**/*.{ts,tsx}`), words)).toEqual([])
  })

  test('of the rail and the app in the editions’ or the house’s, which are there from the start', () => {
    const words = new Set([...houseWords, ...editionWords])
    expect(missing(files('{editions/*/navigation.ts,apps/web/**/*.{ts,tsx}}'), words)).toEqual([])
  })

  test('a word that is nowhere is caught', () => {
    expect(keysIn("t('no.such.word')").filter(key => !allWords.has(key))).toEqual(['no.such.word'])
    expect(keysIn("t(isNew ? 'a.one' : 'a.other', { n })")).toEqual(['a.one', 'a.other'])
  })
})
