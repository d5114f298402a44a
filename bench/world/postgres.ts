import { join } from 'node:path'
import pg from 'pg'
import { startLocalPostgres } from '#kernel/db/local-postgres.ts'

export interface BenchPostgres {
  pid: number
  version: string
  /** The owner's URL of a database in it. */
  urlOf(database: string): string
  /** Runs statements with the owner's rights. */
  run(database: string, ...statements: string[]): Promise<void>
  rows<Row extends pg.QueryResultRow>(database: string, text: string, values?: unknown[]): Promise<Row[]>
  stop(): Promise<void>
}

/** Kept from run to run, since filling it takes minutes. */
export const benchFolder = join(import.meta.dirname, '../../.mainstay/bench')

/**
 * The PostgreSQL that Mainstay brings, with the settings it runs with everywhere: a commit waits for the disk. All
 * contenders share it.
 */
export async function startPostgres(): Promise<BenchPostgres> {
  const postgres = await startLocalPostgres(benchFolder)
  const urlOf = (database: string) => Object.assign(new URL(postgres.url), { pathname: `/${database}` }).href

  async function on<T>(database: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: urlOf(database), options: '-c timezone=UTC' })
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.end()
    }
  }

  async function rows<Row extends pg.QueryResultRow>(database: string, text: string, values?: unknown[]) {
    return on(database, async client => (await client.query<Row>(text, values)).rows)
  }

  const [found] = await rows<{ version: string }>(
    'postgres',
    `select current_setting('server_version') as version`,
  )
  return {
    pid: postgres.pid,
    version: found!.version,
    urlOf,
    rows,
    run: (database, ...statements) =>
      on(database, async client => {
        for (const statement of statements) await client.query(statement)
      }),
    stop: () => postgres.stop(),
  }
}
