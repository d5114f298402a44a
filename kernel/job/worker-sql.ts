import pg from 'pg'
import type { Logger } from 'pino'
import { type Sql, sqlOver } from '../db/sql.ts'

export interface WorkerPool {
  pool: pg.Pool
  sql: Sql
}

/** A handful of connections as mainstay_worker, shared by the queue and by what feeds it. */
export function openWorkerPool(url: string, log: Logger, size: number): WorkerPool {
  const pool = new pg.Pool({ connectionString: url, max: size, application_name: 'mainstay jobs' })
  // The pool hangs the whole client on the error; and while it ends, losing connections is what it is for.
  const complain = ({ message }: Error) =>
    pool.ending || log.warn({ reason: message }, 'lost a database connection of the job runner')
  pool.on('error', complain)
  // The queue keeps one client checked out for LISTEN; the pool reports only errors of idle ones.
  pool.on('connect', client => client.on('error', complain))
  const sql = sqlOver(async ({ text, values }) => {
    const { rows, rowCount, command } = await pool.query(text, values)
    return { rows, count: rowCount ?? 0, command }
  })
  return { pool, sql }
}
