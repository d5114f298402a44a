import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type OpenTestDatabase, openTestDatabase, silentLog } from '../testing/database.ts'
import { openDatabase } from './database.ts'
import { uuid } from './uuid.ts'

let world: OpenTestDatabase
let tenant: string
let stranger: string

const addCounter = 'insert into kernel.counter (tenant_id, kind, value) values ($1, $2, $3)'
const counters = 'select kind, value from kernel.counter order by kind'

beforeAll(async () => {
  world = await openTestDatabase()
  tenant = await world.tenant()
  stranger = await world.tenant()
  await world.db.write(tenant, tx => tx.run(addCounter, [tenant, 'stay', 41]))
})
afterAll(() => world.close())

describe('a read', () => {
  it('sees the rows of its tenant', async () => {
    expect(await world.db.read(tenant, counters)).toEqual([{ kind: 'stay', value: 41 }])
  })

  it('sees nothing of another tenant, of an unknown one, and without one', async () => {
    for (const who of [stranger, uuid(), '']) expect(await world.db.read(who, counters)).toEqual([])
  })

  it('cannot write, nor step out of its transaction', async () => {
    const remove = world.db.read(tenant, 'delete from kernel.counter')
    await expect(remove).rejects.toMatchObject({ code: '25006' })
    await world.db.read(tenant, "select set_config('app.tenant_id', $1, false)", [tenant])
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        expect(await world.db.read('', counters)).toEqual([])
      }),
    )
  })

  it('takes one trip', async () => {
    const before = world.db.statements.count
    await world.db.read(tenant, counters)
    expect(world.db.statements.count - before).toBe(2)
  })

  it('gives days, instants, whole numbers, lists and JSON as JavaScript wants them', async () => {
    const text = `select date '2026-03-29' as day, timestamptz '2026-03-29 03:30:00.25+02' as instant,
      9007199254740991::bigint as whole, 9007199254740993::bigint as huge, true as yes, array['a', null] as list,
      array[1, 2] as numbers, $1::jsonb as json, null::int as nothing, $2::uuid[] as ids, '\\x0aff'::bytea as bytes`
    const id = uuid()
    expect(await world.db.read(tenant, text, [{ a: [1] }, [id]])).toEqual([
      {
        day: '2026-03-29',
        instant: '2026-03-29T01:30:00.25Z',
        whole: 9007199254740991,
        huge: '9007199254740993',
        yes: true,
        list: ['a', null],
        numbers: [1, 2],
        json: { a: [1] },
        nothing: null,
        ids: [id],
        bytes: Buffer.from([0x0a, 0xff]),
      },
    ])
  })

  it('sends lists, quotes and Temporal values unharmed', async () => {
    const list = ['a"b', 'c\\d', "it's", '{x,y}', '', null, 'NULL']
    const at = Temporal.Instant.from('2026-03-29T01:30:00Z')
    const text = 'select $1::text[] as list, $2::timestamptz as at, $3::date as day'
    const rows = await world.db.read(tenant, text, [list, at, Temporal.PlainDate.from('2026-03-29')])
    expect(rows).toEqual([{ list, at: '2026-03-29T01:30:00Z', day: '2026-03-29' }])
  })
})

describe('opening', () => {
  it('refuses a role that would see every tenant, but for measuring in test mode', async () => {
    const { url, secret } = world
    const options = { url, secret, log: silentLog, measureAs: url }
    const measured = await openDatabase(options)
    expect(await measured.read('', counters)).toHaveLength(1)
    await measured.close()
    vi.stubEnv('MAINSTAY_TEST_MODE', '0')
    await expect(openDatabase(options)).rejects.toThrow('bypasses row security')
    vi.unstubAllEnvs()
  })
})

describe('the dispatch role', () => {
  it('reads across tenants what it was granted', async () => {
    const row = await world.db.dispatch.one<{ count: number }>('select count(*) as count from kernel.tenant')
    expect(row!.count).toBe(2)
  })

  it('may not read a tenant’s own business, nor write', async () => {
    await expect(world.db.dispatch.rows('select * from kernel.audit')).rejects.toMatchObject({
      code: '42501',
    })
    await expect(world.db.dispatch.run('delete from kernel.tenant')).rejects.toMatchObject({ code: '42501' })
  })
})
