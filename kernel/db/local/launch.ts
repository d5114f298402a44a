import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { openDataFolder } from './data-folder.ts'
import { isPostmasterOf, readPostmaster } from './postmaster.ts'
import { sentenceFrom, startProgram } from './program.ts'

export interface Launch {
  binaries: Binaries
  folder: string
  logFile: string
  port: number
  settings: Record<string, string>
}

const patience = 60_000
const step = 10

/** Starts the server of `folder`, or finds it running, and waits until it takes connections. Returns its pid. */
export async function launchPostmaster(launch: Launch): Promise<{ pid: number; port: number }> {
  for (let waited = 0; ; waited += 250) {
    const running = readPostmaster(launch.folder)
    if (running && isPostmasterOf(running.pid, launch.folder)) return untilReady(launch, () => undefined)
    if (running) rmSync(join(launch.folder, 'postmaster.pid'), { force: true })
    const failure = await start(launch)
    if (typeof failure === 'object') return failure
    // After a kill the last sessions of the old server need a moment to notice and let go of its memory.
    const isLeaving = /shared memory block|lock file/.test(failure)
    if (!isLeaving || waited > 15_000) throw new Error(`The database did not start: ${sentenceFrom(failure)}`)
    await sleep(250)
  }
}

async function start(launch: Launch): Promise<{ pid: number; port: number } | string> {
  const log = openSync(launch.logFile, 'a', 0o600)
  const before = statSync(launch.logFile).size
  const data = openDataFolder(launch.folder)
  const settings = { ...launch.settings, port: String(launch.port) }
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = startProgram(join(launch.binaries.folder, 'postgres'), ['-D', data.name, ...args], data, log)
  let ended: string | undefined
  child.once('error', error => {
    ended = error.message
  })
  child.once('exit', () => {
    ended = readFileSync(launch.logFile, 'utf8').slice(before)
  })
  child.unref()
  try {
    return await untilReady(launch, () => ended)
  } catch (error) {
    if (ended !== undefined) return ended
    throw error
  } finally {
    // From here on its end is the business of whoever stops it, and the log may be gone by then.
    child.removeAllListeners('exit')
    data.close()
    closeSync(log)
  }
}

async function untilReady(
  launch: Launch,
  ended: () => string | undefined,
): Promise<{ pid: number; port: number }> {
  for (let waited = 0; waited < patience; waited += step) {
    const { pid, port, isReady } = readPostmaster(launch.folder) ?? { pid: 0, port: 0, isReady: false }
    if (isReady && isPostmasterOf(pid, launch.folder)) return { pid, port }
    if (ended() !== undefined) break
    await sleep(step)
  }
  throw new Error(
    `The database was not ready after ${patience / 1000} seconds; its log is ${launch.logFile}.`,
  )
}
