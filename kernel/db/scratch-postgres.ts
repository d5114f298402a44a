import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, newPassword, urlOf } from './local/access.ts'
import { findPostgres } from './local/binaries.ts'
import { makeCluster } from './local/cluster.ts'
import { ensureDatabase } from './local/ensure-database.ts'
import { launchPostmaster } from './local/launch.ts'
import { stopPostmaster } from './local/postmaster.ts'
import { scratchSettings } from './local/settings.ts'

export interface ScratchPostgres {
  readonly url: string
  readonly pid: number
  stop(): Promise<void>
}

/** An empty database server in a folder of its own, quick and forgetful; gone when stopped or when this process ends. */
export async function startScratchPostgres(parent = tmpdir()): Promise<ScratchPostgres> {
  const home = mkdtempSync(join(parent, 'mainstay-scratch-'))
  chmodSync(home, 0o755)
  const folder = join(home, 'postgres')
  const access = { password: newPassword(), port: await freePort() }
  const binaries = findPostgres()
  await makeCluster(binaries, folder, access.password, false)
  const logFile = join(home, 'postgres.log')
  const { pid } = await launchPostmaster({
    binaries,
    folder,
    logFile,
    port: access.port,
    settings: scratchSettings,
  })
  const release = stopWithThisProcess(pid, home)
  await ensureDatabase(urlOf(access, 'postgres'), 'mainstay')
  return {
    url: urlOf(access, 'mainstay'),
    pid,
    async stop() {
      await stopPostmaster(pid)
      release()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** A killed test run cannot stop its server: a shell waits on a pipe that closes with this process, then does it. */
function stopWithThisProcess(pid: number, home: string): () => void {
  if (process.platform === 'win32') return () => {}
  const script = 'cat >/dev/null; kill -QUIT "$0" 2>/dev/null; rm -rf "$1"'
  const watcher = spawn('sh', ['-c', script, String(pid), home], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  watcher.unref()
  return () => watcher.stdin.end()
}
