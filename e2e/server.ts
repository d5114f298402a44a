import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
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

/** Starts Mainstay as a person would, in an empty folder, once for each lane, and returns how to stop them. */
export async function startServers(): Promise<() => Promise<void>> {
  const stops = await Promise.all(Array.from({ length: lanes }, (_, lane) => startServer(lane)))
  return async () => {
    await Promise.all(stops.map(stop => stop()))
  }
}

async function startServer(lane: number): Promise<() => Promise<void>> {
  const data = mkdtempSync(join(quickFolder(), 'mainstay-e2e-'))
  const args = ['start.mjs', '--port', String(await freePort()), '--data', data, '--demo', 'all', '--json']
  const env = { ...process.env, MAINSTAY_TEST_MODE: '1' }
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  process.env[variableOf(lane)] = await firstLine(child)
  return async () => {
    const ended = child.exitCode === null ? once(child, 'exit') : undefined
    child.kill('SIGTERM')
    await ended
    rmSync(data, { recursive: true, force: true })
  }
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('Mainstay ended before it was ready.')))
    createInterface({ input: child.stdout! }).once('line', resolve)
  })
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
