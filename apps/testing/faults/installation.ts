import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { freePort } from '#kernel/db/local/access.ts'
import { isRunning, stopPostmaster } from '#kernel/db/local/postmaster.ts'
import { quickFolder } from '#kernel/testing/quick-folder.ts'
import { builtServer } from '../built.ts'

export interface Ready {
  url: string
  databaseUrl: string
  pid: number
}

const root = resolve(import.meta.dirname, '../../..')

/** A data folder and a port of its own, on which the real server is started and killed at will. */
export async function openInstallation() {
  const dataDir = mkdtempSync(join(quickFolder(), 'mainstay-faults-'))
  const port = await freePort()
  const main = builtServer()
  let server: ChildProcess | undefined
  let said = ''

  /** Begins a start; `changes` to the environment last for this start only. */
  function spawnServer(changes: Record<string, string | undefined> = {}): ChildProcess {
    said = ''
    const env = {
      ...process.env,
      MAINSTAY_DATA: dataDir,
      MAINSTAY_PORT: String(port),
      MAINSTAY_DEMO: 'none',
      MAINSTAY_JSON: '1',
      MAINSTAY_TEST_MODE: '',
      DATABASE_URL: undefined,
      ...changes,
    }
    // By the channel it notices, and stops, when the tests themselves are killed.
    const stdio = ['ignore', 'pipe', 'pipe', 'ipc'] as const
    const child = spawn(process.execPath, [main], { cwd: root, env, stdio: [...stdio] })
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-20_000)
    })
    server = child
    return child
  }

  return {
    main,
    dataDir,
    port,
    url: `http://127.0.0.1:${port}`,
    /** What the last started server has said on its error output. */
    get said() {
      return said
    },
    spawnServer,
    /** Resolves with the line that says it is ready. */
    async start(changes?: Record<string, string | undefined>): Promise<Ready> {
      const child = spawnServer(changes)
      return new Promise((ready, reject) => {
        child.once('exit', code => reject(new Error(`The server ended with ${code}: ${said}`)))
        createInterface({ input: child.stdout! }).once('line', line => ready(JSON.parse(line) as Ready))
      })
    },
    /** Resolves with the exit status of a server that was told to stop, or never came up. */
    async ended(signal?: NodeJS.Signals): Promise<number | null> {
      const child = server!
      const exit = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined
      if (signal) child.kill(signal)
      await exit
      return child.exitCode
    },
    killServer: () => server?.kill('SIGKILL'),
    killDatabase: () => process.kill(postmasterOf(dataDir)!, 'SIGKILL'),
    /** The database server's process, while it runs. */
    get database(): number | undefined {
      const pid = postmasterOf(dataDir)
      return pid !== undefined && isRunning(pid) ? pid : undefined
    },
    async remove(): Promise<void> {
      if (server && server.exitCode === null && server.signalCode === null) {
        const exit = once(server, 'exit')
        server.kill('SIGKILL')
        await exit
      }
      const pid = postmasterOf(dataDir)
      if (pid !== undefined && isRunning(pid)) await stopPostmaster(pid)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export type Installation = Awaited<ReturnType<typeof openInstallation>>

function postmasterOf(dataDir: string): number | undefined {
  try {
    return Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return undefined
  }
}
