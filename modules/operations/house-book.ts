import pg from 'pg'
import { appUrl } from '#kernel/db/roles.ts'
import { uuid } from '#kernel/db/uuid.ts'

export interface Deed {
  at: Temporal.Instant
  operator: { id: string; name: string }
  operation: string
  tenantId?: string
  reason?: string
  changes?: Record<string, unknown>
}

export interface HouseBook {
  /** Writes, or with null takes away, and says who did: both or neither. */
  set(key: string, value: unknown, deed: Deed): Promise<void>
  note(deed: Deed): Promise<void>
  /** What happens to a business once is said once, however often whoever did it asks. */
  noteOnce(deed: Deed): Promise<void>
  /** As the role that owns the queue. */
  ask<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>
  close(): Promise<void>
}

const deedSql = `insert into kernel.house_audit (id, at, operator_id, operator_name, operation, tenant_id, reason, changes)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`
const onceSql = `insert into kernel.house_audit (id, at, operator_id, operator_name, operation, tenant_id, reason, changes)
  select $1, $2, $3, $4, $5, $6, $7, $8
  where not exists (select from kernel.house_audit where operation = $5 and tenant_id = $6)`
const setSql = `insert into kernel.house (key, value) values ($1, $2)
  on conflict (key) do update set value = excluded.value, updated_at = now()`

const valuesOf = ({ at, operator, operation, tenantId, reason, changes }: Deed) => [
  uuid(),
  at.toString(),
  operator.id,
  operator.name,
  operation,
  tenantId ?? null,
  reason ?? null,
  JSON.stringify(changes ?? {}),
]

/** The installation's own rows, written by the one role that may. */
export function openHouseBook(url: string, secret: string): HouseBook {
  const connectionString = appUrl(url, secret, 'mainstay_worker')
  const pool = new pg.Pool({
    connectionString,
    max: 2,
    idleTimeoutMillis: 10_000,
    options: '-c timezone=UTC',
  })
  pool.on('error', () => undefined)
  return {
    async set(key, value, deed) {
      const client = await pool.connect()
      try {
        await client.query('begin')
        const { rows } = await client.query('select value from kernel.house where key = $1 for update', [key])
        if (value === null) await client.query('delete from kernel.house where key = $1', [key])
        else await client.query(setSql, [key, JSON.stringify(value)])
        const changes = { [key]: [rows[0]?.value ?? null, value] }
        await client.query(deedSql, valuesOf({ ...deed, changes }))
        await client.query('commit')
      } catch (error) {
        await client.query('rollback').catch(() => undefined)
        throw error
      } finally {
        client.release()
      }
    },
    note: async deed => void (await pool.query(deedSql, valuesOf(deed))),
    noteOnce: async deed => void (await pool.query(onceSql, valuesOf(deed))),
    ask: async <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) =>
      (await pool.query<Row>(text, values)).rows,
    close: () => pool.end(),
  }
}
