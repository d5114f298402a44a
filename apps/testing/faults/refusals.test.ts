import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { freePort } from '#kernel/db/local/access.ts'
import { type Installation, openInstallation } from './installation.ts'

let house: Installation

afterEach(() => house.remove())

/** One sentence, exit status 1, nothing on standard output, and nothing left running. */
async function refused(changes: Record<string, string>, sentence: RegExp): Promise<void> {
  const child = house.spawnServer(changes)
  let out = ''
  child.stdout!.on('data', text => {
    out += text
  })
  const status = await house.ended()
  const lines = house.said.trim().split('\n')
  expect({ status, out, lines: lines.length, database: house.database }).toEqual({
    status: 1,
    out: '',
    lines: 1,
    database: undefined,
  })
  expect(house.said).toMatch(sentence)
}

it('refuses production without a secret of its own, with an example for one, and in test mode', async () => {
  house = await openInstallation()
  const production = { NODE_ENV: 'production' }
  await refused(production, /MAINSTAY_SECRET is not set\. Make one with/)
  const example = 'change-me-change-me-change-me-change-me'
  await refused({ ...production, MAINSTAY_SECRET: example }, /MAINSTAY_SECRET is an example value/)
  await refused(
    { ...production, MAINSTAY_TEST_MODE: '1' },
    /MAINSTAY_TEST_MODE=1 is refused with NODE_ENV=production/,
  )
}, 120_000)

it('refuses a database of one’s own without a secret, and says so when nobody answers there', async () => {
  house = await openInstallation()
  const DATABASE_URL = `postgres://somebody@127.0.0.1:${await freePort()}/nowhere`
  await refused({ DATABASE_URL }, /MAINSTAY_SECRET is not set/)
  const MAINSTAY_SECRET = 'k3Jx9vQ2mZ7pLw5TnR8yBc4Hd6Fg1Sa0'
  await refused({ DATABASE_URL, MAINSTAY_SECRET }, /Mainstay could not start: .*ECONNREFUSED/)
}, 120_000)

it('refuses a data folder of another version', async () => {
  house = await openInstallation()
  writeFileSync(join(house.dataDir, 'VERSION'), 'mainstay 99\npostgresql 18\n')
  await refused({}, /belongs to another version of Mainstay .*--data/)
}, 120_000)

it('refuses a port that was taken meanwhile, and takes its database down again', async () => {
  house = await openInstallation()
  const squatter = createServer().listen(house.port, '127.0.0.1')
  await once(squatter, 'listening')
  await refused({}, /Port \d+ is taken\. Choose another with --port/)
  squatter.close()
}, 120_000)
