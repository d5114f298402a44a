import { readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** What a running database server wrote about itself into its data folder. */
export interface Postmaster {
  pid: number
  port: number
  isReady: boolean
}

export function readPostmaster(folder: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' }
  } catch {
    return undefined
  }
}

/**
 * Whether process `pid` is the server of `folder`. After a crash the file may name a process that is long
 * another program, or a zombie that nobody collects in a container; PostgreSQL would refuse to start for both.
 */
export function isPostmasterOf(pid: number, folder: string): boolean {
  if (!isRunning(pid)) return false
  if (process.platform !== 'linux') return true
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder)
  } catch {
    return false
  }
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  if (process.platform !== 'linux') return true
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return !stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z')
  } catch {
    return false
  }
}

/** Ends sessions and writes everything out; pulls the plug when that takes longer than `patience` milliseconds. */
export async function stopPostmaster(pid: number, patience = 20_000): Promise<void> {
  signal(pid, 'SIGINT')
  for (let waited = 0; waited < patience; waited += 20) {
    if (!isRunning(pid)) return
    await sleep(20)
  }
  signal(pid, 'SIGQUIT')
  while (isRunning(pid)) await sleep(20)
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It ended by itself in the meantime.
  }
}
