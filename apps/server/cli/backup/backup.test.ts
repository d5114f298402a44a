import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import pg from 'pg'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openDatabase } from '#kernel/db/database.ts'
import { createTenant } from '#kernel/tenancy/create-tenant.ts'
import { isFenced } from '#kernel/tenancy/fence.ts'
import { quickFolder } from '#kernel/testing/quick-folder.ts'
import { copyDatabase, type TestDatabase, testSecret } from '#kernel/testing/template.ts'
import { systemClock } from '#kernel/time/clock.ts'
import { keepEvidenceWith } from '#modules/compliance/public.ts'
import { sealEverything } from '#modules/compliance/testing/seal-everything.ts'
import { readManifest, writeManifest } from '#modules/operations/backup/store/manifest.ts'
import { fetchStored, store } from '#modules/operations/backup/store/stored-file.ts'
import { backUp, backupsOn, type Manifest, restore, thinOut } from '#modules/operations/public.ts'
import { prepareDatabase } from '../../prepare.ts'
import { runHere } from '../testing/run-here.ts'
import { proofs } from './parts.ts'
import { verifyBackup } from './verify-backup.ts'

const home = mkdtempSync(join(quickFolder(), 'mainstay-backup-'))
const shelf = join(home, 'backups')
const canary = 'Zebra-Quokka\\N\t"quoted"\nsecond line 🐾'
let source: TestDatabase
/** Stays as it is, whatever is refused. */
let untouched: TestDatabase
let owner: pg.Client
let whole: string
let tenantId: string

const common = { secret: testSecret, proofs, now: () => systemClock.now() }
const take = (extra: object = {}) =>
  backUp({ ...common, url: source.url, shelf, filesFolder: join(home, 'files'), ...extra })

/** A database without a table. */
async function empty(): Promise<TestDatabase> {
  const database = await copyDatabase(inject('templateUrl'))
  const url = new URL(database.url)
  const name = url.pathname.slice(1)
  url.pathname = '/postgres'
  const admin = new pg.Client({ connectionString: url.href })
  await admin.connect()
  await admin.query(`drop database ${name} with (force)`)
  await admin.query(`create database ${name}`)
  await admin.end()
  return database
}

/** Into tables that are there already, since making them takes seconds, unless `extra` prepares them. */
const bringBack = (from: string, url: string, extra: object = {}) =>
  restore({
    ...{ from, url, secret: testSecret, proofs, isProving: true, prepare: async () => {} },
    ...extra,
  }).catch((error: Error) => error)

/** What is wrong with a backup that `change` was done to. */
async function spoiled(change: (folder: string, manifest: Manifest) => unknown): Promise<string> {
  const folder = join(mkdtempSync(join(home, 'spoiled-')), 'backup')
  cpSync(whole, folder, { recursive: true })
  await change(folder, (await readManifest(folder)).manifest)
  const done = await bringBack(folder, untouched.url)
  const client = new pg.Client({ connectionString: untouched.url })
  await client.connect()
  const left = await client.query(`select count(*)::int as rows from kernel.tenant`)
  expect(left.rows[0].rows).toBe(0)
  await client.end()
  return done instanceof Error ? done.message : 'it was restored'
}

beforeAll(async () => {
  source = await copyDatabase(inject('templateUrl'))
  untouched = await copyDatabase(inject('templateUrl'))
  const places = { timezone: 'Europe/Lisbon', currency: 'EUR', edition: 'petresort' }
  const made = await createTenant({ ...places, slug: 'quay' }, { url: source.url, editions: ['petresort'] })
  tenantId = made.tenantId
  await createTenant({ ...places, slug: 'pier' }, { url: source.url, editions: ['petresort'] })
  owner = new pg.Client({ connectionString: source.url })
  await owner.connect()
  await owner.query(
    `insert into people.customer (tenant_id, id, created_at, updated_at, name, notes)
      select $1, gen_random_uuid(), now(), now(), 'Customer ' || n, $2 from generate_series(1, 3000) n`,
    [tenantId, canary],
  )
  mkdirSync(join(home, 'files', tenantId), { recursive: true })
  writeFileSync(join(home, 'files', tenantId, 'paper-full'), Buffer.alloc(200_000, 'paper '))
  writeFileSync(join(home, 'files', tenantId, 'empty-full'), '')
  whole = (await take()).folder
}, 120_000)

afterAll(async () => {
  await owner?.end()
  await source?.drop()
  await untouched?.drop()
  rmSync(home, { recursive: true, force: true })
})

describe('a backup', () => {
  test('comes back row for row and file for file, behind a fence', async () => {
    const files = join(home, 'restored-files')
    const target = await empty()
    const done = await bringBack(whole, target.url, { filesFolder: files, prepare: prepareDatabase })
    expect(done).toMatchObject({ files: 2, isOtherSecret: false })
    const client = new pg.Client({ connectionString: target.url })
    await client.connect()
    const ask = async (sql: string) => (await client.query(sql)).rows
    const customers = 'select id, name, notes from people.customer order by id'
    expect(await ask(customers)).toEqual((await owner.query(customers)).rows)
    const state = `select (select count(*)::int from pg_constraint where contype = 'f') as keys,
      (select count(*)::int from pg_trigger where tgenabled <> 'O') as silent,
      (select count(*)::int from pg_class where relforcerowsecurity) as forced`
    expect(await ask(state)).toEqual((await owner.query(state)).rows)
    expect(await isFenced({ rows: ask as never })).toBe(true)
    // A restored system starts as any does.
    await prepareDatabase(target.url, testSecret)
    await client.end()
    const [tenant] = readdirSync(files)
    expect(readFileSync(join(files, tenant!, 'paper-full'))).toEqual(Buffer.alloc(200_000, 'paper '))
    const again = await restore({ ...common, from: whole, url: target.url, prepare: prepareDatabase }).catch(
      e => e,
    )
    expect(String(again)).toContain('not empty')
    await target.drop()
  })

  test('is one moment, however much is written meanwhile', async () => {
    const writer = new pg.Client({ connectionString: source.url })
    await writer.connect()
    const write = () =>
      writer.query(
        `with pier as (select id from kernel.tenant where slug = 'pier'),
          made as (insert into kernel.counter (tenant_id, kind, value) select id, gen_random_uuid(), 1 from pier)
        insert into people.customer (tenant_id, id, created_at, updated_at, name)
          select id, gen_random_uuid(), now(), now(), 'Late' from pier`,
      )
    await write()
    let isWriting = true
    const writing = (async () => {
      while (isWriting) await write()
    })()
    const { folder, manifest } = await take()
    isWriting = false
    await writing
    await writer.end()
    const rows = (of: Manifest, name: string) => of.tables.find(table => table.name === name)!.rows
    const { manifest: before } = await readManifest(whole)
    const added = (name: string) => rows(manifest, name) - rows(before, name)
    expect(added('kernel.counter')).toBeGreaterThan(0)
    expect(added('people.customer')).toBe(added('kernel.counter'))
    rmSync(folder, { recursive: true })
  })

  test('with a passphrase shows nothing of its rows, and opens with no other', async () => {
    const { folder } = await take({ passphrase: 'correct horse', shelf: join(home, 'sealed') })
    const seen = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => readFileSync(join(entry.parentPath, entry.name)))
    expect(Buffer.concat(seen).includes('Zebra')).toBe(false)
    for (const [passphrase, sentence] of [
      [undefined, /is encrypted/],
      ['correct house', /MAINSTAY_BACKUP_KEY is not/],
    ] as const) {
      const error = await readManifest(folder, passphrase).catch(e => e)
      expect(String(error)).toMatch(sentence)
    }
    const target = await copyDatabase(inject('templateUrl'))
    const done = await bringBack(folder, target.url, { passphrase: 'correct horse', isProving: false })
    expect(done).toMatchObject({ isOtherSecret: false })
    await target.drop()
  })

  test('that is broken off leaves nothing, and the oldest go when there are more than are kept', async () => {
    const asked = new AbortController()
    const tell = ({ done }: { done: number }) => done === 20 && asked.abort()
    const elsewhere = join(home, 'thin')
    const error = await take({ shelf: elsewhere, signal: asked.signal, tell }).catch(e => e)
    expect(String(error)).toContain('broken off')
    expect(readdirSync(elsewhere)).toEqual([])
    const folders = [
      await take({ shelf: elsewhere }),
      await take({ shelf: elsewhere }),
      await take({ shelf: elsewhere }),
    ]
    expect(await thinOut(elsewhere, 2)).toBe(1)
    expect(await backupsOn(elsewhere)).toEqual([folders[2]!.folder, folders[1]!.folder])
  })
})

describe('a backup that was damaged is refused, and no row of it stays', () => {
  const customers = (manifest: Manifest) => manifest.tables.find(table => table.name === 'people.customer')!

  test('a byte has flipped, in a table, in the files, in the manifest', async () => {
    const flip = (file: string) => {
      const bytes = readFileSync(file)
      bytes[Math.floor(bytes.length / 2)]! ^= 1
      writeFileSync(file, bytes)
    }
    expect(await spoiled((folder, manifest) => flip(join(folder, customers(manifest).path)))).toContain(
      'a byte has changed',
    )
    expect(await spoiled(folder => flip(join(folder, 'manifest.json')))).toContain('it was changed')
    const files = join(mkdtempSync(join(home, 'flip-')), 'backup')
    cpSync(whole, files, { recursive: true })
    flip(join(files, 'files.tar.zst'))
    const done = await bringBack(files, untouched.url, { filesFolder: join(home, 'flipped-files') })
    expect(String(done)).toContain('a byte has changed')
  })

  test('a table is short, cut off, or missing', async () => {
    expect(
      await spoiled((folder, manifest) => {
        const file = join(folder, customers(manifest).path)
        writeFileSync(file, readFileSync(file).subarray(0, -10))
      }),
    ).toContain('were written')
    expect(await spoiled((folder, manifest) => rmSync(join(folder, customers(manifest).path)))).toContain(
      'is missing',
    )
    // Written anew by someone who keeps every checksum of the file right, but has lost a row.
    const shorter = await spoiled(async (folder, manifest) => {
      const table = customers(manifest)
      const lines = (await Readable.from(fetchStored(folder, table)).toArray()).join('').split('\n')
      const kept = await store(folder, table.path, Readable.from([Buffer.from(lines.slice(1).join('\n'))]))
      Object.assign(table, kept)
      await writeManifest(folder, manifest)
    })
    expect(shorter).toMatch(/people\.customer has 2999 rows in the backup; it had 3000/)
  })

  test('its sums come to something else, or it knows migrations that are not here', async () => {
    const changed = (change: (manifest: Manifest) => void) =>
      spoiled(async (folder, manifest) => {
        change(manifest)
        await writeManifest(folder, manifest)
      })
    expect(await changed(manifest => Object.assign(manifest.proofs, { audit: 'else' }))).toContain(
      'The audit does not',
    )
    expect(await changed(manifest => Object.assign(manifest.proofs, { 'audit root': 'else' }))).toContain(
      'The audit root does not',
    )
    const older = await changed(manifest => delete manifest.migrations[Object.keys(manifest.migrations)[0]!])
    expect(older).toContain('are newer')
    const later = new Map([['kernel/999_later.sql', 'x']])
    const error = await prepareDatabase(source.url, testSecret, later).catch(e => e)
    expect(String(error)).toContain('newer version')
  })
})

describe('mainstay verify backup', () => {
  const folder = mkdtempSync(join(home, 'cli-'))
  const shelfHere = join(folder, 'shelf')

  const mainstay = (...words: string[]) =>
    runHere(words, {
      DATABASE_URL: source.url,
      MAINSTAY_DATA: folder,
      MAINSTAY_TEST_MODE: '1',
      MAINSTAY_SECRET: testSecret,
      MAINSTAY_BACKUP_DIR: shelfHere,
    })

  /** Tables are there already: a server of its own is started where the backup is sound. */
  const copied = async () => {
    const { url, drop } = await copyDatabase(inject('templateUrl'))
    return { url, stop: drop }
  }

  test('is red without a backup, and green over a sound one', async () => {
    const none = await mainstay('verify', 'backup', '--json')
    expect([none.status, none.said]).toEqual([1, ''])
    expect(JSON.parse(none.out).nothing).toContain('no backup')
    const made = await mainstay('backup', '--json')
    expect([made.status, made.said]).toEqual([0, ''])
    const sound = await mainstay('verify', 'backup', '--json')
    expect(JSON.parse(sound.out), sound.said).toMatchObject({
      ok: true,
      faults: [],
      checked: { rows: expect.any(Number) },
    })
    expect(JSON.parse(sound.out).checked.requests).toBeGreaterThan(50)
  }, 180_000)

  test('is red when the last is older than a day and two hours, or its audit does not lead to what was signed', async () => {
    keepEvidenceWith(testSecret)
    const db = await openDatabase({ url: source.url, secret: testSecret, log: pino({ level: 'silent' }) })
    const entry = `insert into kernel.audit (tenant_id, id, at, actor_kind, actor_name, operation)
      select $1, gen_random_uuid(), now(), 'user', 'Ada', 'bookings.book' from generate_series(1, 3)`
    await db.write(tenantId, tx => tx.run(entry, [tenantId]))
    await sealEverything({ db, clock: systemClock }, tenantId)
    await db.close()
    const edited = await owner.query(
      `update kernel.audit set actor_name = 'Eve' where id = (select id from kernel.audit where operation = 'bookings.book'
         and tenant_id = $1 limit 1) returning id`,
      [tenantId],
    )
    const { folder: last, manifest } = await take({ shelf: shelfHere, filesFolder: undefined })
    const takenAt = systemClock.now().subtract({ hours: 27 }).toString()
    await writeManifest(last, { ...manifest, takenAt })
    const { faults } = await verifyBackup({ secret: testSecret, dataDir: folder }, last, copied)
    expect(faults).toEqual([
      expect.stringContaining('27 hours old'),
      expect.stringMatching(new RegExp(`^audit: quay: entry ${edited.rows[0].id} .* was edited`)),
    ])
  }, 180_000)
})
