import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BenchPostgres, benchFolder } from './postgres.ts'

const root = join(import.meta.dirname, '../..')

/** Changes with everything that the rows depend on, and with the day: stays lie around today. */
function fingerprint(): string {
  const files = ['{kernel/db,modules/*}/migrations/*.sql', 'kernel/job/*.sql', 'bench/world/*.{sql,ts}']
  const hash = createHash('sha256').update(new Date().toISOString().slice(0, 10))
  for (const file of globSync(files, { cwd: root }).sort()) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** A filled database that others are copied from: made when it is not there as it should be. */
export async function template<Facts>(
  postgres: BenchPostgres,
  name: string,
  make: () => Promise<Facts>,
): Promise<Facts> {
  const file = join(benchFolder, `${name}.json`)
  const print = fingerprint()
  if (existsSync(file)) {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { print: string; facts: Facts }
    if (kept.print === print) return kept.facts
  }
  await postgres.run('postgres', `drop database if exists ${name} with (force)`)
  const facts = await make()
  // Statistics, visibility and pending index entries as in a database that has stood for a while.
  await postgres.run(name, 'vacuum (analyze)', 'checkpoint')
  writeFileSync(file, JSON.stringify({ print, facts }), { mode: 0o600 })
  return facts
}

export async function copyOf(postgres: BenchPostgres, name: string, database: string): Promise<void> {
  await postgres.run(
    'postgres',
    `drop database if exists ${database} with (force)`,
    `create database ${database} template ${name}`,
    'checkpoint',
  )
}
