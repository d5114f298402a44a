import { hash } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import { appUrl } from '#kernel/db/roles.ts'
import { authPool } from './auth-options.ts'

// Raised with every change of the library's version or of a plug-in that has tables.
const library = 'better-auth 1.7.7 email-password factor told letters operators visits languages'

const isCurrent = async (pool: Pool, shape: string): Promise<boolean> => {
  const { rows } = await pool.query(
    `select obj_description(to_regclass('auth.session'), 'pg_class') = $1 as current`,
    [shape],
  )
  return rows[0]?.current === true
}

// A socket that a session opened must not outlive it: every process listens for this.
const tellOfTheEnd = `
  create or replace function auth.tell_session_ended() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
  begin
    perform pg_notify('mainstay:access', 'user:' || old."userId");
    return null;
  end $$;
  create or replace trigger tell_session_ended after delete on auth.session
    for each row execute function auth.tell_session_ended()`

const letters = `create table if not exists auth.letter (
  key text primary key,
  recipient text not null,
  subject text not null,
  body text not null,
  posted_at timestamptz not null default now(),
  next_at timestamptz not null default now(),
  sent_at timestamptz,
  attempts integer not null default 0
);
create index if not exists letter_waiting on auth.letter (next_at) where sent_at is null`

const operators = `create table if not exists auth.operator (
  user_id uuid primary key references auth."user" (id) on delete cascade,
  since_at timestamptz not null default now()
)`

/**
 * Creates or completes the sign-in tables in schema `auth`. It works as mainstay_auth itself, so the tables
 * belong to that role; `url` is the owner's, whose roles and schemas are made by the kernel's migrations
 * before; `more` are statements of modules that may run again. One query when nothing is to be done.
 */
export async function migrateAuth(options: {
  url: string
  secret: string
  more?: readonly string[]
}): Promise<void> {
  const tables = [tellOfTheEnd, letters, operators, ...(options.more ?? [])]
  const shape = `${library} ${hash('sha256', tables.join('\n')).slice(0, 16)}`
  const pool = authPool(appUrl(options.url, options.secret, 'mainstay_auth'), 2)
  try {
    if (await isCurrent(pool, shape)) return
    // Loading the library takes longer than all else here, and every command at the terminal passes through.
    const { createAuthTables } = await import('./create-auth-tables.ts')
    await locked(pool, async holder => {
      if (await isCurrent(pool, shape)) return
      await createAuthTables(pool, options.secret)
      for (const table of tables) await holder.query(table)
      await holder.query(`comment on table auth.session is '${shape}'`)
    })
  } finally {
    await pool.end()
  }
}

async function locked(pool: Pool, work: (holder: PoolClient) => Promise<void>): Promise<void> {
  const holder = await pool.connect()
  try {
    await holder.query(`select pg_advisory_lock(hashtext('mainstay auth tables'))`)
    await work(holder)
  } finally {
    // Ending the connection also ends the lock.
    holder.release(true)
  }
}
