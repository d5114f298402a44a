import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { figure, spread } from '../measuring/figures.ts'
import type { Measure } from '../measuring/measure.ts'
import { atMost } from '../measuring/report.ts'
import { firstLine, stopChild } from '../world/process.ts'

const root = join(import.meta.dirname, '../..')

/** Seconds from the command to the line that says where Mainstay is. */
async function startOnce(data: string): Promise<number> {
  const from = performance.now()
  const args = ['start.mjs', '--port', '0', '--data', data, '--demo', 'all', '--json']
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] })
  await firstLine(child, 'npm start')
  const took = (performance.now() - from) / 1000
  await stopChild(child)
  return took
}

/** As a person starts it: with everything installed, first into an empty folder, then again. */
export const start: Measure = {
  name: 'start',
  summary: 'npm start to ready: into an empty data folder, and again',
  async run({ pace }) {
    const cold: number[] = []
    const warm: number[] = []
    for (let at = 0; at < (pace.isQuick ? 1 : 2); at++) {
      const data = mkdtempSync(join(tmpdir(), 'mainstay-bench-start-'))
      try {
        cold.push(await startOnce(data))
        for (let again = 0; again < (pace.isQuick ? 1 : 3); again++) warm.push(await startOnce(data))
      } finally {
        rmSync(data, { recursive: true, force: true })
      }
    }
    return {
      title: 'npm start until ready',
      columns: ['what', 'seconds'],
      rows: [
        ['cold: database made, demonstration loaded', spread(figure(cold))],
        ['warm', spread(figure(warm))],
      ],
      verdicts: [
        atMost('npm start, cold', figure(cold).median, 20, undefined, 's'),
        atMost('npm start, warm', figure(warm).median, 3, undefined, 's'),
      ],
      readings: { cold, warm },
    }
  },
}
