import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { enter, ownerClient } from '../backup/catalog.ts'
import { type KeptTable, markOf, readManifest } from '../backup/store/manifest.ts'
import { fetchStored, refuseDamaged } from '../backup/store/stored-file.ts'
import { unpack } from '../backup/store/tar.ts'
import { counted, RowDigest } from '../backup/wire/row-digest.ts'
import { beginPouring, pour, rowsOf } from '../tenants/pour.ts'
import { inOrder, tenantTables } from '../tenants/tables.ts'
import { bringAccounts, type Joined } from './bring-accounts.ts'
import { bringJobs } from './bring-jobs.ts'
import { migrationsOf, type Parcel, rowCountOf } from './parcel.ts'

export interface ImportOptions {
  from: string
  /** The owner's URL of the installation it comes to. */
  url: string
  secret: string
  /** The jobs that are a business's own; an archive brings no others. */
  tasks: ReadonlySet<string>
  filesFolder?: string
  passphrase?: string
  now(): Temporal.Instant
}

export interface Imported extends Joined {
  tenant: Parcel['tenant']
  tables: number
  rows: number
  files: number
  jobs: number
  /** An attempt before this one brought it, and could not say so any more; nothing was changed now. */
  wasHere: boolean
}

interface Opening {
  client: pg.Client
  parcel: Parcel
  from: string
  key?: Buffer
}

/** Brings a business in under its own ids, all or nothing; every table is read again and compared before it stays. */
export async function importTenant(options: ImportOptions): Promise<Imported> {
  const { from, url, secret, filesFolder } = options
  const { manifest, key } = await readManifest(from, options.passphrase)
  const parcel = manifest as Parcel
  if (!parcel.tenant) throw new Error(`${from} is a backup of a whole installation, not one business.`)
  if (parcel.secretMark !== markOf(secret))
    throw new Error(
      'It was packed under another MAINSTAY_SECRET, with which its second factors, PINs and sealed fields were closed. Both installations need the same.',
    )
  refuseStrangeNames(parcel)
  for (const file of [...parcel.tables, parcel.jobs, ...(parcel.files ? [parcel.files] : [])])
    await refuseDamaged(from, file)
  const client = ownerClient(url)
  try {
    await client.connect()
    const end = async () => {
      if (filesFolder) await rm(join(filesFolder, parcel.tenant.id, arriving), { force: true })
    }
    if (await cameBefore(client, parcel)) {
      await end()
      return broughtBefore(parcel)
    }
    await refuseOthers(client, parcel)
    const opening = { client, parcel, from, key }
    await beginPouring(client, parcel.tenant.id)
    const rows = await bringRows(opening)
    const joined = await bringAccounts(opening)
    await goOnHere(opening, options.now().toString())
    const jobs = await bringJobs(opening, options.tasks)
    const files = await bringFiles(opening, filesFolder)
    await client.query('commit').catch(async error => {
      if (filesFolder) await rm(join(filesFolder, parcel.tenant.id), { recursive: true, force: true })
      throw error
    })
    await end()
    const { tenant, tables } = parcel
    return { tenant, tables: tables.length, rows, files, jobs, wasHere: false, ...joined }
  } finally {
    await client.end().catch(() => undefined)
  }
}

// They become part of statements.
function refuseStrangeNames({ tables }: Parcel): void {
  const strange = tables.flatMap(table => table.columns).find(name => !/^[a-z]\w*$/i.test(name))
  if (strange !== undefined) throw new Error(`The archive has a column of a strange name: ${strange}`)
}

/** The same tables to the letter, and nobody of that name or id. */
async function refuseOthers(client: pg.Client, { migrations, tenant }: Parcel): Promise<void> {
  const here = await migrationsOf(client)
  const other = [...new Set([...Object.keys(here), ...Object.keys(migrations)])].find(
    key => here[key] !== migrations[key],
  )
  if (other)
    throw new Error(
      `The two installations are not of the same version: they differ in ${other}. Bring both to the same one.`,
    )
  await client.query('begin; set local role mainstay_dispatch')
  const { rows } = await client.query<{ slug: string }>(
    'select slug from kernel.tenant where id = $1 or slug = $2',
    [tenant.id, tenant.slug],
  )
  await client.query('rollback')
  if (rows[0]) throw new Error(`There is a business "${rows[0].slug}" here already. Nothing was changed.`)
}

/** It came in from this very parcel, and its process died before it could say so. */
async function cameBefore(client: pg.Client, { tenant, takenAt }: Parcel): Promise<boolean> {
  await client.query('begin')
  await enter(client, tenant.id)
  const { rowCount } = await client.query(
    `select from kernel.audit where tenant_id = $1 and operation = 'operations.import_tenant'
      and changes #>> '{takenAt,1}' = $2 limit 1`,
    [tenant.id, takenAt],
  )
  await client.query('rollback')
  return rowCount === 1
}

function broughtBefore(parcel: Parcel): Imported {
  const { tenant, tables, files } = parcel
  const brought = { tables: tables.length, rows: rowCountOf(parcel), files: files?.count ?? 0, jobs: 0 }
  return { tenant, ...brought, linkedCount: 0, unlinked: [], wasHere: true }
}

async function bringRows(opening: Opening): Promise<number> {
  const { client, parcel } = opening
  const tables = inOrder(await tenantTables(client))
  let rows = 0
  for (const name of ['kernel.tenant', ...tables.map(table => table.name)]) {
    const kept = parcel.tables.find(table => table.name === name)
    if (kept) rows += await bringTable(opening, kept)
  }
  return rows
}

async function bringTable({ client, parcel, from, key }: Opening, kept: KeptTable): Promise<number> {
  const { name, columns } = kept
  const digest = new RowDigest()
  await pour(client, name, columns, counted(fetchStored(from, kept, key), digest))
  const again = new RowDigest()
  for await (const chunk of rowsOf(client, name, columns, parcel.tenant.id)) again.update(chunk)
  for (const found of [digest, again])
    if (found.rows !== kept.rows || found.hex() !== kept.digest)
      throw new Error(`${name} is not what was packed: ${found.rows} rows here, ${kept.rows} there.`)
  return kept.rows
}

// Numbers of transactions belong to the server that gave them out; see backup/load/settle-in.ts. What is in the tree of
// the audit comes before all that is written here, and so does what listeners and webhooks have heard of.
const rebaseEvents = `update kernel.event set txid = case when (txid, id) > ($2::xid8, $3::uuid) then pg_current_xact_id() else '3'::xid8 end
    where tenant_id = $1`
const rebaseOthers = [
  `update integrations.progress set txid = '3'::xid8, event_id = 'ffffffff-ffff-ffff-ffff-ffffffffffff', leased_at = null
    where tenant_id = $1`,
  `update kernel.audit a set txid = case when exists (select from compliance.leaf l
      where l.tenant_id = a.tenant_id and l.entry_id = a.id) then '3'::xid8 else pg_current_xact_id() end
    where tenant_id = $1`,
  `update compliance.tree set txid = '3'::xid8 where tenant_id = $1`,
  `update billing.entry set txid = '3'::xid8 where tenant_id = $1`,
]
const noteSql = `insert into kernel.audit (tenant_id, id, at, actor_kind, actor_name, operation, entity, row_id, row_version, changes)
  select id, kernel.uuid_v7(), $2, 'system', 'Operator', 'operations.import_tenant', 'kernel.tenant', id, version,
    jsonb_build_object('takenAt', jsonb_build_array(null, $3::text)) from kernel.tenant where id = $1`

async function goOnHere({ client, parcel }: Opening, at: string): Promise<void> {
  const { tenant, handedOut } = parcel
  await client.query(rebaseEvents, [tenant.id, handedOut.txid, handedOut.eventId])
  for (const sql of rebaseOthers) await client.query(sql, [tenant.id])
  await client.query(
    'update kernel.tenant set status = $3, version = version + 1, updated_at = $2 where id = $1',
    [tenant.id, at, tenant.standing],
  )
  await client.query(noteSql, [tenant.id, at, parcel.takenAt])
}

/** Stands beside files whose rows are not there yet: of a business that is not here they came with a process that died. */
const arriving = '.arriving'

async function bringFiles({ parcel, from, key }: Opening, filesFolder?: string): Promise<number> {
  if (!parcel.files || !filesFolder) return 0
  const folder = join(filesFolder, parcel.tenant.id)
  const found = await readdir(folder).catch((): string[] => [])
  if (found.includes(arriving)) await rm(folder, { recursive: true })
  else if (found.length > 0) throw new Error(`${folder} is not empty.`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(join(folder, arriving), '')
  const count = await unpack(fetchStored(from, parcel.files, key), folder)
  if (count === parcel.files.count) return count
  throw new Error(`${count} files came out of the parcel; ${parcel.files.count} went in.`)
}
