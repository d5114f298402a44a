import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appUrl } from '#kernel/db/roles.ts'
import { testSecret } from '#kernel/testing/template.ts'
import { type Seed, seed } from '../contract/seed.ts'
import { createWorld, type World } from '../world.ts'

interface Table {
  name: string
  hasTenant: boolean
}

let world: World
let own: Seed
let app: pg.Client
let tables: Table[]

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T09:00:00Z' })
  own = await seed(world, world.harbour)
  await seed(world, world.meadow)
  await world.jobs.drain()
  app = new pg.Client({ connectionString: appUrl(world.url, testSecret, 'mainstay_app') })
  await app.connect()
  const { rows } = await app.query<Table>(`
    select format('%I.%I', n.nspname, c.relname) as name, exists (
      select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id') as "hasTenant"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and has_any_column_privilege(c.oid, 'select')
      and n.nspname not in ('pg_catalog', 'information_schema')`)
  tables = rows
})
afterAll(async () => {
  await app?.end()
  await world?.close()
})

/** Runs in a transaction that is always undone, as the tenant given. */
async function as<T>(tenantId: string | undefined, work: () => Promise<T>): Promise<T> {
  await app.query('begin')
  try {
    if (tenantId) await app.query("select set_config('app.tenant_id', $1, true)", [tenantId])
    return await work()
  } finally {
    await app.query('rollback')
  }
}

const countOf = async (table: string) =>
  (await app.query(`select count(*)::integer as n from ${table}`)).rows[0].n
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code: string }) => error.code,
  )

describe('the application’s own database role', () => {
  it('sees its tenant’s rows, and in no table a row while no tenant is set', async () => {
    const seen: string[] = []
    for (const { name } of tables.filter(table => table.hasTenant)) {
      expect([name, await as(undefined, () => countOf(name))]).toEqual([name, 0])
      if ((await as(world.harbour.id, () => countOf(name))) > 0) seen.push(name)
    }
    expect(seen).toEqual(
      expect.arrayContaining(['bookings.stay', 'kernel.audit', 'kernel.event', 'pets.pet']),
    )
    expect(await as(undefined, () => countOf('kernel.tenant'))).toBe(0)
  })

  it('sees no row of another tenant, whatever it asks for', async () => {
    for (const { name } of tables.filter(table => table.hasTenant)) {
      const { rows } = await as(world.harbour.id, () =>
        app.query(`select count(*)::integer as n from ${name} where tenant_id <> $1`, [world.harbour.id]),
      )
      expect([name, rows[0].n]).toEqual([name, 0])
    }
  })

  it('writes, changes and removes nothing of another tenant', async () => {
    const foreign = [world.meadow.id, crypto.randomUUID()]
    const insert = `insert into people.customer (tenant_id, id, created_at, updated_at, name)
      values ($1, $2, now(), now(), 'Mallory')`
    expect(await as(world.harbour.id, () => codeOf(app.query(insert, foreign)))).toBe('42501')
    const change = `update people.customer set name = 'Mallory' where tenant_id = $1`
    expect((await as(world.harbour.id, () => app.query(change, [world.meadow.id]))).rowCount).toBe(0)
    const giveAway = `update people.customer set tenant_id = $1`
    expect(await as(world.harbour.id, () => codeOf(app.query(giveAway, [world.meadow.id])))).toBe('42501')
    const remove = 'delete from pets.vaccination where tenant_id = $1'
    expect((await as(world.harbour.id, () => app.query(remove, [world.meadow.id]))).rowCount).toBe(0)
  })

  it('empties no table, makes none, and takes on no other role', async () => {
    for (const { name } of tables)
      expect([name, await as(world.harbour.id, () => codeOf(app.query(`truncate ${name}`)))]).toEqual([
        name,
        '42501',
      ])
    const attempts = [
      'create table public.mine (id integer)',
      'create table bookings.mine (id integer)',
      'alter table bookings.stay disable row level security',
      'drop policy tenant_own on kernel.tenant',
      'set role mainstay_dispatch',
      'set role mainstay_worker',
      'set session authorization mainstay_auth',
      'select * from auth.session',
      'update kernel.audit set actor_name = null',
      'delete from kernel.event',
    ]
    for (const text of attempts) {
      const code = await as(world.harbour.id, () => codeOf(app.query(text)))
      expect([text, code]).toEqual([text, '42501'])
    }
  })

  it('cannot book a room twice, not even by hand', async () => {
    const columns = `tenant_id, created_at, updated_at, customer_id, location_id, room_type_id, room_id, status,
      party_size, nightly_rate_amount, nightly_rate_currency, total_amount, total_currency, arrives_on, departs_on`
    const twin = (arrives: string, departs: string) =>
      app.query(
        `insert into bookings.stay (id, number, ${columns})
         select gen_random_uuid(), number + 1000, ${columns.replace('arrives_on, departs_on', '$2::date, $3::date')}
         from bookings.stay where id = $1`,
        [own.ids['bookings.stay'], arrives, departs],
      )
    const code = (arrives: string, departs: string) =>
      as(world.harbour.id, () => codeOf(twin(arrives, departs)))
    expect(await code('2026-03-06', '2026-03-09')).toBe('23P01')
    expect(await code('2026-03-01', '2026-03-05')).toBe('23P01')
    expect(await code('2026-03-05', '2026-03-06')).toBe('23P01')
    expect(await code('2026-03-07', '2026-03-09')).toBe('done')
    expect(await code('2026-03-09', '2026-03-08')).toMatch(/^(22000|23514)$/)
  })
})
