import { type ChildProcess, spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import type { OpenFolder } from './data-folder.ts'
import { runAs } from './run-as.ts'

/** The machine's language must not reach PostgreSQL's messages: their text is read when a start fails. */
const environment = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' }

/** Starts a database program that outlives a Ctrl-C in the terminal; `output` receives what it prints. */
export function startProgram(
  file: string,
  args: string[],
  data: OpenFolder,
  output: number | 'pipe',
): ChildProcess {
  return spawn(file, args, {
    ...runAs,
    cwd: tmpdir(),
    detached: true,
    windowsHide: true,
    env: process.platform === 'win32' ? process.env : environment,
    stdio: ['ignore', output === 'pipe' ? 'ignore' : output, output, ...data.inherit],
  })
}

/** Runs a program to its end; throws its last words when it fails. */
export async function runProgram(file: string, args: string[], data: OpenFolder): Promise<void> {
  const child = startProgram(file, args, data, 'pipe')
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(sentenceFrom(said) || `${file} ended with status ${code}.`)
}

/** The sentence that explains a failed start, out of everything PostgreSQL said. */
export function sentenceFrom(said: string): string {
  if (said.includes('No space left on device')) return 'The disk is full.'
  const lines = said.trim().split('\n')
  const cause = lines.findLast(line => /\b(FATAL|error):/.test(line)) ?? lines.at(-1) ?? ''
  return cause.replace(/^.*?(FATAL|error):\s*/, '')
}
