import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { ensureRoles } from './migrate-roles.ts'
import { type MigrationFile, type MigrationFolder, migrationFiles } from './migration-files.ts'

export interface MigrateOptions {
  /** The owner's URL: a user who may create roles, and owns the database. */
  url: string
  secret: string
  modules: MigrationFolder[]
  /** Exactly these, `module/name` → checksum, to make tables as they once were; all there are unless given. */
  only?: ReadonlyMap<string, string>
}

const kernel: MigrationFolder = {
  id: 'kernel',
  folder: fileURLToPath(new URL('./migrations/', import.meta.url)),
}

// Any constant that no other program takes in the same database: "MAINSTAY" as eight bytes.
const lockKey = '5566811215160951129'

/** Brings roles, schemas and tables up to date; safe when several processes start at once. */
export async function migrate({ url, secret, modules, only }: MigrateOptions): Promise<void> {
  const all = (await Promise.all([kernel, ...modules].map(migrationFiles))).flat()
  const files = only ? chosen(all, only) : all
  // A policy that silently hides rows from a data migration would lose them: better an error.
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC -c row_security=off' })
  // A connection that is lost fails the statement under way; unheard, it would end the process as well.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    await ensureRoles(client, secret)
    await applyAll(client, files, modules)
  } finally {
    await client.end()
  }
}

function chosen(all: MigrationFile[], only: ReadonlyMap<string, string>): MigrationFile[] {
  const files = all.filter(file => only.has(`${file.module}/${file.name}`))
  for (const file of files) if (only.get(`${file.module}/${file.name}`) !== file.checksum) throw edited(file)
  if (files.length === only.size) return files
  throw new Error('Some of these migrations are not known here: they belong to a newer version of Mainstay.')
}

async function applyAll(
  client: pg.Client,
  files: MigrationFile[],
  modules: MigrationFolder[],
): Promise<void> {
  const applied = await appliedMigrations(client)
  const pending: MigrationFile[] = []
  for (const file of files) {
    const checksum = applied.get(`${file.module}/${file.name}`)
    if (checksum === undefined) pending.push(file)
    else if (checksum !== file.checksum) throw edited(file)
  }
  if (pending.length === 0) return
  await client.query(foundation(modules))
  for (const file of pending) await apply(client, file)
  const { rows } = await client.query("select to_regproc('kernel.heed_pouring') is not null as is")
  if (rows[0].is) await client.query('select kernel.heed_pouring()')
}

async function appliedMigrations(client: pg.Client): Promise<Map<string, string>> {
  const exists = await client.query("select to_regclass('kernel.migration') is not null as found")
  if (!exists.rows[0].found) return new Map()
  const { rows } = await client.query("select module || '/' || name as key, checksum from kernel.migration")
  return new Map(rows.map(row => [row.key, row.checksum]))
}

function edited(file: MigrationFile): Error {
  return new Error(
    `${file.module}/${file.name} was edited after it had been applied to this database. ` +
      'Put it back as it was, and write the change as a new file.',
  )
}

function foundation(modules: MigrationFolder[]): string {
  const schemas = modules.map(({ id }) => pg.escapeIdentifier(id))
  return `
    revoke create on schema public from public;
    create extension if not exists btree_gist with schema public;
    create extension if not exists pg_trgm with schema public;
    create extension if not exists unaccent with schema public;
    create schema if not exists kernel;
    grant usage on schema kernel to mainstay_app, mainstay_dispatch;
    create schema if not exists auth authorization mainstay_auth;
    create schema if not exists graphile_worker authorization mainstay_worker;
    ${schemas.map(name => `create schema if not exists ${name};`).join('\n')}
    create table if not exists kernel.migration (
      module text not null,
      name text not null,
      checksum text not null,
      applied_at timestamptz not null default now(),
      primary key (module, name)
    );`
}

async function apply(client: pg.Client, file: MigrationFile): Promise<void> {
  try {
    await client.query('begin')
    await client.query(file.text)
    await client.query('insert into kernel.migration (module, name, checksum) values ($1, $2, $3)', [
      file.module,
      file.name,
      file.checksum,
    ])
    await client.query('commit')
  } catch (cause) {
    await client.query('rollback').catch(() => undefined)
    throw failed(file, cause)
  }
}

function failed(file: MigrationFile, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause)
  const position = Number((cause as { position?: string }).position)
  const line = position > 0 ? `, line ${file.text.slice(0, position).split('\n').length}` : ''
  return new Error(`Migration ${file.module}/${file.name}${line} failed: ${reason}`, { cause })
}
