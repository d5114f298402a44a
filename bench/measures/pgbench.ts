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

// The planner does not know the word, and so makes one plan for all: a statement per word would be parsed anew in
// each of the fifty sessions.
const script = `\\set n random(1, :count)
select id, name, email from bare.customer where haystack like (select pattern from bare.term where n = :n) limit 20;
`

const termsSql = (terms: string[]) => `create table bare.term (n integer primary key, pattern text not null);
  insert into bare.term select n, '%' || term || '%'
  from unnest(array[${terms.map(term => pg.escapeLiteral(term.toLowerCase())).join(', ')}]) with ordinality t(term, n);
  analyze bare.term`

/** The same words looked for straight in PostgreSQL: prepared, over a trigram index, no server in between. */
export async function pgbenchSearch(
  program: string,
  postgres: BenchPostgres,
  database: string,
  terms: string[],
): Promise<Contender & { close(): void }> {
  await postgres.run(database, termsSql(terms))
  const folder = mkdtempSync(join(tmpdir(), 'mainstay-pgbench-'))
  const file = join(folder, 'search.sql')
  writeFileSync(file, script)
  return {
    name: 'pgbench',
    close: () => rmSync(folder, { recursive: true, force: true }),
    async run(seconds) {
      const before = cpuOfPostgres(postgres.pid)
      const count = String(connections)
      const args = ['-n', '-M', 'prepared', '-c', count, '-j', '1', '-T', String(seconds)]
      const what = ['-D', `count=${terms.length}`, '-f', file, postgres.urlOf(database)]
      // Not knowing the word it would rather read the whole table; the index is what this is about.
      const env = { ...process.env, PGOPTIONS: '-c enable_seqscan=off' }
      const { stdout } = await promisify(execFile)(program, [...args, ...what], { env })
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
