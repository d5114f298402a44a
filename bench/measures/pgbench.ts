import { execFile } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import type { Contender } from '../measuring/contender.ts'
import { cpuOfPostgres } from '../measuring/processes.ts'
import type { BenchPostgres } from '../world/postgres.ts'
import { connections } from './http-contender.ts'

/** PostgreSQL's own load generator, when the machine has one. */
export function findPgbench(): string | undefined {
  const folders = (process.env.PATH ?? '').split(':').map(folder => join(folder, 'pgbench'))
  return [...globSync('/usr/lib/postgresql/*/bin/pgbench'), ...folders].find(existsSync)
}

const searchSql = (term: string) =>
  `select id, name, email from bare.customer where haystack like ${pg.escapeLiteral(`%${term.toLowerCase()}%`)} limit 20;`

/** The same words looked for straight in PostgreSQL: prepared, over a trigram index, no server in between. */
export function pgbenchSearch(
  program: string,
  postgres: BenchPostgres,
  database: string,
  terms: string[],
): Contender & { close(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'mainstay-pgbench-'))
  // A statement of its own per word: the planner knows the word, as with no other way of asking.
  const scripts = terms.slice(0, 100).map((term, at) => {
    const file = join(folder, `${at}.sql`)
    writeFileSync(file, searchSql(term))
    return file
  })
  return {
    name: 'pgbench',
    close: () => rmSync(folder, { recursive: true, force: true }),
    async run(seconds) {
      const before = cpuOfPostgres(postgres.pid)
      const count = String(connections)
      const args = ['-n', '-M', 'prepared', '-c', count, '-j', '1', '-T', String(seconds)]
      const files = scripts.flatMap(script => ['-f', script])
      const { stdout } = await promisify(execFile)(program, [...args, ...files, postgres.urlOf(database)])
      const used = cpuOfPostgres(postgres.pid) - before
      const read = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1])
      const done = read(/actually processed: (\d+)/)
      const average = read(/latency average = ([\d.]+)/)
      return {
        perSecond: read(/tps = ([\d.]+)/),
        cpuMicros: used / done,
        p50: average,
        p99: Number.NaN,
        failures: 0,
      }
    },
  }
}
