import { existsSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { makeCheckout, runIn, write } from './testing/checkout.mjs'

/** Stands for the bundler: copies one source into the page, or fails when that says so. */
const bundler = `
  import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
  const out = process.argv[process.argv.indexOf('--outDir') + 1]
  const text = readFileSync('ui/app.ts', 'utf8')
  if (text.includes('wrong')) { process.stderr.write('app.ts is wrong'); process.exit(1) }
  mkdirSync(out)
  writeFileSync(out + '/index.html', text)`
const checkouts = []

function checkout() {
  const made = makeCheckout({
    'node_modules/vite/bin/vite.js': bundler,
    'node_modules/vite/package.json': '{"type":"module"}',
    'tsconfig.json': '{}',
    'apps/web/index.html': '',
    'ui/app.ts': 'first',
    'kernel/db/pool.ts': 'server',
    'apps/server/main.ts': 'process.exit(0)',
    'apps/server/cli.ts': '',
  })
  checkouts.push(made)
  const { folder } = made
  return {
    start: async () =>
      (await runIn(folder, ['start.mjs', '--port', '0']).ended).err.replace(
        /^(Setting up|Building the server).*\n/gm,
        '',
      ),
    write: (name, text) => write(join(folder, name), text),
    touch: name => utimesSync(join(folder, name), 1, 1),
    page: () => readFileSync(join(folder, 'apps/web/dist/index.html'), 'utf8'),
    lose: () => rmSync(join(folder, 'apps/web/dist'), { recursive: true }),
    leftovers: () => existsSync(join(folder, '.mainstay/web.old')),
  }
}

afterEach(() => {
  for (const each of checkouts.splice(0)) each.remove()
})

it('builds the screens once, and again when they changed or were lost', async () => {
  const { start, write, touch, page, lose, leftovers } = checkout()
  expect(await start()).toBe('Building the screens…\n')
  expect(await start()).toBe('')
  touch('ui/app.ts')
  expect(await start()).toBe('')
  write('ui/app.ts', 'second')
  expect(await start()).toBe('Building the screens…\n')
  lose()
  expect(await start()).toBe('Building the screens…\n')
  expect(page()).toBe('second')
  expect(leftovers()).toBe(false)
}, 60_000)

it('does not build for what only the server or a test reads', async () => {
  const { start, write } = checkout()
  await start()
  write('kernel/db/pool.ts', 'changed')
  write('ui/app.test.ts', 'new')
  write('modules/pets/commands/add.ts', 'new')
  expect(await start()).toBe('')
  write('ui/realtime/live.ts', 'a folder of the screens, though named like one of the server')
  expect(await start()).toBe('Building the screens…\n')
}, 60_000)

it('keeps the last good build when a new one fails, and tries again the next time', async () => {
  const { start, write, page } = checkout()
  await start()
  write('ui/app.ts', 'wrong')
  expect(await start()).toMatch(/The screens could not be built. Vite said:\napp.ts is wrong/)
  expect(page()).toBe('first')
  write('ui/app.ts', 'right')
  await start()
  expect(page()).toBe('right')
}, 60_000)
