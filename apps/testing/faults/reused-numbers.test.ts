import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, openDatabase } from '#kernel/db/database.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { createTail, type Tail } from '#kernel/event/tail.ts'
import { readMissed } from '#kernel/realtime/replay.ts'
import { createTenant } from '#kernel/tenancy/create-tenant.ts'
import { silentLog } from '#kernel/testing/database.ts'
import { testSecret } from '#kernel/testing/template.ts'
import { prepareDatabase } from '../../server/prepare.ts'
import { openPostgresAtWill, type PostgresAtWill } from './postgres-at-will.ts'

let postgres: PostgresAtWill
let db: Database
let tail: Tail
let tenantId: string

beforeAll(async () => {
  postgres = await openPostgresAtWill()
  await prepareDatabase(postgres.url, testSecret)
  db = await openDatabase({ url: postgres.url, secret: testSecret, log: silentLog })
  const tenant = { slug: 'storm', edition: 'petresort', timezone: 'UTC', currency: 'EUR' }
  tenantId = (await createTenant(tenant, { url: postgres.url })).tenantId
  tail = await createTail({ db, log: silentLog, pollMs: 600_000 })
}, 60_000)
afterAll(async () => {
  await tail?.stop()
  await db?.close()
  await postgres?.remove()
}, 60_000)

const insert = `insert into kernel.event (tenant_id, id, name, at) values ($1, $2, 'test.happened', now())`

async function happened(): Promise<string> {
  const id = uuid()
  await db.write(tenantId, tx => tx.run(insert, [tenantId, id]))
  return id
}

const undone = () =>
  db.write(tenantId, async tx => {
    await tx.run(insert, [tenantId, uuid()])
    throw new Error('changed my mind')
  })

async function nextNumber(): Promise<number> {
  const owner = new pg.Client({ connectionString: postgres.url })
  await owner.connect()
  const { rows } = await owner.query('select pg_snapshot_xmax(pg_current_snapshot())::text as next')
  await owner.end()
  return Number(rows[0].next)
}

it('hears of events whose transactions bear numbers that were given out before a crash', async () => {
  const heard: string[] = []
  tail.on(events => void heard.push(...events.map(({ id }) => id)))
  const before = await happened()
  await tail.catchUp()
  for (let i = 0; i < 20; i++) await expect(undone()).rejects.toThrow('changed my mind')
  await tail.catchUp()
  const place = tail.position
  const numberBefore = await nextNumber()

  await postgres.kill()
  await postgres.start()
  // Otherwise PostgreSQL has kept what was rolled back, and this shows nothing.
  expect(await nextNumber()).toBeLessThan(numberBefore)
  await expect.poll(() => happened().catch(() => ''), { timeout: 10_000 }).not.toBe('')
  const after: string[] = []
  // More of them than numbers were lost: the end of what is settled is beyond where it was.
  while ((await nextNumber()) <= numberBefore + 5) after.push(await happened())
  await expect
    .poll(() => tail.catchUp().then(() => heard.length), { timeout: 10_000 })
    .toBeGreaterThan(after.length)

  expect(heard).toEqual([before, expect.any(String), ...after])
  const missed = await readMissed(db, tenantId, place, { replayEvents: 1_000, replayMs: 600_000 })
  expect(missed?.events.map(({ id }) => id)).toEqual(heard.slice(1))
}, 60_000)
