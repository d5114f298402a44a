import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenTestDatabase, openTestDatabase } from '../testing/database.ts'
import { sqlState } from './unavailable.ts'

let world: OpenTestDatabase
let tenants: string[]

beforeAll(async () => {
  world = await openTestDatabase()
  tenants = await Promise.all(Array.from({ length: 20 }, () => world.tenant()))
  for (const tenant of tenants) {
    const text = 'insert into kernel.counter (tenant_id, kind, value) values ($1, $2, 1)'
    await world.db.write(tenant, tx => tx.run(text, [tenant, tenant]))
  }
})
afterAll(() => world.close())

const failing = [
  'select 1 / 0',
  'select no_such_column from kernel.counter',
  'selec',
  "select 'x'::int",
  'update kernel.counter set value = 0',
]

describe('connections shared by everybody', () => {
  it('never mix tenants up, while every fifth statement fails', async () => {
    let leaks = 0
    let failures = 0
    const ask = async (i: number) => {
      const tenant = tenants[(i * 7) % tenants.length]!
      if (i % 5 === 0) {
        await world.db.read(tenant, failing[(i / 5) % failing.length]!).catch(() => failures++)
        return
      }
      const text =
        i % 2 ? 'select kind, tenant_id from kernel.counter' : 'select * from kernel.counter where value = $1'
      const rows = await world.db.read<{ kind: string }>(tenant, text, i % 2 ? [] : [1])
      if (rows.length !== 1 || rows[0]!.kind !== tenant) leaks++
    }
    for (let round = 0; round < 10; round++)
      await Promise.all(Array.from({ length: 500 }, (_, i) => ask(round * 500 + i)))
    expect({ leaks, failures }).toEqual({ leaks: 0, failures: 1000 })
  })

  it('answer with the first statement’s fault to each, and go on', async () => {
    const attempts = Array.from({ length: 40 }, (_, i) =>
      world.db.read(tenants[0]!, i % 2 ? `select ${i} as i` : 'select nothing_of_that_name').then(
        rows => (rows[0] as { i: number }).i,
        error => sqlState(error),
      ),
    )
    expect(await Promise.all(attempts)).toEqual(Array.from({ length: 40 }, (_, i) => (i % 2 ? i : '42703')))
  })

  it('keep a bounded number of prepared statements', async () => {
    for (let round = 0; round < 6; round++)
      await Promise.all(
        Array.from({ length: 500 }, (_, i) => world.db.read(tenants[0]!, `select ${round * 500 + i} as i`)),
      )
    const rows = await Promise.all(
      Array.from({ length: 40 }, () =>
        world.db.read<{ pid: number; count: number }>(
          tenants[0]!,
          'select pg_backend_pid() as pid, count(*) as count from pg_prepared_statements',
        ),
      ),
    )
    for (const [row] of rows) expect(row!.count).toBeLessThanOrEqual(510)
  })

  it('survive a change of a table that statements were prepared for', async () => {
    const text = 'select * from kernel.counter'
    await Promise.all(Array.from({ length: 12 }, () => world.db.read(tenants[0]!, text)))
    await world.owner.query('alter table kernel.counter add column note text')
    const rows = await Promise.all(Array.from({ length: 12 }, () => world.db.read(tenants[0]!, text)))
    for (const [row] of rows) expect(row).toHaveProperty('note', null)
    const changed = await world.db.write(tenants[0]!, tx => tx.rows(text))
    expect(changed[0]).toHaveProperty('note', null)
  })
})
