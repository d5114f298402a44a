import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import type { Pool } from 'pg'
import { type Logger, pino } from 'pino'
import { appUrl } from '../db/roles.ts'
import { queueLog } from './queue-log.ts'
import { openWorkerPool } from './worker-sql.ts'

export interface MigrateJobsOptions {
  url: string
  secret: string
  log?: Logger
}

const quiet = pino({ level: 'silent' })
const functions = readFileSync(new URL('./worker-functions.sql', import.meta.url), 'utf8')
const manifest = join(dirname(createRequire(import.meta.url).resolve('graphile-worker')), '../package.json')

/** Changes with the queue's release and with our functions in its schema. */
const fingerprint = () =>
  createHash('sha256').update(readFileSync(manifest, 'utf8')).update(functions).digest('hex').slice(0, 24)

// The queue would begin with CREATE SCHEMA, which asks for rights on the whole database even when the schema is
// there; it leaves that out when it finds this table.
const ledger = `create table if not exists graphile_worker.migrations (
  id int primary key, ts timestamptz not null default now(), breaking boolean not null default false)`

/**
 * Brings the queue's schema up to date as mainstay_worker, its owner; after the migrations of the kernel, which
 * make that role and the functions granted here. One trip when there is nothing to do.
 */
export async function migrateJobs({ url, secret, log = quiet }: MigrateJobsOptions): Promise<void> {
  const { pool } = openWorkerPool(appUrl(url, secret, 'mainstay_worker'), log, 3)
  try {
    const mark = `mainstay ${fingerprint()}`
    if (await isMarked(pool, mark)) return
    const client = await pool.connect()
    try {
      // Several processes may start at once; closing the connection gives the lock back.
      await client.query("select pg_advisory_lock(hashtext('mainstay.migrate_jobs'))")
      if (!(await isMarked(pool, mark))) await install(pool, mark, log)
    } finally {
      client.release(true)
    }
  } finally {
    await pool.end()
  }
}

async function isMarked(pool: Pool, mark: string): Promise<boolean> {
  const { rows } = await pool.query("select obj_description('graphile_worker'::regnamespace) as mark")
  return rows[0].mark === mark
}

async function install(pool: Pool, mark: string, log: Logger): Promise<void> {
  await pool.query(ledger)
  await runMigrations({ pgPool: pool, logger: queueLog(log) })
  // One simple query is one transaction: the mark stands only when every function does.
  await pool.query(`${functions}; comment on schema graphile_worker is '${mark}'`)
}
