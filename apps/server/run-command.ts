import { execFile } from 'node:child_process'
import { join } from 'node:path'
import type { Ran } from '#modules/operations/public.ts'

const program = join(import.meta.dirname, 'cli.ts')

/** The command line of this house in a process of its own, over the same database and data folder. */
export function commandsOf(dataDir: string, databaseUrl: string, secret: string) {
  // A local database is found by its folder; one of somebody's own by its address.
  const own = process.env.DATABASE_URL ? { DATABASE_URL: databaseUrl } : {}
  const env = { ...process.env, ...own, MAINSTAY_DATA: dataDir, MAINSTAY_SECRET: secret }
  return (words: string[]): Promise<Ran> =>
    new Promise(done => {
      execFile(process.execPath, [program, ...words], { env, maxBuffer: 16_000_000 }, (error, out, said) =>
        done({ status: error ? Number(error.code) || 1 : 0, out, said }),
      )
    })
}
