import type pg from 'pg'
import type { Manifest } from '../backup/store/manifest.ts'
import type { StoredFile } from '../backup/store/stored-file.ts'

/** What one business is carried in from one installation to another: a backup of its own, and of nobody else's. */
export interface Parcel extends Manifest {
  tenant: { id: string; slug: string; name: string; edition: string; standing: 'active' | 'suspended' }
  /** What waits for its time in the queue; a line of JSON each. */
  jobs: StoredFile
  /** How far its events had been handed to listeners and webhooks. */
  handedOut: { txid: string; eventId: string }
}

/** How many rows of the business itself it holds: accounts are of those who work there, and joined where they are known. */
export const rowCountOf = ({ tables }: Pick<Parcel, 'tables'>): number =>
  tables.filter(({ name }) => !name.startsWith('auth.')).reduce((sum, { rows }) => sum + rows, 0)

export interface AccountTable {
  name: string
  /** The column that holds the id of the account. */
  account?: string
  /** That of the business. */
  business?: string
}

/** Accounts of those who work there, with what they sign in with, by themselves or by their company; sessions stay behind. */
export const accountTables: readonly AccountTable[] = [
  { name: 'auth."user"', account: 'id' },
  { name: 'auth.account', account: 'userId' },
  { name: 'auth.second_factor', account: 'user_id' },
  { name: 'auth.backup_code', account: 'user_id' },
  { name: 'auth.passkey', account: 'user_id' },
  { name: 'auth.company_sign_in', business: 'tenant_id' },
  { name: 'auth.company_domain', business: 'tenant_id' },
  { name: 'auth.company_identity', account: 'user_id', business: 'tenant_id' },
]

export const columnsOf = async (client: pg.ClientBase, table: string): Promise<string[]> =>
  (
    await client.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
        and attgenerated = '' order by attnum`,
      [table],
    )
  ).rows.map(row => row.name)

export const migrationsOf = async (client: pg.ClientBase): Promise<Record<string, string>> => {
  const { rows } = await client.query<{ key: string; checksum: string }>(
    `select module || '/' || name as key, checksum from kernel.migration order by 1`,
  )
  return Object.fromEntries(rows.map(row => [row.key, row.checksum]))
}

export interface WaitingJob {
  task: string
  payload: unknown
  queue: string | null
  runAt: string
  maxAttempts: number
  key: string | null
  priority: number
  flags: string[] | null
}
