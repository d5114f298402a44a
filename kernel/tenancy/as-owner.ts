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

export interface Place {
  url: string
  tenantId: string
  at: string
  /** Of connections to `url`, for who comes again and again; without it, one is opened and closed. */
  pool?: pg.Pool | undefined
}

/** For `Place`: one connection, on which each waits for the one before. */
export function ownersPool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, options: '-c timezone=UTC', max: 1 })
  // What is lost while nobody uses it is opened again.
  pool.on('error', () => undefined)
  return pool
}

/**
 * One transaction with the database owner's rights, for what no tenant may do itself: making tenants, and letting
 * the first person in. Row security holds for the owner too, so the tenant is set all the same.
 */
export async function asOwner<T>(place: Place, work: (owner: OwnerWork) => Promise<T>): Promise<T> {
  const pool = place.pool ?? ownersPool(place.url)
  const client = await pool.connect()
  let isDone = false
  try {
    const result = await transact(client, place, work)
    isDone = true
    return result
  } finally {
    // An open transaction ends with its connection.
    client.release(!isDone)
    if (!place.pool) await pool.end()
  }
}

async function transact<T>(
  client: pg.ClientBase,
  { tenantId, at }: Place,
  work: (owner: OwnerWork) => Promise<T>,
): Promise<T> {
  const query = async <R extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
    (await client.query<R>(text, values)).rows
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
      const values = [tenantId, uuid(), at, operation, entity, rowId, version, JSON.stringify(changes)]
      await query(auditSql, values)
    },
  })
  await client.query('commit')
  return result
}
