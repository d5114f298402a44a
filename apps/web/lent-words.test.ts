import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const screens = /#modules\/(\w+)\/screens\/public\.tsx/

/** What a file names: relative files of its own module, and names that another module lends it. */
function importsOf(path: string) {
  const text = read(path)
  const all = [
    ...text.matchAll(/(?:(?:import|export)( type)?\s+(\{[^}]*\})?[^;'{}]*?from\s+|import\()\s*'([^']+)'/g),
  ]
  return all
    .filter(([, isType]) => !isType)
    .map(([, , names = '', from = '']) => ({ names: names.match(/\w+/g) ?? [], from }))
}

function reached(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path) || !existsSync(join(root, path))) return seen
  seen.add(path)
  for (const { from } of importsOf(path)) if (from.startsWith('.')) reached(join(path, '..', from), seen)
  return seen
}

/** Whether what `names` of a module draw says a word of that module’s own catalogue. */
function speaks(module: string, names: string[]): boolean {
  const own = Object.keys(JSON.parse(read(`modules/${module}/terms/en.json`)) as object)
  const lent = importsOf(`modules/${module}/screens/public.tsx`).filter(one =>
    one.names.some(name => names.includes(name)),
  )
  const files = lent.flatMap(({ from }) => [...reached(join(`modules/${module}/screens`, from))])
  const text = files.map(read).join('\n')
  return own.some(key => text.includes(`'${key}'`))
}

/** Modules whose words the screen in `path` shows and does not bring along. */
function missing(path: string, words: string): string[] {
  const lent = [...reached(path)].flatMap(importsOf).filter(({ from }) => screens.test(from))
  const needed = lent.filter(({ from, names }) => speaks(screens.exec(from)![1]!, names))
  const modules = new Set(needed.map(({ from }) => screens.exec(from)![1]!))
  return [...modules].filter(module => !words.includes(`'${module}'`))
}

const pagesOf = (list: string) =>
  [
    ...read(list).matchAll(
      /\{\s*(?:\.\.\.\{\s*)?at: '(?:app|portal|bare|door|at)'[^\n]*(?:\n(?! {2}\{)[^\n]*)*/g,
    ),
  ]
    .map(([entry]) => ({ entry, file: /import\('(\.[^']+)'\)/.exec(entry)?.[1] }))
    .filter(({ entry }) => !/words: ('all'|everything)/.test(entry))
    .flatMap(({ entry, file }) => (file ? [{ entry, path: join(list, '..', file) }] : []))

test.each(
  globSync('modules/*/screens/pages.ts', { cwd: root }),
)('screens of %s bring the words of what others lend them', list => {
  const silent = pagesOf(list).flatMap(({ entry, path }) =>
    missing(path, entry).map(module => `${path}: ${module}`),
  )
  expect(silent).toEqual([])
})

test('a screen that shows what another module lends and brings no words of it is caught', () => {
  expect(missing('modules/pets/screens/pet.tsx', '')).toEqual(['files'])
})
