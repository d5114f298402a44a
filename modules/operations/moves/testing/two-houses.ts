import pg from 'pg'
import type { World } from '#apps/testing/world.ts'
import { roles } from '#kernel/db/roles.ts'

export const open = async (url: string) => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

// Everything that a migration makes, as if this role had run it. Extensions and the libraries' schemas have their own owners.
const handOver = `do $$ declare what text; begin
  for what in select format('alter schema %I owner to plain_mover', nspname) from pg_namespace
      where nspname !~ '^(pg_.*|information_schema|public|auth|graphile_worker)$'
    union all select format('alter %s %s owner to plain_mover', case relkind when 'v' then 'view' else 'table' end, c.oid::regclass)
      from pg_class c where relkind in ('r', 'p', 'v') and relnamespace::regnamespace::text !~ '^(pg_.*|information_schema|public|auth|graphile_worker)$'
    union all select format('alter routine %s owner to plain_mover', oid::regprocedure) from pg_proc
      where pronamespace::regnamespace::text !~ '^(pg_.*|information_schema|public|auth|graphile_worker)$'
  loop execute what; end loop; end $$`

/** The URL of an owner as the manual asks for: may create roles, owns the database, is no superuser. */
export async function plainOwner(url: string): Promise<string> {
  const client = await open(url)
  const target = new URL(url)
  try {
    await client.query('select pg_advisory_lock(1)')
    const { rowCount } = await client.query(`select from pg_roles where rolname = 'plain_mover'`)
    if (!rowCount) await client.query(`create role plain_mover login createrole password 'plain'`)
    await client.query(`alter database ${target.pathname.slice(1)} owner to plain_mover`)
    for (const role of roles) await client.query(`grant ${role} to plain_mover with admin option`)
    await client.query(handOver)
  } finally {
    await client.end()
  }
  target.username = 'plain_mover'
  target.password = 'plain'
  return target.href
}

/** The tasks that a house knows, by name. */
export function tasksOf({ registry }: World): Set<string> {
  const listening = [...registry.listeners.values()].map(one => one.job)
  return new Set([...registry.jobs.values(), ...listening].map(job => job.name))
}
