import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isRunning } from '#kernel/db/local/postmaster.ts'
import { type Installation, openInstallation } from './installation.ts'

let house: Installation

beforeAll(async () => {
  house = await openInstallation()
})
afterAll(() => house.remove(), 60_000)

it('leaves nothing running when it is told to stop at any moment of its start', async () => {
  // The first of them falls into the making of the database, the last ones into serving.
  for (const moment of [900, 150, 600, 1_200, 3_000]) {
    house.spawnServer()
    await wait(moment)
    // Before the first line of ours has run nobody listens for the signal, and nothing has been started.
    await house.ended('SIGTERM')
    expect([moment, house.database, house.said]).toEqual([moment, undefined, ''])
  }
  await house.start()
  expect(await house.ended('SIGTERM')).toBe(0)
  expect(house.database).toBeUndefined()
}, 240_000)

it('leaves nothing running when whoever started it is killed at any moment of its start', async () => {
  const launcher = `const { spawn } = require('node:child_process')
    const child = spawn(process.execPath, [${JSON.stringify(house.main)}], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
    process.stdout.write(String(child.pid))`
  const env = {
    ...process.env,
    MAINSTAY_DATA: house.dataDir,
    MAINSTAY_PORT: String(house.port),
    MAINSTAY_TEST_MODE: '',
  }
  for (const moment of [0, 400, 1_500]) {
    const parent = spawn(process.execPath, ['-e', launcher], { env, stdio: ['ignore', 'pipe', 'ignore'] })
    const [pid] = await once(parent.stdout!, 'data')
    await wait(moment)
    parent.kill('SIGKILL')
    await expect.poll(() => isRunning(Number(pid)), { timeout: 20_000 }).toBe(false)
    expect([moment, house.database]).toEqual([moment, undefined])
  }
}, 240_000)
