import pg from 'pg'
import { uuid } from '../db/uuid.ts'

export interface OwnerWork {
  tenantId: string
  at: string
  query<T extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<T[]>
  /** What was done to a row, in the tenant's audit. */
  audit(
    operation: string,
    entity: string,
    rowId: string,
    after: Record<string, unknown>,
    version?: number,
  ): Promise<void>
}

const auditSql = `insert into kernel.audit (tenant_id, id, at, actor_kind, actor_id, actor_name, operation, entity,
  row_id, row_version, changes) values ($1, $2, $3, 'system', null, 'Operator', $4, $5, $6, $7, $8)`

/**
 * One transaction with the database owner's rights, for what no tenant may do itself: making tenants, and letting
 * the first person in. Row security holds for the owner too, so the tenant is set all the same.
 */
export async function asOwner<T>(
  options: { url: string; tenantId: string; at: string },
  work: (owner: OwnerWork) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: options.url, options: '-c timezone=UTC' })
  await client.connect()
  const { tenantId, at } = options
  const query = async <R extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
    (await client.query<R>(text, values)).rows
  try {
    await client.query('begin')
    await client.query(`select set_config('app.tenant_id', $1, true)`, [tenantId])
    const result = await work({
      tenantId,
      at,
      query,
      async audit(operation, entity, rowId, after, version = 1) {
        const changes = Object.fromEntries(
          Object.entries(after).map(([field, value]) => [field, [null, value]]),
        )
        await query(auditSql, [
          tenantId,
          uuid(),
          at,
          operation,
          entity,
          rowId,
          version,
          JSON.stringify(changes),
        ])
      },
    })
    await client.query('commit')
    return result
  } finally {
    // An open transaction ends with its connection.
    await client.end()
  }
}
