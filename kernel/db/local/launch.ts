import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDataFolder } from './data-folder.ts'
import type { Binaries } from './packaged.ts'
import { isPostmasterOf, readPostmaster } from './postmaster.ts'
import { sentenceFrom, startProgram } from './program.ts'

export interface Launch {
  binaries: Binaries
  folder: string
  logFile: string
  port: number
  settings: Record<string, string>
}

export interface Running {
  pid: number
  port: number
}

const patience = 60_000
const step = 10
const gone = 'The server that was running has ended.'

/** Starts the server of `folder`, or finds it running, and waits until it takes connections. */
export async function launchPostmaster(launch: Launch): Promise<Running> {
  for (let waited = 0; ; waited += 250) {
    const outcome = await (findRunning(launch) ?? start(launch))
    if (typeof outcome === 'object') return outcome
    // After a kill the last sessions of the old server need a moment to notice and let go of its memory.
    const isLeaving = outcome === gone || /shared memory block|lock file/.test(outcome)
    if (!isLeaving || waited > 15_000) throw new Error(`The database did not start: ${sentenceFrom(outcome)}`)
    await sleep(250)
  }
}

function findRunning(launch: Launch): Promise<Running | string> | undefined {
  const { folder } = launch
  const found = readPostmaster(folder)
  if (!found) return undefined
  if (isPostmasterOf(found.pid, folder)) {
    return untilReady(launch, () => (isPostmasterOf(found.pid, folder) ? undefined : gone))
  }
  rmSync(join(folder, 'postmaster.pid'), { force: true })
  return undefined
}

async function start(launch: Launch): Promise<Running | string> {
  const log = openSync(launch.logFile, 'a', 0o600)
  const before = statSync(launch.logFile).size
  const data = openDataFolder(launch.folder)
  const settings = { ...launch.settings, port: String(launch.port) }
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = startProgram(join(launch.binaries.folder, 'postgres'), ['-D', data.name, ...args], data, log)
  let hasEnded = false
  for (const event of ['error', 'exit']) {
    child.once(event, () => {
      hasEnded = true
    })
  }
  child.unref()
  try {
    return await untilReady(launch, () =>
      hasEnded ? readFileSync(launch.logFile, 'utf8').slice(before) : undefined,
    )
  } finally {
    // Later the log may be gone before the server is.
    child.removeAllListeners('exit')
    data.close()
    closeSync(log)
  }
}

/** Answers with the words of a server that ended before it was ready. */
async function untilReady(launch: Launch, ended: () => string | undefined): Promise<Running | string> {
  for (let waited = 0; waited < patience; waited += step) {
    const { pid, port, isReady } = readPostmaster(launch.folder) ?? { pid: 0, port: 0, isReady: false }
    if (isReady && isPostmasterOf(pid, launch.folder)) return { pid, port }
    const words = ended()
    if (words !== undefined) return words
    await sleep(step)
  }
  throw new Error(
    `The database was not ready after ${patience / 1000} seconds; its log is ${launch.logFile}.`,
  )
}
