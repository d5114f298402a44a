import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Access, freePort, newPassword, readAccess, urlOf, writeAccess } from './local/access.ts'
import { findPostgres } from './local/binaries.ts'
import { makeCluster } from './local/cluster.ts'
import { checkDataVersion, databaseMajor, writeDataVersion } from './local/data-version.ts'
import { ensureDatabase } from './local/ensure-database.ts'
import { type Launch, launchPostmaster } from './local/launch.ts'
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
  const launch = await prepare(home, options.port)
  const found = readPostmaster(launch.folder)
  const wasRunning = found !== undefined && isPostmasterOf(found.pid, launch.folder)
  let running = await launchPostmaster(launch)
  const access = { port: running.port, password: launch.password }
  writeAccess(home, access)
  await ensureDatabase(urlOf(access, 'postgres'), database)

  let isBusy = false
  const watch = setInterval(async () => {
    if (isBusy || isRunning(running.pid)) return
    isBusy = true
    running = await launchPostmaster({ ...launch, port: running.port }).catch(() => running)
    isBusy = false
  }, watchInterval).unref()
  return {
    url: urlOf(access, database),
    get pid() {
      return running.pid
    },
    async stop() {
      clearInterval(watch)
      while (isBusy) await sleep(watchInterval / 10)
      if (!options.isGuest || !wasRunning) await stopPostmaster(running.pid)
    },
  }
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
