import type pg from 'pg'
import { enter } from '../backup/catalog.ts'
import { copyIn } from '../backup/wire/copy-in.ts'
import { copyOut } from '../backup/wire/copy-out.ts'
import { quoted, type TenantTable } from './tables.ts'

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
 * already. References are checked afterwards, and everything else by the tables themselves.
 */
export async function beginPouring(client: pg.ClientBase, tenantId: string): Promise<void> {
  await client.query('begin')
  await enter(client, tenantId)
  await client.query('set local session_replication_role = replica').catch((error: { code?: string }) => {
    if (error.code !== '42501') throw error
    throw new Error(
      'The owner of this database may not load rows past triggers. Have its administrator run: grant set on parameter session_replication_role to <owner>',
    )
  })
}

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
  const { rowCount } = await client.query(
    `insert into ${table} (${names}) select ${names} from pg_temp.pouring`,
  )
  await client.query('drop table pg_temp.pouring')
  return rowCount ?? 0
}

function orphans({ name, references }: TenantTable): string[] {
  return references.map(({ of, columns, ofColumns }) => {
    const isNamed = columns.map(column => `t."${column}" is not null`).join(' and ')
    const isSame = columns.map((column, at) => `r."${ofColumns[at]}" = t."${column}"`).join(' and ')
    return `select '${name} (${columns.join(', ')}) → ${of}' as broken where exists (select from ${name} t
      where t.tenant_id = $1 and ${isNamed} and not exists (select from ${of} r where ${isSame}))`
  })
}

/** What is said in one row of another must be there: the database was not asked while rows came in. */
export async function refuseOrphans(
  client: pg.ClientBase,
  tables: readonly TenantTable[],
  tenantId: string,
): Promise<void> {
  for (const table of tables.filter(one => one.references.length > 0)) {
    const { rows } = await client.query<{ broken: string }>(orphans(table).join(' union all '), [tenantId])
    if (rows[0]) throw new Error(`A row names one that is not there: ${rows[0].broken}`)
  }
}
