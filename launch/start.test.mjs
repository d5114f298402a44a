import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { needSpace } from './disk.mjs'
import { addBundler, makeCheckout, runIn, write } from './testing/checkout.mjs'

const server = `
  const { MAINSTAY_PORT, MAINSTAY_DATA, MAINSTAY_DEMO, MAINSTAY_JSON, DATABASE_URL } = process.env
  process.on('SIGTERM', () => process.exit(7))
  process.on('disconnect', () => process.exit(8))
  process.stdout.write(JSON.stringify({ pid: process.pid, MAINSTAY_PORT, MAINSTAY_DATA, MAINSTAY_DEMO, MAINSTAY_JSON, DATABASE_URL }) + '\\n')
`
const checkouts = []

function checkout(files) {
  const made = makeCheckout(files)
  checkouts.push(made)
  return made.folder
}

afterEach(() => {
  for (const each of checkouts.splice(0)) each.remove()
})

async function ready(run) {
  await expect.poll(() => run.said.out, { timeout: 15_000 }).toContain('\n')
  return JSON.parse(run.said.out)
}

it('prints one line on stdout, hands its settings to the server and takes over its exit status', async () => {
  const folder = checkout({ 'apps/server/main.ts': server, 'apps/server/cli.ts': '' })
  const args = ['start.mjs', '--port', '0', '--data', 'here', '--demo', 'none', '--json']
  const run = runIn(folder, args, { DATABASE_URL: 'postgres://elsewhere' })
  expect(await ready(run)).toMatchObject({
    MAINSTAY_PORT: '0',
    MAINSTAY_DATA: join(folder, 'here'),
    MAINSTAY_DEMO: 'none',
    MAINSTAY_JSON: '1',
    DATABASE_URL: 'postgres://elsewhere',
  })
  run.child.kill('SIGTERM')
  const { code, out } = await run.ended
  expect(code).toBe(7)
  expect(out.trim().split('\n')).toHaveLength(1)
})

it('takes the server down with it when it is killed', async () => {
  const run = runIn(checkout({ 'apps/server/main.ts': server, 'apps/server/cli.ts': '' }), [
    'start.mjs',
    '--port',
    '0',
  ])
  const { pid } = await ready(run)
  run.child.kill('SIGKILL')
  await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false)
})

it('installs what the lock file names, once, and again when it changes', async () => {
  const folder = checkout({ 'apps/server/main.ts': 'process.exit(0)', 'apps/server/cli.ts': '' })
  rmSync(join(folder, 'node_modules'), { recursive: true })
  const start = async () => (await runIn(folder, ['start.mjs', '--port', '0']).ended).err
  expect(await start()).toContain('Installing dependencies')
  write(join(folder, 'node_modules/.package-lock.json'), '{"packages":{}}')
  addBundler(folder)
  await start()
  expect(await start()).toBe('')
  const wanted = { packages: { 'node_modules/absent': { version: '1.0.0' } } }
  write(join(folder, 'package-lock.json'), JSON.stringify(wanted))
  expect(await start()).toContain('Installing dependencies')
  write(join(folder, 'package.json'), '{')
  expect(await start()).toMatch(/The dependencies could not be installed. npm said:\n.*JSON/s)
}, 60_000)

it('says in one sentence what is wrong with its options, its port or its Node, and starts nothing', async () => {
  const folder = checkout({ 'apps/server/main.ts': server, 'apps/server/cli.ts': '' })
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address()
  write(join(folder, 'old.mjs'), `Object.defineProperty(process.versions, 'node', { value: '18.20.1' })`)
  const cases = [
    [['start.mjs', '--port', 'x'], /--port takes a number/],
    [['start.mjs', '--demo', 'some'], /--demo takes "all" or "none"/],
    [['start.mjs', '--nonsense'], /Unknown option '--nonsense'/],
    [['start.mjs', '--port', String(port)], /Port \d+ is taken by another program/],
    [['--import', './old.mjs', 'start.mjs'], /needs Node.js 20.19 or later; this is 18.20.1/],
  ]
  for (const [args, sentence] of cases) {
    const { code, out, err } = await runIn(folder, args).ended
    expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 1, out: '', lines: 1 })
    expect(err).toMatch(sentence)
  }
  taken.close()
}, 60_000)

it('refuses a disk that is nearly full', async () => {
  await expect(needSpace(join(tmpdir(), 'not', 'yet', 'there'), 1e9)).rejects.toThrow(/^The disk is full: /)
})

it('prints its help without setting anything up', async () => {
  const folder = checkout()
  const { code, out, err } = await runIn(folder, ['start.mjs', '--help']).ended
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('--data DIR')
  expect(() => readFileSync(join(folder, '.mainstay', 'stamps.json'))).toThrow(/ENOENT/)
})

function isRunning(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return !stat.includes(') Z')
  } catch {
    return false
  }
}
