import { readdirSync, readFileSync } from 'node:fs'

interface Stat {
  pid: number
  parent: number
  /** Own time in user and kernel mode, in ticks. */
  own: number
  /** Of children that have ended. */
  ended: number
}

// USER_HZ is 100 on every Linux that Node runs on.
const microsPerTick = 10_000

function statOf(pid: number | string): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name stands in brackets and may hold anything.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    return {
      pid: Number(pid),
      parent: fields[1]!,
      own: fields[11]! + fields[12]!,
      ended: fields[13]! + fields[14]!,
    }
  } catch {
    return undefined
  }
}

/** CPU that a process has used so far, in microseconds. */
export const cpuOf = (pid: number): number => (statOf(pid)?.own ?? 0) * microsPerTick

/** CPU of a PostgreSQL server so far: its sessions, those that have ended, and what works in the background. */
export function cpuOfPostgres(postmaster: number): number {
  const all = readdirSync('/proc').filter(name => /^\d+$/.test(name))
  const sessions = all.flatMap(pid => statOf(pid) ?? []).filter(stat => stat.parent === postmaster)
  const own = statOf(postmaster)
  const ticks = sessions.reduce((sum, stat) => sum + stat.own, (own?.own ?? 0) + (own?.ended ?? 0))
  return ticks * microsPerTick
}

/** Memory that a process keeps in RAM, in megabytes: now, and at most so far. */
export function memoryOf(pid: number): { now: number; peak: number } {
  const text = readFileSync(`/proc/${pid}/status`, 'utf8')
  const read = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(text)?.[1]) / 1024
  return { now: read('VmRSS'), peak: read('VmHWM') }
}

export const loadAverage = (): number => Number(readFileSync('/proc/loadavg', 'utf8').split(' ')[0])
