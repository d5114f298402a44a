import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { freePort, readAccess, writeAccess } from '../kernel/db/local/access.ts'
import { quickFolder } from '../kernel/testing/quick-folder.ts'

export interface DemoLogin {
  tenant: string
  edition: string
  email: string
  password: string
}

/** The line that `npm start -- --json` prints when it is ready. */
export interface Server {
  url: string
  databaseUrl: string
  pid: number
  demo: DemoLogin[]
}

/** How many files run side by side, each with a business of its own that no other file changes. */
export const lanes = 2

const variableOf = (lane: string | number) => `MAINSTAY_E2E_SERVER_${lane}`

/** The server of this lane; the tests in it run one after the other. */
export function server(): Server {
  const line = process.env[variableOf(process.env.TEST_PARALLEL_INDEX ?? 0)]
  if (!line) throw new Error('The server of the tests was not started: run them with npm test -- e2e.')
  return JSON.parse(line) as Server
}

/** A demo person of an edition, to sign in with. */
export function demoLogin(edition: string): DemoLogin {
  const login = server().demo.find(each => each.edition === edition)
  if (!login) throw new Error(`The demo has no business of the edition ${edition}.`)
  return login
}

/**
 * Starts Mainstay as a person would, in an empty folder, and copies that for the other lanes; returns how to stop them
 * all. To fill each lane's own would take as long again.
 */
export async function startServers(): Promise<() => Promise<void>> {
  const folders = Array.from({ length: lanes }, () => mkdtempSync(join(quickFolder(), 'mainstay-e2e-')))
  const [first = '', ...others] = folders
  const running: Running[] = []
  async function stop(): Promise<void> {
    await Promise.all(running.map(one => one.stop()))
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  }
  try {
    const filled = await startServer(0, first)
    running.push(filled)
    await filled.ready
    await filled.stop()
    for (const folder of others) await copy(first, folder)
    running.push(...(await Promise.all(folders.map((folder, lane) => startServer(lane, folder)))))
    await Promise.all(running.map(({ ready }) => ready))
  } catch (error) {
    await stop()
    throw error
  }
  return stop
}

interface Running {
  ready: Promise<void>
  stop(): Promise<void>
}

async function copy(from: string, to: string): Promise<void> {
  // Where the tests are run by root, the database's files belong to somebody else, and must go on doing so.
  execFileSync('cp', ['-a', `${from}/.`, to])
  writeAccess(to, { ...readAccess(from)!, port: await freePort() })
}

async function startServer(lane: number, data: string): Promise<Running> {
  const args = ['start.mjs', '--port', String(await freePort()), '--data', data, '--demo', 'all', '--json']
  const env = { ...process.env, MAINSTAY_TEST_MODE: '1' }
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const ready = firstLine(child).then(line => {
    process.env[variableOf(lane)] = line
  })
  return {
    ready,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('Mainstay ended before it was ready.')))
    createInterface({ input: child.stdout! }).once('line', resolve)
  })
}
