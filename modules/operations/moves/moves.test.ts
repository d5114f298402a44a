import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { seed } from '#apps/testing/contract/seed.ts'
import { createWorld, type World } from '#apps/testing/world.ts'
import { createUser } from '#kernel/tenancy/let-in.ts'
import { copyDatabase, type TestDatabase, testSecret } from '#kernel/testing/template.ts'
import { verifyTree } from '#modules/compliance/public.ts'
import { sealEverything } from '#modules/compliance/testing/seal-everything.ts'
import { diskStore, keepFilesIn } from '#modules/files/public.ts'
import { compose } from '../../../apps/server/compose.ts'
import { copyTenant } from '../copies/copy-tenant.ts'
import { tenantTables } from '../tenants/tables.ts'
import { exportTenant } from './export-tenant.ts'
import { type Imported, importTenant } from './import-tenant.ts'
import { rowCountOf } from './parcel.ts'
import { open, plainOwner, tasksOf } from './testing/two-houses.ts'

let world: World
let elsewhere: TestDatabase
let there: pg.Client
let here: pg.Client
let owners: { here: string; there: string }
const folder = mkdtempSync(join(tmpdir(), 'mainstay-move-'))
const now = () => Temporal.Instant.from('2026-03-04T13:00:00Z')
let file: string
const shelf = (of: string) => join(folder, `files-${of}`)
const password = 'a long sentence for tests'

const pack = (to: string, more: object = {}) =>
  exportTenant({
    url: owners.here,
    secret: testSecret,
    tenantId: world.harbour.id,
    to: join(folder, to),
    now,
    filesFolder: shelf('here'),
    ...more,
  })
const unpackFrom = (from: string, more: object = {}) =>
  importTenant({
    from: join(folder, from),
    url: owners.there,
    secret: testSecret,
    tasks: tasksOf(world),
    now,
    filesFolder: shelf('there'),
    ...more,
  })

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T12:00:00Z' })
  await seed(world, world.harbour)
  const place = { url: world.url, rolesOf: world.registry.rolesOf, auth: world.auth, clock: world.clock }
  const ada = { tenant: 'harbour', role: 'owner', name: 'Ada', email: 'ada@example.org', password }
  await createUser(ada, place)
  keepFilesIn({ store: diskStore(shelf('here')), secret: testSecret })
  const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#3a7' } })
    .jpeg()
    .toBuffer()
  const sent = { name: 'Bella.jpg', content: photo.toString('base64') }
  file = (await world.as(world.harbour.owner).post('/v1/files', sent)).body.id
  await world.jobs.drain()
  await world.access.flush()
  await sealEverything(world, world.harbour.id)
  elsewhere = await copyDatabase(inject('templateUrl'))
  ;[here, there] = await Promise.all([open(world.url), open(elsewhere.url)])
  owners = { here: await plainOwner(world.url), there: await plainOwner(elsewhere.url) }
  await here.query(
    `select graphile_worker.add_job('bookings.expire_holds', json_build_object('tenantId', $1::text, 'what', E'a\\\\b'),
      run_at => '2100-01-01')`,
    [world.harbour.id],
  )
}, 60_000)
afterAll(async () => {
  await Promise.all([here?.end(), there?.end()])
  await elsewhere?.drop()
  await world?.close()
  rmSync(folder, { recursive: true, force: true })
})

// Where a row stands in its server's order of transactions is that server's own.
const sums = async (client: pg.Client) => {
  const found: Record<string, string> = {}
  for (const { name, columns } of await tenantTables(client)) {
    const own = columns.filter(({ type }) => type !== 'xid8').map(column => `t."${column.name}"`)
    const { rows } = await client.query(
      `select count(*) || ' ' || coalesce(md5(string_agg(md5(row(${own.join(', ')})::text), '' order by md5(row(${own.join(', ')})::text))), '') as sum
        from ${name} t where tenant_id = $1 ${name === 'kernel.audit' ? `and operation <> 'operations.import_tenant'` : ''}`,
      [world.harbour.id],
    )
    found[name] = rows[0].sum
  }
  return found
}

test('whoever owns the database copies a business and is no superuser; for those who serve, triggers fire', async () => {
  const to = '01900000-0000-7000-8000-0000000000c0'
  const order = {
    from: world.harbour.id,
    to,
    slug: 'by-owner',
    name: 'By its owner',
    keyHint: 'k',
    keyHash: '00',
  }
  const nouns = world.registry.entities.values()
  const copying = { url: owners.here, nouns, at: now().toString(), tell: async () => {} }
  expect((await copyTenant(order, copying)).rows).toBeGreaterThan(200)
  const silent = `select set_config('app.pouring', 'on', true)`
  const [made] = await world.db.write(world.harbour.id, async tx => {
    await tx.rows(silent)
    return tx.rows<{ found: number }>(
      `with made as (insert into people.customer (tenant_id, id, created_at, updated_at, name)
        values ($1, kernel.uuid_v7(), now(), now(), 'Triggers Fire') returning id) select 1 as found from made`,
      [world.harbour.id],
    )
  })
  expect(made?.found).toBe(1)
  const { body } = await world.as(world.harbour.owner).get('/v1/search?q=Triggers')
  expect(body.data).toHaveLength(1)
})

describe('a business that moves to another installation', () => {
  let done: Imported

  test('is there with every row under its own id, equal to the last byte', async () => {
    const before = await sums(here)
    const parcel = await pack('move')
    const [at, left] = [join(shelf('there'), world.harbour.id), 'left-by-one-that-died']
    mkdirSync(at, { recursive: true })
    for (const name of ['.arriving', left]) writeFileSync(join(at, name), '')
    done = await unpackFrom('move')
    expect(done.rows).toBe(rowCountOf(parcel))
    expect(done.rows).toBeGreaterThan(500)
    const after = await sums(there)
    // Where webhooks have come to is said in that server's own numbers.
    for (const sum of [before, after]) delete sum['integrations.progress']
    expect(after).toEqual(before)
    const { rows } = await there.query('select slug, status from kernel.tenant where id = $1', [
      world.harbour.id,
    ])
    expect(rows).toEqual([{ slug: 'harbour', status: 'active' }])
  })

  test('brings its people with what they sign in with, what waits, and an audit that still proves itself', async () => {
    const { rows: people } = await there.query(
      `select u.email, a.password is not null as "hasPassword" from kernel.member m join auth."user" u on u.id::text = m.user_id
        join auth.account a on a."userId" = u.id where m.tenant_id = $1`,
      [world.harbour.id],
    )
    expect(people).toEqual([{ email: 'ada@example.org', hasPassword: true }])
    const { rows: jobs } = await there.query(
      `select payload ->> 'what' as what from graphile_worker._private_jobs where payload ->> 'tenantId' = $1 and run_at > '2099-01-01'`,
      [world.harbour.id],
    )
    expect(jobs).toEqual([{ what: 'a\\b' }])
    await there.query(`select set_config('app.tenant_id', $1, false)`, [world.harbour.id])
    const ask = async <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) =>
      (await there.query<Row>(text, values)).rows
    const tree = await verifyTree({ ask, tenantId: world.harbour.id, secret: testSecret })
    expect([tree.faults, tree.waiting]).toEqual([[], 1])
    expect(tree.sealed).toBeGreaterThan(100)
  })

  test('brings its photos to the last byte, small ones too, and links to them open where it is now', async () => {
    expect(done.files).toBe(2)
    const names = readdirSync(join(shelf('there'), world.harbour.id))
    expect(names).not.toContain('left-by-one-that-died')
    expect(names).not.toContain('.arriving')
    const bytesIn = (of: string) =>
      [`${file}-full`, `${file}-thumb`].map(name => readFileSync(join(shelf(of), world.harbour.id, name)))
    expect(bytesIn('there')).toEqual(bytesIn('here'))
    const house = await compose({
      ...{ url: elsewhere.url, secret: testSecret, clock: world.clock, log: world.log },
      ...{ isTestMode: true, doesSeal: false },
    })
    keepFilesIn({ store: diskStore(shelf('there')), secret: testSecret })
    try {
      const headers = { authorization: `Bearer ${world.harbour.owner.apiKey}` }
      const links = (await house.http.inject({ url: `/v1/file-links?ids=${file}`, headers })).json().data
      expect(links).toHaveLength(1)
      const opened = [links[0].full, links[0].thumb].map(url => house.http.inject({ url, headers }))
      expect((await Promise.all(opened)).map(one => one.rawPayload)).toEqual(bytesIn('here'))
    } finally {
      await house.close()
    }
  })

  test('whoever asks again after its process died is told that it came, and nothing is changed', async () => {
    const at = join(shelf('there'), world.harbour.id)
    writeFileSync(join(at, '.arriving'), '')
    const before = await sums(there)
    expect(await unpackFrom('move')).toMatchObject({ rows: done.rows, files: done.files, wasHere: true })
    expect(await sums(there)).toEqual(before)
    expect(readdirSync(at)).not.toContain('.arriving')
  })

  test('is refused from another parcel, and by an installation of another version or secret', async () => {
    const later = () => Temporal.Instant.from('2026-03-04T14:00:00Z')
    await pack('second', { now: later })
    await expect(unpackFrom('second')).rejects.toThrow('There is a business "harbour" here already')
    await expect(unpackFrom('move', { secret: `${testSecret}2` })).rejects.toThrow('another MAINSTAY_SECRET')
    await there.query(
      `insert into kernel.migration (module, name, checksum) values ('pets', '999_later.sql', 'x')`,
    )
    await expect(unpackFrom('second')).rejects.toThrow('they differ in pets/999_later.sql')
    await there.query(`delete from kernel.migration where name = '999_later.sql'`)
  })

  test('is refused when a byte has changed on the way, and nothing of it stays', async () => {
    await pack('hurt', { passphrase: 'a passphrase' })
    await expect(unpackFrom('hurt')).rejects.toThrow('encrypted')
    const file = join(folder, 'hurt/tables/people.customer.copy.zst')
    const bytes = readFileSync(file)
    bytes[bytes.length >> 1]! ^= 1
    writeFileSync(file, bytes)
    await expect(unpackFrom('hurt', { passphrase: 'a passphrase' })).rejects.toThrow('a byte has changed')
    expect((await there.query('select from kernel.tenant')).rowCount).toBe(1)
  })
})
