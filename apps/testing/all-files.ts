import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = resolve(import.meta.dirname, '../..')
const paths = (pattern: string) => globSync(pattern, { cwd: root }).map(path => join(root, path))

/** What each file of the house exports whose path from the root is like this. */
export const importAll = <T>(pattern: string): Promise<T[]> =>
  Promise.all(paths(pattern).map(async path => (await import(pathToFileURL(path).href)) as T))

export const readAll = <T>(pattern: string): T[] =>
  paths(pattern).map(path => JSON.parse(readFileSync(path, 'utf8')) as T)
