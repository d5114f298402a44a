import { mkdir, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type pg from 'pg'
import { ownerClient } from '../backup/catalog.ts'
import { keyOf } from '../backup/store/cipher.ts'
import { type KeptTable, markOf, newSalt, writeManifest } from '../backup/store/manifest.ts'
import { type StoredFile, store } from '../backup/store/stored-file.ts'
import { packed } from '../backup/store/tar.ts'
import { copyOut } from '../backup/wire/copy-out.ts'
import { counted, RowDigest } from '../backup/wire/row-digest.ts'
import { rowsOf } from '../tenants/pour.ts'
import { quoted, tenantTables } from '../tenants/tables.ts'
import { beginQuiet } from './begin-quiet.ts'
import { accountTables, columnsOf, migrationsOf, type Parcel } from './parcel.ts'

export interface ExportOptions {
  /** The owner's URL. */
  url: string
  secret: string
  tenantId: string
  /** A new folder. */
  to: string
  /** Photos and papers of all businesses; undefined where they lie in an object store. */
  filesFolder?: string
  passphrase?: string
  /** How long it waits for jobs that still run. */
  patienceMs?: number
  now(): Temporal.Instant
}

interface Packing {
  client: pg.Client
  tenantId: string
  folder: string
  key?: Buffer
}

// Whoever is furthest behind decides; who is ahead of it hears of an event twice, and knows it by its id.
const handedOutSql = `select txid::text as txid, event_id as "eventId" from (
    select txid, event_id from kernel.consumer where name = 'listeners'
    union all select p.txid, p.event_id from integrations.progress p join integrations.endpoint e
      on e.tenant_id = p.tenant_id and e.id = p.endpoint_id
      where p.tenant_id = $1 and e.status <> 'disabled' and e.archived_at is null) behind
  order by behind.txid, behind.event_id limit 1`

const jobsSql = (
  tenantId: string,
) => `copy (select json_build_object('task', t.identifier, 'payload', j.payload,
    'queue', q.queue_name, 'runAt', j.run_at, 'maxAttempts', j.max_attempts, 'key', j.key, 'priority', j.priority,
    'flags', (select json_agg(f) from jsonb_object_keys(j.flags) f))
  from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
  left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
  where j.payload ->> 'tenantId' = '${tenantId}' and j.attempts < j.max_attempts order by j.id) to stdout`

/** All rows of one business at one moment, its files, the accounts of its people and the jobs that wait for it. */
export async function exportTenant(options: ExportOptions): Promise<Parcel> {
  const { url, secret, tenantId, passphrase, now } = options
  const began = now()
  const to = resolve(options.to)
  const partial = `${to}.partial`
  const salt = passphrase ? newSalt() : undefined
  const key = passphrase ? keyOf(passphrase, salt!) : undefined
  const client = ownerClient(url)
  await mkdir(partial, { recursive: true, mode: 0o700 })
  try {
    await client.connect()
    const tenant = await beginQuiet(client, tenantId, options.patienceMs)
    const packing = { client, tenantId, folder: partial, key }
    const tables = [...(await keepRows(packing)), ...(await keepAccounts(packing))]
    const jobs = await store(partial, 'jobs.zst', copyOut(client, jobsSql(tenantId)), { key })
    const files = await keepFiles(packing, options.filesFolder)
    const behind = await client.query<Parcel['handedOut']>(handedOutSql, [tenantId])
    const version = await client.query<{ server_version: string }>('show server_version')
    const parcel: Parcel = {
      format: 1,
      takenAt: began.toString(),
      seconds: now().since(began).total('seconds'),
      postgres: version.rows[0]!.server_version,
      migrations: await migrationsOf(client),
      tables,
      proofs: {},
      files,
      secretMark: markOf(secret),
      salt,
      tenant,
      jobs,
      handedOut: behind.rows[0] ?? { txid: '0', eventId: '00000000-0000-0000-0000-000000000000' },
    }
    await writeManifest(partial, parcel, key)
    await rename(partial, to)
    return parcel
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    throw error
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function keep(
  { folder, key }: Packing,
  name: string,
  columns: string[],
  source: AsyncIterable<Buffer>,
): Promise<KeptTable> {
  const digest = new RowDigest()
  const path = `tables/${name.replace(/"/g, '')}.copy.zst`
  const file = await store(folder, path, counted(source, digest), { key })
  return { name, columns, rows: digest.rows, digest: digest.hex(), ...file }
}

async function keepRows(packing: Packing): Promise<KeptTable[]> {
  const { client, tenantId } = packing
  const own = {
    name: 'kernel.tenant',
    columns: (await columnsOf(client, 'kernel.tenant')).map(name => ({ name })),
  }
  const kept: KeptTable[] = []
  for (const { name, columns } of [own, ...(await tenantTables(client))]) {
    const names = columns.map(column => column.name)
    kept.push(await keep(packing, name, names, rowsOf(client, name, names, tenantId)))
  }
  return kept
}

async function keepAccounts(packing: Packing): Promise<KeptTable[]> {
  const { client, tenantId } = packing
  const members = `(select user_id::uuid from kernel.member where tenant_id = '${tenantId}' and user_id is not null)`
  const kept: KeptTable[] = []
  for (const { name, account, business } of accountTables) {
    const columns = await columnsOf(client, name)
    const whose = [account && `"${account}" in ${members}`, business && `"${business}" = '${tenantId}'`]
    const sql = `copy (select ${quoted(columns)} from ${name} where ${whose.filter(Boolean).join(' and ')}) to stdout`
    kept.push(await keep(packing, name, columns, copyOut(client, sql)))
  }
  return kept
}

async function keepFiles(
  { tenantId, folder, key }: Packing,
  filesFolder?: string,
): Promise<(StoredFile & { count: number }) | null> {
  if (filesFolder === undefined) return null
  let count = 0
  const source = packed(join(filesFolder, tenantId), () => void count++)
  return { ...(await store(folder, 'files.tar.zst', source, { key })), count }
}
