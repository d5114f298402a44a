import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

export interface Started {
  pid: number
  url: string
  stop(): Promise<void>
}

const folder = join(import.meta.dirname, '..')

/** Starts one of our programs in a process of its own; it says where it listens in one line of JSON. */
export async function startProgram(file: string, env: Record<string, string>): Promise<Started> {
  const profile = process.env.BENCH_CPU_PROFILE
    ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_CPU_PROFILE}`]
    : []
  const child = spawn(process.execPath, [...profile, resolve(folder, file)], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  process.once('exit', () => void child.kill())
  const { url } = JSON.parse(await firstLine(child, file)) as { url: string }
  return { pid: child.pid!, url, stop: () => stopChild(child) }
}

export async function stopChild(child: ChildProcess): Promise<void> {
  const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined
  child.kill('SIGTERM')
  await ended
}

export function firstLine(child: ChildProcess, what: string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', code => reject(new Error(`${what} ended (${code}) before it was ready`)))
    createInterface({ input: child.stdout! }).once('line', resolve)
  })
}
