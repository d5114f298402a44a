import { mkdir, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type pg from 'pg'
import { enter, ownerClient, type Table, tablesOf, tenantsToVisit } from './catalog.ts'
import { type Proofs, prove } from './proofs.ts'
import { keyOf } from './store/cipher.ts'
import { type KeptTable, type Manifest, markOf, newSalt, writeManifest } from './store/manifest.ts'
import { store } from './store/stored-file.ts'
import { packed } from './store/tar.ts'
import { copyOut } from './wire/copy-out.ts'
import { counted, RowDigest } from './wire/row-digest.ts'

export interface Progress {
  step: string
  done: number
  of: number
}

export interface BackupOptions {
  /** The owner's URL. */
  url: string
  secret: string
  /** Where backups stand, one folder each. */
  shelf: string
  /** Photos and papers; undefined where they lie in an object store. */
  filesFolder?: string
  /** Seals everything but the manifest, which holds names and numbers only. */
  passphrase?: string
  proofs: Proofs
  now(): Temporal.Instant
  tell?(progress: Progress): void
  /** Breaks it off; what was written is removed. */
  signal?: AbortSignal
}

export interface Backup {
  folder: string
  manifest: Manifest
}

async function* rowsOf(client: pg.ClientBase, table: Table, tenants?: string[]): AsyncGenerator<Buffer> {
  const sql = `copy ${table.name} (${table.columns.join(', ')}) to stdout`
  if (!tenants || !table.isForced) return yield* copyOut(client, sql)
  for (const tenant of tenants) {
    await enter(client, tenant)
    yield* copyOut(client, sql)
  }
}

/** One consistent picture of every table, and after it the files: a row never speaks of a file that is not there. */
export async function backUp(options: BackupOptions): Promise<Backup> {
  const { shelf, passphrase, now } = options
  const began = now()
  const name = began.round('millisecond').toString().replace(/[:.]/g, '-')
  const partial = join(resolve(shelf), `.${name}.partial`)
  const salt = passphrase ? newSalt() : undefined
  const key = passphrase ? keyOf(passphrase, salt!) : undefined
  await mkdir(partial, { recursive: true, mode: 0o700 })
  try {
    const rows = await snapshot(options, partial, key)
    const files = await keepFiles(options, partial, key)
    const seconds = now().since(began).total('seconds')
    const manifest = { format: 1, takenAt: began.toString(), seconds, ...rows, files, salt } as const
    await writeManifest(partial, { ...manifest, secretMark: markOf(options.secret) }, key)
    const folder = join(resolve(shelf), name)
    await rename(partial, folder)
    return { folder, manifest: { ...manifest, secretMark: markOf(options.secret) } }
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    throw options.signal?.aborted ? new Error('The backup was broken off; nothing of it was kept.') : error
  }
}

async function snapshot({ url, proofs, tell, signal }: BackupOptions, folder: string, key?: Buffer) {
  const client = ownerClient(url)
  await client.connect()
  try {
    // A whole-table read that starts where another one is would give the same rows; one that is filtered would not.
    await client.query('begin isolation level repeatable read')
    const tenants = await tenantsToVisit(client)
    if (!tenants) await client.query('set local row_security = off')
    const found = await tablesOf(client)
    const tables: KeptTable[] = []
    for (const table of found) {
      signal?.throwIfAborted()
      tell?.({ step: table.name, done: tables.length, of: found.length })
      const digest = new RowDigest()
      const rows = counted(rowsOf(client, table, tenants), digest)
      const file = await store(folder, `tables/${table.name.replace(/"/g, '')}.copy.zst`, rows, {
        key,
        signal,
      })
      const { name, columns } = table
      tables.push({ name, columns, rows: digest.rows, digest: digest.hex(), ...file })
    }
    const migrations = await client.query<{ key: string; checksum: string }>(
      `select module || '/' || name as key, checksum from kernel.migration order by 1`,
    )
    const version = await client.query<{ server_version: string }>('show server_version')
    return {
      postgres: version.rows[0]!.server_version,
      migrations: Object.fromEntries(migrations.rows.map(row => [row.key, row.checksum])),
      tables,
      proofs: await prove(client, proofs, tenants),
    }
  } finally {
    // What was begun ends with its connection; nothing was written.
    await client.end().catch(() => undefined)
  }
}

async function keepFiles({ filesFolder, tell, signal }: BackupOptions, folder: string, key?: Buffer) {
  if (filesFolder === undefined) return null
  let count = 0
  const source = packed(filesFolder, () => {
    count++
    if (count % 100 === 0) tell?.({ step: 'files', done: count, of: count })
  })
  return { ...(await store(folder, 'files.tar.zst', source, { key, signal })), count }
}
