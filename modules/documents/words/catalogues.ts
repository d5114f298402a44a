import { existsSync, globSync, readFileSync } from 'node:fs'
import type { Catalogue } from '#ui/i18n/layers.ts'

const root = new URL('../../../', import.meta.url).pathname
const read = new Map<string, Catalogue>()

function merged(paths: string[]): Catalogue {
  const all = paths.map(path => JSON.parse(readFileSync(root + path, 'utf8')) as Catalogue)
  return Object.assign({}, ...all)
}

function once(key: string, make: () => Catalogue): Catalogue {
  const known = read.get(key)
  if (known) return known
  const made = make()
  read.set(key, made)
  return made
}

/** The words of papers, and of the nouns, fields and choices that stand on them. */
export const paperWords = (language: string): Catalogue =>
  once(`papers ${language}`, () =>
    merged([
      `sdk/terms/${language}.json`,
      ...globSync(`modules/*/{terms,papers}/${language}.json`, { cwd: root }),
    ]),
  )

export const editionWords = (edition: string, language: string): Catalogue =>
  once(`edition ${edition} ${language}`, () => {
    const path = `editions/${edition}/terms/${language}.json`
    return existsSync(root + path) ? merged([path]) : {}
  })

/** The sentences that the server says of its own, by key. */
export const sentences = (language: string): Catalogue =>
  once(`said ${language}`, () => merged(globSync(`{ui,modules/*}/said/${language}.json`, { cwd: root })))
