import { mkdir, readdir } from 'node:fs/promises'
import type pg from 'pg'
import { ownerClient, type Table, tablesOf } from './catalog.ts'
import { loosen } from './load/loosen.ts'
import { settleIn } from './load/settle-in.ts'
import { type Proofs, prove } from './proofs.ts'
import { type KeptTable, type Manifest, markOf, readManifest } from './store/manifest.ts'
import { fetchStored, refuseDamaged } from './store/stored-file.ts'
import { unpack } from './store/tar.ts'
import { copyIn } from './wire/copy-in.ts'
import { copyOut } from './wire/copy-out.ts'
import { counted, RowDigest } from './wire/row-digest.ts'

export interface RestoreOptions {
  /** The folder of one backup. */
  from: string
  /** The owner's URL of an empty database. */
  url: string
  secret: string
  /** Where photos and papers go; undefined leaves them in the backup. */
  filesFolder?: string
  passphrase?: string
  proofs: Proofs
  /** Makes the tables as they were: exactly these migrations. */
  prepare(url: string, secret: string, migrations: ReadonlyMap<string, string>): Promise<void>
  /** Reads every table again after it was written, and compares. */
  isProving?: boolean
  tell?(progress: { step: string; done: number; of: number }): void
}

export interface Restored {
  manifest: Manifest
  tables: number
  rows: number
  files: number
  /** Not the secret this was made under: what it sealed or signed cannot be opened. */
  isOtherSecret: boolean
}

/** All or nothing: whatever is wrong, no row is left behind. */
export async function restore(options: RestoreOptions): Promise<Restored> {
  const { from, url, secret, filesFolder } = options
  const { manifest, key } = await readManifest(from, options.passphrase)
  if ('tenant' in manifest)
    throw new Error(`${from} is one business: bring it in with \`mainstay tenant import\`.`)
  for (const file of [...manifest.tables, ...(manifest.files ? [manifest.files] : [])])
    await refuseDamaged(from, file)
  await refuseFull(url, filesFolder)
  await options.prepare(url, secret, new Map(Object.entries(manifest.migrations)))
  const rows = await load(options, manifest, key)
  const files = manifest.files && filesFolder ? await restoreFiles(options, manifest.files, key) : 0
  const isOtherSecret = manifest.secretMark !== markOf(secret)
  return { manifest, tables: manifest.tables.length, rows, files, isOtherSecret }
}

/** A database that was only just made ready has tables, and nobody in them. */
async function refuseFull(url: string, filesFolder?: string): Promise<void> {
  const client = ownerClient(url)
  await client.connect()
  try {
    const { rows } = await client.query(`select to_regclass('kernel.tenant') is not null as is`)
    if (!rows[0].is) return
    await client.query('begin; set local role mainstay_dispatch')
    const { rowCount } = await client.query('select from kernel.tenant limit 1')
    if (rowCount) throw new Error('This database is not empty. A backup is restored into an empty one only.')
  } finally {
    await client.end()
  }
  const there = filesFolder ? await readdir(filesFolder).catch(() => []) : []
  if (there.length > 0)
    throw new Error(`${filesFolder} is not empty. Files are restored into an empty folder only.`)
}

async function refuseOtherTables(client: pg.ClientBase, { migrations }: Manifest): Promise<void> {
  const { rows } = await client.query<{ key: string }>(
    `select module || '/' || name as key from kernel.migration`,
  )
  const later = rows.find(({ key }) => !(key in migrations))
  if (later)
    throw new Error(
      `The tables of this database are newer (${later.key}) than the backup. Give it an empty database.`,
    )
}

async function load(options: RestoreOptions, manifest: Manifest, key?: Buffer): Promise<number> {
  const client = ownerClient(options.url)
  await client.connect()
  try {
    await client.query('begin')
    await refuseOtherTables(client, manifest)
    const present = await tablesOf(client)
    const known = new Map(present.map(table => [table.name, table]))
    const filled = new Set(manifest.tables.filter(table => table.rows > 0).map(table => table.name))
    // Most tables are empty in most businesses, and what is empty on both sides needs nothing.
    const touched = present.filter(table => filled.has(table.name) || !table.isBare)
    const tighten = await loosen(client, touched)
    let rows = 0
    for (const [done, table] of manifest.tables.entries()) {
      options.tell?.({ step: table.name, done, of: manifest.tables.length })
      rows += await loadTable(client, table, known.get(table.name), { ...options, key })
    }
    await compareProofs(client, manifest, options.proofs)
    await settleIn(client, manifest.takenAt)
    await tighten()
    await client.query('commit')
    await client.query(`analyze ${touched.map(table => table.name).join(', ')}`)
    return rows
  } finally {
    await client.end().catch(() => undefined)
  }
}

interface Loading {
  from: string
  key?: Buffer
  isProving?: boolean
}

async function loadTable(
  client: pg.ClientBase,
  kept: KeptTable,
  table: Table | undefined,
  { from, key, isProving }: Loading,
): Promise<number> {
  const { name, columns } = kept
  if (!table) throw new Error(`${name} is in the backup, but this version of Mainstay has no such table.`)
  const digest = new RowDigest()
  const rows = counted(fetchStored(from, kept, key), digest)
  if (kept.rows > 0) await copyIn(client, `copy ${name} (${columns.join(', ')}) from stdin`, rows)
  else for await (const _ of rows);
  refuseOther(kept, digest, 'in the backup')
  if (isProving) {
    const again = new RowDigest()
    for await (const chunk of copyOut(client, `copy ${name} (${columns.join(', ')}) to stdout`))
      again.update(chunk)
    refuseOther(kept, again, 'after it was restored')
  }
  return digest.rows
}

function refuseOther(kept: KeptTable, found: RowDigest, where: string): void {
  if (found.rows !== kept.rows)
    throw new Error(`${kept.name} has ${found.rows} rows ${where}; it had ${kept.rows}.`)
  if (found.hex() !== kept.digest) throw new Error(`${kept.name} has other rows ${where} than it had.`)
}

async function compareProofs(client: pg.ClientBase, manifest: Manifest, proofs: Proofs): Promise<void> {
  const found = await prove(client, proofs)
  for (const [name, value] of Object.entries(manifest.proofs))
    if (found[name] !== value) throw new Error(`The ${name} does not come to what it was.`)
}

async function restoreFiles(options: RestoreOptions, files: NonNullable<Manifest['files']>, key?: Buffer) {
  const folder = options.filesFolder!
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const count = await unpack(fetchStored(options.from, files, key), folder)
  if (count !== files.count) throw new Error(`${count} files came out of the backup; ${files.count} went in.`)
  return count
}
