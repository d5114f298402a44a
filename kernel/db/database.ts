import type { Logger } from 'pino'
import { NumberSource, numberSettings } from './number-source.ts'
import { appUrl } from './roles.ts'
import { SharedConnections } from './shared-connections.ts'
import { type Sql, sqlOver } from './sql.ts'
import { type Entrance, setTenant, type Transaction } from './transaction.ts'
import type { Statement } from './trip.ts'
import { WritePool } from './write-pool.ts'

export { appUrl } from './roles.ts'
export type { Sql } from './sql.ts'
export type { Entrance, Transaction } from './transaction.ts'
export type { Statement } from './trip.ts'
export { DatabaseUnavailable, sqlState } from './unavailable.ts'

export interface Database {
  /** One trip. The connection is read-only: a statement that writes is refused. */
  read<T>(tenantId: string, text: string, values?: unknown[]): Promise<T[]>
  /** `work` runs again after a deadlock or serialization failure: it must do nothing that leaves the database. */
  write<T>(
    tenantId: string,
    work: (tx: Transaction) => Promise<T>,
    opening?: Statement[],
    entrance?: Entrance,
  ): Promise<T>
  /** Across tenants, and only what mainstay_dispatch is granted. */
  readonly dispatch: Sql
  /** Every statement sent, so that tests can say "one trip" and "no query in a loop". */
  readonly statements: { count: number }
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** The owner's URL; only host and database name are used of it. */
  url: string
  secret: string
  log: Logger
  /**
   * Measuring only: tenants' work under this URL's role, which may bypass row security, to tell what isolation costs.
   * Refused where MAINSTAY_TEST_MODE is not 1.
   */
  measureAs?: string
}

// A slow read holds up those behind it on the same connection.
const readSettings = { default_transaction_read_only: 'on', statement_timeout: 10_000 }

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { url, secret, log } = options
  const app = options.measureAs ?? appUrl(url, secret, 'mainstay_app')
  const reads = await SharedConnections.open({ url: app, size: 4, log, settings: readSettings })
  const dispatchUrl = appUrl(url, secret, 'mainstay_dispatch')
  const dispatches = await SharedConnections.open({ url: dispatchUrl, size: 2, log })
  const counters = await SharedConnections.open({ url: app, size: 2, log, settings: numberSettings })
  const numbers = new NumberSource(counters)
  const writes = new WritePool({ url: app, size: 12, log })
  const close = async () => {
    await Promise.all([reads.close(), dispatches.close(), counters.close(), writes.close()])
  }
  try {
    await refuseStrongRole(reads, options)
  } catch (error) {
    await close()
    throw error
  }

  const statements = { count: 0 }
  const add = (sent: number) => {
    statements.count += sent
  }
  return {
    statements,
    close,
    async read<T>(tenantId: string, text: string, values?: unknown[]) {
      add(2)
      const outcomes = await reads.send([setTenant(tenantId), { text, values }])
      return outcomes[1]!.rows as T[]
    },
    write(tenantId, work, opening = [], entrance) {
      return writes.run({ tenantId, opening, entrance, work, numbers, count: add })
    },
    dispatch: sqlOver(async statement => {
      add(1)
      return (await dispatches.send([statement]))[0]!
    }),
  }
}

/** Someone may have made the role stronger by hand, or put a pooler with another user in between. */
async function refuseStrongRole(reads: SharedConnections, { measureAs }: DatabaseOptions): Promise<void> {
  const text = 'select rolname from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)'
  const [outcome] = await reads.send([{ text }])
  const isMeasuring = measureAs !== undefined && process.env.MAINSTAY_TEST_MODE === '1'
  if (outcome!.rows.length > 0 && !isMeasuring)
    throw new Error('The role that serves tenants bypasses row security; nothing would keep tenants apart.')
}
