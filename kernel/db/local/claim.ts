import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isRunning } from './postmaster.ts'

const step = 50

/**
 * Takes the data folder for this process. One that is just stopping gets time to finish, because it would stop
 * the database under whoever comes next; after a kill nobody has to be waited for.
 */
export async function claimFolder(home: string, patience = 20_000): Promise<void> {
  for (let waited = 0; ; waited += step) {
    const owner = readOwner(home)
    if (owner === undefined) break
    if (waited >= patience) {
      throw new Error(`The data folder ${home} is in use by another Mainstay (process ${owner}).`)
    }
    await sleep(step)
  }
  writeFileSync(claimFile(home), `${process.pid} ${startedAt(process.pid)}\n`)
}

export function releaseFolder(home: string): void {
  rmSync(claimFile(home), { force: true })
}

function readOwner(home: string): number | undefined {
  try {
    const [pid = '', start] = readFileSync(claimFile(home), 'utf8').trim().split(' ')
    const isOther = Number(pid) !== process.pid && isRunning(Number(pid)) && startedAt(Number(pid)) === start
    return isOther ? Number(pid) : undefined
  } catch {
    return undefined
  }
}

/** A number that tells a process from a later one with the same id: field 22 of Linux's /proc/<pid>/stat. */
function startedAt(pid: number): string {
  if (process.platform !== 'linux') return '0'
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '0'
}

function claimFile(home: string): string {
  return join(home, 'owner.pid')
}
