import type pg from 'pg'
import { enter } from '../backup/catalog.ts'
import { copyIn } from '../backup/wire/copy-in.ts'
import { copyOut } from '../backup/wire/copy-out.ts'
import { quoted } from './tables.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Rows of one tenant as lines of PostgreSQL's COPY. */
export function rowsOf(client: pg.ClientBase, table: string, columns: readonly string[], tenantId: string) {
  if (!uuid.test(tenantId)) throw new Error(`${tenantId} is no tenant's id.`)
  const own = table === 'kernel.tenant' ? 'id' : 'tenant_id'
  return copyOut(
    client,
    `copy (select ${quoted(columns)} from ${table} where ${own} = '${tenantId}') to stdout`,
  )
}

/**
 * Begins the transaction that a whole tenant is poured in with. Triggers stay silent: what they would do is in the rows
 * already (kernel/db/migrations/024_pouring.sql). References and everything else are checked by the tables themselves, so
 * they are poured in the order of `inOrder`.
 */
export async function beginPouring(client: pg.ClientBase, tenantId: string): Promise<void> {
  await client.query('begin')
  await enter(client, tenantId)
  await client.query(`select set_config('app.pouring', 'on', true)`)
}

/** From here on triggers fire again. */
export const endPouring = (client: pg.ClientBase) =>
  client.query(`select set_config('app.pouring', '', true)`)

/** Row security refuses COPY to a table; a temporary one has none. */
export async function pour(
  client: pg.ClientBase,
  table: string,
  columns: readonly string[],
  rows: AsyncIterable<Buffer>,
): Promise<number> {
  const names = quoted(columns)
  await client.query(`create temp table pouring on commit drop as select ${names} from ${table} with no data`)
  await copyIn(client, `copy pg_temp.pouring (${names}) from stdin`, rows)
  const { rowCount } = await client
    .query(`insert into ${table} (${names}) select ${names} from pg_temp.pouring`)
    .catch((error: { code?: string; constraint?: string }) => {
      if (error.code !== '23503') throw error
      throw new Error(`A row of ${table} names one that is not there: ${error.constraint}`)
    })
  await client.query('drop table pg_temp.pouring')
  return rowCount ?? 0
}
