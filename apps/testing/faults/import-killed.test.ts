import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Installation, openInstallation, type Ready } from './installation.ts'
import { asDatabaseOwner } from './oddities.ts'
import { type FaultResort, openFaultResort } from './resort.ts'

const rowCount = 6_000

let house: Installation
let ready: Ready
let resort: FaultResort

beforeAll(async () => {
  house = await openInstallation()
  ready = await house.start()
  resort = await openFaultResort(ready, { roomCount: 1 })
}, 120_000)
afterAll(async () => {
  resort?.client.close()
  await asking?.end().catch(() => undefined)
  await house?.remove()
}, 60_000)

/** Each hundredth customer has no name, and each hundredth is the one before once more. */
function fileOf(rows: number): string {
  const lines = Array.from({ length: rows }, (_, n) => {
    if (n % 100 === 50) return `c-${n},,`
    const same = n % 100 === 70 ? n - 1 : n
    return `c-${same},Guest ${same},guest${same}@example.org`
  })
  return `id,name,email\n${lines.join('\n')}\n`
}

let asking: pg.Client | undefined

/** How far the database says it is; -1 while it says nothing. */
async function doneCount(importId: string): Promise<number> {
  try {
    asking ??= await openOwner()
    const { rows } = await asking.query('select done_count as done from transfer.import where id = $1', [
      importId,
    ])
    return rows[0].done
  } catch {
    await asking?.end().catch(() => undefined)
    asking = undefined
    return -1
  }
}

/** Kept open while the database runs: it takes longer to open one than the import takes for a batch. */
async function openOwner(): Promise<pg.Client> {
  const owner = new pg.Client({ connectionString: ready.databaseUrl })
  owner.on('error', () => undefined)
  await owner.connect()
  return owner
}

/** The place an import has reached when it first stands at `least` rows or more. */
async function reached(importId: string, least: number): Promise<number> {
  for (let waited = 0; waited < 60_000; waited += 25) {
    const done = await doneCount(importId)
    if (done >= least) return done
    await wait(25)
  }
  throw new Error(`The import did not go on: it stands at ${await doneCount(importId)}. ${house.said}`)
}

it('goes on where it was after the server, the database and the server again were killed', async () => {
  const body = { entity: 'people.customer', fileName: 'guests.csv', csv: fileOf(rowCount) }
  const begun = await resort.client.insist('/v1/imports', body, 'import')
  expect(begun.status).toBe(201)
  const { id } = begun.body
  const stops: number[] = []
  for (const [kill, least] of [
    [house.killServer, 1],
    [house.killDatabase, rowCount / 3],
    [house.killServer, (rowCount * 2) / 3],
  ] as const) {
    stops.push(await reached(id, least))
    kill()
    if (kill === house.killDatabase) continue
    await house.ended()
    await house.start()
  }
  await reached(id, rowCount)
  for (const stop of stops) expect(stop).toBeLessThan(rowCount)

  const answer = await resort.client.get(`/v1/imports/${id}`)
  const each = rowCount / 100
  expect(answer.body).toMatchObject({
    status: 'done',
    totalCount: rowCount,
    doneCount: rowCount,
    createdCount: rowCount - 2 * each,
    mergedCount: each,
    refusedCount: each,
  })
}, 300_000)

it('has brought in each row once, with one entry of history, and made it findable', async () => {
  const count = (text: string) =>
    asDatabaseOwner(ready.databaseUrl, async owner => (await owner.query(text, [resort.tenantId])).rows[0])
  const customers = rowCount - (2 * rowCount) / 100
  const found = await count(`
    select count(*)::integer as rows, count(distinct external_id)::integer as keys, max(version) as version
    from people.customer where tenant_id = $1`)
  expect(found).toEqual({ rows: customers, keys: customers, version: 1 })
  const lines = await count(`
    select count(*)::integer as rows, count(distinct line)::integer as lines,
      count(*) filter (where outcome = 'created')::integer as created
    from transfer.import_row where tenant_id = $1`)
  expect(lines).toEqual({ rows: rowCount, lines: rowCount, created: customers })
  const history = await count(`
    select count(*)::integer as entries, count(distinct row_id)::integer as rows
    from kernel.audit where tenant_id = $1 and entity = 'people.customer'`)
  expect(history).toEqual({ entries: customers, rows: customers })
  const findable = `select count(*)::integer as count from kernel.search_document
    where tenant_id = $1 and entity = 'people.customer'`
  await expect.poll(() => count(findable), { timeout: 30_000 }).toEqual({ count: customers })
}, 60_000)
