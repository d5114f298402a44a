import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { requireSecret } from '#kernel/access/secret.ts'
import { startLocalPostgres } from '#kernel/db/local-postgres.ts'
import { prepareDatabase } from '../prepare.ts'

export interface FoundDatabase {
  /** The owner's. */
  url: string
  secret: string
  /** Where its files lie, and its backups. */
  dataDir: string
  close(): Promise<void>
}

interface Running {
  dataDir: string
  databaseUrl: string
  pid: number
}

const root = resolve(import.meta.dirname, '../../..')
const { env } = process

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The server that wrote `.mainstay/current.json`, if it still runs. */
function running(): Running | undefined {
  const file = join(root, '.mainstay/current.json')
  if (!existsSync(file)) return undefined
  const current = JSON.parse(readFileSync(file, 'utf8')) as Running
  return isAlive(current.pid) ? current : undefined
}

async function local(dataDir: string): Promise<FoundDatabase> {
  const secret = requireSecret({ ...env, DATABASE_URL: undefined }, dataDir)
  const postgres = await startLocalPostgres(dataDir, { isGuest: true })
  await prepareDatabase(postgres.url, secret)
  return { url: postgres.url, secret, dataDir, close: () => postgres.stop() }
}

async function given(url: string, dataDir: string): Promise<FoundDatabase> {
  const secret = requireSecret(env, dataDir)
  await prepareDatabase(url, secret)
  return { url, secret, dataDir, close: async () => {} }
}

/**
 * The database that the running server uses; it has brought its tables up to date itself. The secret is looked for
 * only where it is needed: the server may have been given one that this command has not.
 */
const shared = ({ databaseUrl, dataDir }: Running): FoundDatabase => ({
  url: databaseUrl,
  dataDir,
  get secret() {
    return requireSecret({ ...env, DATABASE_URL: undefined }, dataDir)
  },
  close: async () => {},
})

/**
 * The database a command works on: the folder of --data, then DATABASE_URL, then MAINSTAY_DATA, then that of the
 * running server, then the usual folder. A local database that does not run is started, and stopped again.
 */
export async function findDatabase(data: string | undefined): Promise<FoundDatabase> {
  const usual = join(root, '.mainstay/data')
  const server = running()
  const folder = data ?? (env.DATABASE_URL ? undefined : env.MAINSTAY_DATA)
  if (folder !== undefined) {
    const dataDir = resolve(folder)
    if (server && resolve(server.dataDir) === dataDir) return shared(server)
    // A server that was given a database of its own keeps only its secret in its folder.
    const isElsewhere = env.DATABASE_URL !== undefined && !existsSync(join(dataDir, 'postgres'))
    return isElsewhere ? given(env.DATABASE_URL!, dataDir) : local(dataDir)
  }
  if (server && server.databaseUrl === env.DATABASE_URL) return shared(server)
  if (env.DATABASE_URL) return given(env.DATABASE_URL, env.MAINSTAY_DATA ?? usual)
  return server ? shared(server) : local(usual)
}

export async function withDatabase<T>(
  data: string | undefined,
  work: (database: FoundDatabase) => Promise<T>,
): Promise<T> {
  const database = await findDatabase(data)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}
