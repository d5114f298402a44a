import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'

interface Chunk {
  file: string
  imports?: string[]
  dynamicImports?: string[]
  css?: string[]
}

const built = join(import.meta.dirname, '../apps/web/dist')
const chunks = JSON.parse(readFileSync(join(built, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>

function neededBy(name: string, known = new Set<string>()): Set<string> {
  const chunk = chunks[name]
  if (!chunk) throw new Error(`${name} is not a file of its own`)
  if (known.has(chunk.file)) return known
  known.add(chunk.file)
  for (const next of chunk.imports ?? []) neededBy(next, known)
  return known
}

/** Kilobytes of JavaScript over the line, before these can be drawn. */
function weightOf(...names: string[]): number {
  const files = new Set(names.flatMap(name => [...neededBy(name)]))
  const sizes = [...files].map(file => gzipSync(readFileSync(join(built, file)), { level: 9 }).length)
  return sizes.reduce((sum, size) => sum + size, 0) / 1000
}

/** How many files of JavaScript and styles are asked for before these can be drawn. */
function filesOf(...names: string[]): number {
  const files = new Set(names.flatMap(name => [...neededBy(name)]))
  const styles = Object.values(chunks).flatMap(({ file, css = [] }) => (files.has(file) ? css : []))
  return files.size + new Set(styles).size
}

const page = 'index.html'
const frame = 'frame.tsx'
const screen = (path: string) => `../../modules/${path}.tsx`

// Kilobytes: what an edition opens with, what a role of it does, and a board, which needs more before it can be dragged.
const [most, mostOfRole, mostOfBoard] = [200, 205, 300]

const homes: Record<string, number> = {
  'bookings/screens/today': most,
  'bookings/screens/care-round': mostOfRole,
  'presence/screens/wall': most,
  'property/screens/desk': most,
  'property/screens/my-work': mostOfRole,
  'venues/screens/host-stand': mostOfRole,
  'coating/screens/shop-board': mostOfBoard,
}

for (const [path, bound] of Object.entries(homes))
  test(`${path} weighs at most ${bound} kB as the first screen`, () => {
    expect(weightOf(page, frame, screen(path))).toBeLessThan(bound)
  })

test('no screen asks for more than 45 files, none that an edition opens with for more than 25', () => {
  const later = [...neededBy(page)].flatMap(
    file => Object.values(chunks).find(chunk => chunk.file === file)?.dynamicImports ?? [],
  )
  const screens = later.filter(name => /^\.\.\/\.\.\/modules\/\w+\/screens\/.*\.tsx$/.test(name))
  expect(screens.length).toBeGreaterThan(100)
  for (const name of screens) expect.soft(filesOf(page, frame, name), name).toBeLessThanOrEqual(45)
  for (const path of Object.keys(homes))
    expect.soft(filesOf(page, frame, screen(path)), path).toBeLessThanOrEqual(25)
})

test('what nobody needs at once is caught', () => {
  expect(() => weightOf('no-such-screen.tsx')).toThrow('no-such-screen')
  expect(weightOf(page, frame, '../../ui/offline/begin.ts')).toBeGreaterThan(weightOf(page, frame))
})
