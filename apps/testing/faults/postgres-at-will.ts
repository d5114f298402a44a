import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, newPassword, urlOf } from '#kernel/db/local/access.ts'
import { findPostgres } from '#kernel/db/local/binaries.ts'
import { makeCluster } from '#kernel/db/local/cluster.ts'
import { ensureDatabase } from '#kernel/db/local/ensure-database.ts'
import { type Launch, launchPostmaster } from '#kernel/db/local/launch.ts'
import { isRunning, stopPostmaster } from '#kernel/db/local/postmaster.ts'
import { scratchSettings } from '#kernel/db/local/settings.ts'
import { quickFolder } from '#kernel/testing/quick-folder.ts'

/** A database server that nobody starts again but the test: for a Mainstay with a database of its own. */
export async function openPostgresAtWill() {
  const home = mkdtempSync(join(quickFolder(), 'mainstay-own-database-'))
  chmodSync(home, 0o755)
  const access = { password: newPassword(), port: await freePort() }
  const launch: Launch = {
    binaries: findPostgres(),
    folder: join(home, 'postgres'),
    logFile: join(home, 'postgres.log'),
    port: access.port,
    // What was answered must be there after a kill, which the scratch settings do not promise.
    settings: { ...scratchSettings, synchronous_commit: 'on' },
  }
  await makeCluster(launch.binaries, launch.folder, access.password, false)
  let { pid } = await launchPostmaster(launch)
  await ensureDatabase(urlOf(access, 'postgres'), 'mainstay')

  const release = removeWithThisProcess(home)

  async function kill(): Promise<void> {
    process.kill(pid, 'SIGKILL')
    while (isRunning(pid)) await new Promise(resolve => setTimeout(resolve, 10))
  }
  return {
    url: urlOf(access, 'mainstay'),
    kill,
    async start(): Promise<void> {
      pid = (await launchPostmaster(launch)).pid
    },
    async remove(): Promise<void> {
      if (isRunning(pid)) await stopPostmaster(pid)
      release()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

export type PostgresAtWill = Awaited<ReturnType<typeof openPostgresAtWill>>

/** A killed test run cannot stop its server: a shell waits on a pipe that closes with this process, then does it. */
function removeWithThisProcess(home: string): () => void {
  const script =
    'cat >/dev/null; kill -QUIT "$(head -n 1 "$0/postgres/postmaster.pid")" 2>/dev/null; rm -rf "$0"'
  const watcher = spawn('sh', ['-c', script, home], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
  watcher.unref()
  return () => watcher.stdin.end()
}
