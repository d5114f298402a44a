import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { seed } from '#apps/testing/contract/seed.ts'
import { createWorld, type World } from '#apps/testing/world.ts'
import { createUser } from '#kernel/tenancy/let-in.ts'
import { copyDatabase, type TestDatabase, testSecret } from '#kernel/testing/template.ts'
import { verifyTree } from '#modules/compliance/public.ts'
import { sealEverything } from '#modules/compliance/testing/seal-everything.ts'
import { tenantTables } from '../tenants/tables.ts'
import { exportTenant } from './export-tenant.ts'
import { type Imported, importTenant } from './import-tenant.ts'
import { open, tasksOf } from './testing/two-houses.ts'

let world: World
let elsewhere: TestDatabase
let there: pg.Client
let here: pg.Client
const folder = mkdtempSync(join(tmpdir(), 'mainstay-move-'))
const now = () => Temporal.Instant.from('2026-03-04T13:00:00Z')
const password = 'a long sentence for tests'

const pack = (to: string, more: object = {}) =>
  exportTenant({
    url: world.url,
    secret: testSecret,
    tenantId: world.harbour.id,
    to: join(folder, to),
    now,
    ...more,
  })
const unpackFrom = (from: string, more: object = {}) =>
  importTenant({
    from: join(folder, from),
    url: elsewhere.url,
    secret: testSecret,
    tasks: tasksOf(world),
    now,
    ...more,
  })

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T12:00:00Z' })
  await seed(world, world.harbour)
  const place = { url: world.url, rolesOf: world.registry.rolesOf, auth: world.auth, clock: world.clock }
  const ada = { tenant: 'harbour', role: 'owner', name: 'Ada', email: 'ada@example.org', password }
  await createUser(ada, place)
  await world.jobs.drain()
  await world.access.flush()
  await sealEverything(world, world.harbour.id)
  elsewhere = await copyDatabase(inject('templateUrl'))
  ;[here, there] = await Promise.all([open(world.url), open(elsewhere.url)])
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

describe('a business that moves to another installation', () => {
  let done: Imported

  test('is there with every row under its own id, equal to the last byte', async () => {
    const before = await sums(here)
    const parcel = await pack('move')
    done = await unpackFrom('move')
    expect(done.rows).toBe(
      parcel.tables
        .filter(table => !table.name.startsWith('auth.'))
        .reduce((sum, table) => sum + table.rows, 0),
    )
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

  test('is refused twice, and by an installation of another version or secret', async () => {
    await expect(unpackFrom('move')).rejects.toThrow('There is a business "harbour" here already')
    await expect(unpackFrom('move', { secret: `${testSecret}2` })).rejects.toThrow('another MAINSTAY_SECRET')
    await there.query(
      `insert into kernel.migration (module, name, checksum) values ('pets', '999_later.sql', 'x')`,
    )
    await expect(unpackFrom('move')).rejects.toThrow('they differ in pets/999_later.sql')
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
