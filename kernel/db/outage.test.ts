import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { silentLog } from '../testing/database.ts'
import { quickFolder } from '../testing/quick-folder.ts'
import { testSecret } from '../testing/template.ts'
import { type Database, DatabaseUnavailable, openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { type ScratchPostgres, startScratchPostgres } from './scratch-postgres.ts'
import { uuid } from './uuid.ts'

let postgres: ScratchPostgres
let db: Database
const tenant = uuid()

beforeAll(async () => {
  postgres = await startScratchPostgres(quickFolder())
  await migrate({ url: postgres.url, secret: testSecret, modules: [] })
  db = await openDatabase({ url: postgres.url, secret: testSecret, log: silentLog })
})
afterAll(async () => {
  await db.close()
  await postgres.stop()
})

const succeeds = (work: Promise<unknown>) =>
  work.then(
    () => true,
    () => false,
  )
const answers = () => succeeds(db.read(tenant, 'select 1 as one'))

async function untilItAnswers(): Promise<void> {
  for (let i = 0; i < 400; i++) {
    if ((await answers()) && (await succeeds(db.dispatch.rows('select 1')))) return
    await wait(25)
  }
  throw new Error('the database never came back')
}

async function asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: postgres.url })
  await client.connect()
  client.on('error', () => undefined)
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

describe('when the database goes away', () => {
  it('reads in flight are told so, and the next ones find a new connection', async () => {
    const slow = Array.from({ length: 8 }, () => db.read(tenant, 'select pg_sleep(5)').catch(error => error))
    await wait(100)
    await asOwner(client =>
      client.query("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'mainstay_app'"),
    )
    for (const outcome of await Promise.all(slow)) expect(outcome).toBeInstanceOf(DatabaseUnavailable)
    await untilItAnswers()
    const four = await Promise.all(Array.from({ length: 20 }, answers))
    expect(four).not.toContain(false)
  })

  it('a connection that is cut off while it rests is replaced before anybody is refused', async () => {
    const connections = () =>
      asOwner(async client => {
        const text = `select pid from pg_stat_activity where usename = 'mainstay_dispatch'`
        return (await client.query<{ pid: number }>(text)).rows.map(({ pid }) => pid)
      })
    const before = new Set(await connections())
    const lone = await openDatabase({ url: postgres.url, secret: testSecret, log: silentLog })
    const [its, ...further] = (await connections()).filter(pid => !before.has(pid))
    expect(further).toEqual([])
    await asOwner(client => client.query('select pg_terminate_backend($1)', [its]))
    await expect.poll(async () => (await connections()).includes(its!)).toBe(false)
    expect(await lone.dispatch.one('select 1 as one')).toEqual({ one: 1 })
    // Further ones come when statements meet, up to as many as there may be.
    await Promise.all(Array.from({ length: 9 }, () => lone.dispatch.rows('select pg_sleep(0.05)')))
    await expect.poll(async () => (await connections()).length - before.size).toBe(2)
    await lone.close()
  })

  it('a write in flight is told so, is not run again, and the next one works', async () => {
    let runs = 0
    const write = db.write(tenant, async tx => {
      runs++
      await tx.rows('select pg_terminate_backend(pg_backend_pid())')
    })
    await expect(write).rejects.toBeInstanceOf(DatabaseUnavailable)
    expect(runs).toBe(1)
    expect(await db.write(tenant, tx => tx.rows('select 1 as one'))).toEqual([{ one: 1 }])
  })

  it('a server killed outright makes reads fail fast, and serves again once it has recovered', async () => {
    const backend = await db.read<{ pid: number }>(tenant, 'select pg_backend_pid() as pid')
    process.kill(backend[0]!.pid, 'SIGKILL')
    await wait(50)
    const started = performance.now()
    await Promise.all(Array.from({ length: 50 }, answers))
    expect(performance.now() - started).toBeLessThan(2_000)
    await untilItAnswers()
    expect(await db.write(tenant, tx => tx.rows('select 1 as one'))).toEqual([{ one: 1 }])
    expect(await db.dispatch.rows('select 1 as one')).toEqual([{ one: 1 }])
  }, 30_000)
})
