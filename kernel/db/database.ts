import type { Logger } from 'pino'
import { appUrl } from './roles.ts'
import { SharedConnections } from './shared-connections.ts'
import { type Sql, sqlOver } from './sql.ts'
import { setTenant, type Transaction } from './transaction.ts'
import type { Statement } from './trip.ts'
import { WritePool } from './write-pool.ts'

export { appUrl } from './roles.ts'
export type { Sql } from './sql.ts'
export type { Transaction } from './transaction.ts'
export type { Statement } from './trip.ts'
export { DatabaseUnavailable, sqlState } from './unavailable.ts'

export interface Database {
  /** One trip. The connection is read-only: a statement that writes is refused. */
  read<T>(tenantId: string, text: string, values?: unknown[]): Promise<T[]>
  /** `work` runs again after a deadlock or serialization failure: it must do nothing that leaves the database. */
  write<T>(tenantId: string, work: (tx: Transaction) => Promise<T>, opening?: Statement[]): Promise<T>
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
}

// A slow read holds up those behind it on the same connection.
const readSettings = { default_transaction_read_only: 'on', statement_timeout: 10_000 }

export async function openDatabase({ url, secret, log }: DatabaseOptions): Promise<Database> {
  const app = appUrl(url, secret, 'mainstay_app')
  const dispatchUrl = appUrl(url, secret, 'mainstay_dispatch')
  const statements = { count: 0 }
  const add = (sent: number) => {
    statements.count += sent
  }
  const reads = await SharedConnections.open({ url: app, size: 4, log, settings: readSettings })
  const dispatches = await SharedConnections.open({ url: dispatchUrl, size: 1, log })
  const writes = new WritePool({ url: app, size: 12, log })

  return {
    statements,
    async read<T>(tenantId: string, text: string, values?: unknown[]) {
      statements.count += 2
      const outcomes = await reads.send([setTenant(tenantId), { text, values }])
      return outcomes[1]!.rows as T[]
    },
    write(tenantId, work, opening = []) {
      return writes.run({ tenantId, opening, work, count: add })
    },
    dispatch: sqlOver(async statement => {
      statements.count++
      return (await dispatches.send([statement]))[0]!
    }),
    async close() {
      await Promise.all([reads.close(), dispatches.close(), writes.close()])
    },
  }
}
