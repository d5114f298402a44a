import { existsSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { makeCheckout, runIn, write } from './testing/checkout.mjs'

const checkouts = []
const monthAgo = Date.now() / 1000 - 30 * 24 * 3600

function checkout() {
  const made = makeCheckout({
    'apps/server/main.ts': '',
    'apps/server/cli.ts': '',
    'kernel/db/pool.ts': 'first',
  })
  checkouts.push(made)
  const { folder } = made
  const built = name => join(folder, 'apps/server/dist', name)
  return {
    run: async () => (await runIn(folder, ['mainstay.mjs']).ended).err.replace(/^Setting up.*\n/, ''),
    write: (name, text) => write(join(folder, name), text),
    built,
    isBuilt: name => existsSync(built(name)),
    lose: () => rmSync(built(''), { recursive: true }),
  }
}

afterEach(() => {
  for (const each of checkouts.splice(0)) each.remove()
})

it('builds the server once, and again when its code changed or the build was lost', async () => {
  const { run, write, lose } = checkout()
  expect(await run()).toBe('Building the server…\n')
  expect(await run()).toBe('')
  write('kernel/db/pool.ts', 'second')
  expect(await run()).toBe('Building the server…\n')
  lose()
  expect(await run()).toBe('Building the server…\n')
}, 60_000)

it('does not build for what only a screen, a test or a reader of files reads', async () => {
  const { run, write } = checkout()
  await run()
  write('kernel/db/pool.test.ts', 'new')
  write('modules/pets/screens/page.ts', 'new')
  write('modules/pets/migrations/001_pets.sql', 'new')
  expect(await run()).toBe('')
}, 60_000)

it('keeps the last good build when a new one fails, and tries again the next time', async () => {
  const { run, write, built } = checkout()
  await run()
  write('apps/server/main.ts', '// wrong')
  expect(await run()).toMatch(/The server could not be built:\n[\s\S]*main.ts is wrong/)
  expect(readFileSync(built('main.js'), 'utf8')).toBe('')
  write('apps/server/main.ts', '// right')
  await run()
  expect(readFileSync(built('main.js'), 'utf8')).toBe('// right')
}, 60_000)

it('leaves the pieces a running server may ask for, for a week', async () => {
  const { run, write, built, isBuilt } = checkout()
  await run()
  for (const piece of ['young-1.js', 'old-1.js']) write(`apps/server/dist/${piece}`, 'piece')
  utimesSync(built('old-1.js'), monthAgo, monthAgo)
  write('kernel/db/pool.ts', 'second')
  await run()
  expect(['main.js', 'young-1.js', 'old-1.js'].map(isBuilt)).toEqual([true, true, false])
}, 60_000)
