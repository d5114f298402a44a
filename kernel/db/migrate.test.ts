import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { silentLog } from '../testing/database.ts'
import { quickFolder } from '../testing/quick-folder.ts'
import { openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { roles } from './roles.ts'
import { type ScratchPostgres, startScratchPostgres } from './scratch-postgres.ts'
import { uuid } from './uuid.ts'

let postgres: ScratchPostgres
let folder: string
let count = 0
let url: string
const secret = 'first-secret-of-a-test-9f8e7d6c5b4a'

beforeAll(async () => {
  postgres = await startScratchPostgres(quickFolder())
  folder = mkdtempSync(join(tmpdir(), 'mainstay-migrations-'))
})
afterAll(async () => {
  await postgres.stop()
  rmSync(folder, { recursive: true })
})

const ask = <T extends pg.QueryResultRow>(text: string) => askAs<T>(url, text)
const databaseOf = (target: string) => new URL(target).pathname.slice(1)

async function askAs<T extends pg.QueryResultRow>(connectionString: string, text: string): Promise<T[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return (await client.query<T>(text)).rows
  } finally {
    await client.end()
  }
}

beforeEach(async () => {
  url = postgres.url
  const name = `migrated_${count++}`
  await ask(`create database ${name}`)
  url = postgres.url.replace(/\/[^/]*$/, `/${name}`)
  write('001_first.sql', 'create table shop.thing (id integer primary key);')
})

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const run = (by = secret) => migrate({ url, secret: by, modules: [{ id: 'shop', folder }] })

describe('migrating', () => {
  it('makes roles that own nothing of the tenants and have no special powers', async () => {
    await run()
    const strong = await ask(`select rolname from pg_roles where rolname = any('{${roles.join()}}')
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`)
    expect(strong).toEqual([])
    expect(await ask(`select relname from pg_class where relowner = 'mainstay_app'::regrole`)).toEqual([])
  })

  it('does nothing the second time, and quickly', async () => {
    await run()
    const started = performance.now()
    await run()
    expect(performance.now() - started).toBeLessThan(500)
    expect(await ask("select name from kernel.migration where module = 'shop'")).toEqual([
      { name: '001_first.sql' },
    ])
  })

  it('is safe when several start at once, also in two databases of one cluster', async () => {
    const first = url
    await ask('create database migrated_beside')
    const beside = postgres.url.replace(/\/[^/]*$/, '/migrated_beside')
    const modules = [{ id: 'shop', folder }]
    const starts = [first, beside, first, beside, first].map(one =>
      migrate({ url: one, secret: 'another-secret-0123456789abcdef', modules }),
    )
    await expect(Promise.all(starts)).resolves.toHaveLength(5)
  })

  it('refuses a file that was edited after it had been applied', async () => {
    await run()
    write('001_first.sql', 'create table shop.thing (id integer primary key, name text);')
    await expect(run()).rejects.toThrow('shop/001_first.sql was edited')
  })

  it('undoes a file that fails half-way, says where, and takes it once it is mended', async () => {
    write('001_first.sql', 'create table shop.one (id integer);\n\ncreate table shop.two (id nonsense);')
    await expect(run()).rejects.toThrow('shop/001_first.sql, line 3 failed: type "nonsense" does not exist')
    expect(await ask("select to_regclass('shop.one') as found")).toEqual([{ found: null }])
    write('001_first.sql', 'create table shop.one (id integer);')
    await run()
    expect(await ask("select to_regclass('shop.one')::text as found")).toEqual([{ found: 'shop.one' }])
  })

  it('gives the roles new passwords when the secret has changed', async () => {
    await run()
    await run('second-secret-of-a-test-1a2b3c4d5e6f')
    await expect(openDatabase({ url, secret, log: silentLog })).rejects.toMatchObject({ code: '28P01' })
    const db = await openDatabase({ url, secret: 'second-secret-of-a-test-1a2b3c4d5e6f', log: silentLog })
    await db.close()
  })

  it('needs no superuser, and then refuses a data migration that row security would hide rows from', async () => {
    await ask("create role plain_owner login createrole password 'plain'")
    await ask(`alter database ${databaseOf(url)} owner to plain_owner`)
    const target = new URL(url)
    target.username = 'plain_owner'
    target.password = 'plain'
    url = target.href
    for (const role of roles) await askAs(postgres.url, `grant ${role} to plain_owner with admin option`)
    await run()
    write('002_fill.sql', 'update kernel.location set code = name;')
    await expect(run()).rejects.toThrow('affected by row-level security')
    rmSync(join(folder, '002_fill.sql'))
    const db = await openDatabase({ url, secret, log: silentLog })
    expect(await db.read(uuid(), "select * from kernel.search('anything')")).toEqual([])
    await db.close()
  })
})
