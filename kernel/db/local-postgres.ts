import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Access, freePort, newPassword, readAccess, urlOf, writeAccess } from './local/access.ts'
import { findPostgres } from './local/binaries.ts'
import { claimFolder, releaseFolder } from './local/claim.ts'
import { makeCluster } from './local/cluster.ts'
import { checkDataVersion, databaseMajor, writeDataVersion } from './local/data-version.ts'
import { ensureDatabase } from './local/ensure-database.ts'
import { type Launch, launchPostmaster, type Running } from './local/launch.ts'
import { isPostmasterOf, isRunning, readPostmaster, stopPostmaster } from './local/postmaster.ts'
import { localSettings } from './local/settings.ts'

export interface LocalPostgres {
  /** Owner (superuser) of the database `mainstay`. */
  readonly url: string
  /** Changes when the server had to be started again. */
  readonly pid: number
  /** Ends sessions and the server. Does nothing for a guest who found it running. */
  stop(): Promise<void>
}

export interface LocalPostgresOptions {
  port?: number
  /** A guest (a command at the terminal) leaves a server alone that was running before it came. */
  isGuest?: boolean
}

const database = 'mainstay'
const watchInterval = 500

/** Starts the database that lives in `dataDir`, making it on first use, and keeps it running until `stop`. */
export async function startLocalPostgres(
  dataDir: string,
  options: LocalPostgresOptions = {},
): Promise<LocalPostgres> {
  const home = resolve(dataDir)
  mkdirSync(home, { recursive: true })
  checkDataVersion(home)
  if (!options.isGuest) await claimFolder(home)
  const launch = await prepare(home, options.port)
  const found = readPostmaster(launch.folder)
  const isMine = !options.isGuest || found === undefined || !isPostmasterOf(found.pid, launch.folder)
  const watched = watch(launch, await launchPostmaster(launch))
  const access = { port: watched.running.port, password: launch.password }
  const leave = () => {
    if (isMine && isRunning(watched.running.pid)) process.kill(watched.running.pid, 'SIGINT')
    if (!options.isGuest) releaseFolder(home)
  }
  process.once('exit', leave)
  writeAccess(home, access)
  await ensureDatabase(urlOf(access, 'postgres'), database)

  return {
    url: urlOf(access, database),
    get pid() {
      return watched.running.pid
    },
    async stop() {
      process.off('exit', leave)
      await watched.end()
      if (isMine) await stopPostmaster(watched.running.pid)
      if (!options.isGuest) releaseFolder(home)
    },
  }
}

/** Starts a server that was lost again, at the same address, so that connection pools find it back. */
function watch(launch: Launch, started: Running) {
  let isBusy = false
  const state = {
    running: started,
    async end() {
      clearInterval(timer)
      while (isBusy) await sleep(watchInterval / 10)
    },
  }
  const timer = setInterval(async () => {
    if (isBusy || isRunning(state.running.pid)) return
    isBusy = true
    const { port } = state.running
    state.running = await launchPostmaster({ ...launch, port }).catch(() => state.running)
    isBusy = false
  }, watchInterval).unref()
  return state
}

async function prepare(home: string, port?: number): Promise<Launch & { password: string }> {
  const folder = `${home}/postgres`
  const madeBy = databaseMajor(home)
  const binaries = findPostgres(madeBy)
  const known = readAccess(home)
  if (madeBy !== undefined && !known)
    throw new Error(`${home}/postgres.json is missing: it holds the database's password.`)
  const access: Access = {
    password: known?.password ?? newPassword(),
    port: await freePort(port ?? known?.port),
  }
  if (!known) writeAccess(home, access)
  await makeCluster(binaries, folder, access.password)
  writeDataVersion(home, binaries.major)
  return { binaries, folder, logFile: `${home}/postgres.log`, settings: localSettings, ...access }
}
