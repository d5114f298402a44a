import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenTestDatabase, openTestDatabase } from '../testing/database.ts'
import { planted, soil } from './lint/planted.ts'
import { lintSchema, schemaRules } from './lint.ts'

let world: OpenTestDatabase

beforeAll(async () => {
  world = await openTestDatabase()
})
afterAll(() => world.close())

describe('the rules of the schema', () => {
  it('are kept by every table, policy, role and function that Mainstay makes', async () => {
    expect(await lintSchema(world.owner)).toEqual([])
  })

  it('each have a breach to catch', () => {
    expect(Object.keys(planted)).toEqual(schemaRules.map(rule => rule.name))
    expect(schemaRules.length).toBeGreaterThanOrEqual(40)
  })

  it.each(schemaRules)('catch a breach of $name', async rule => {
    const client = await world.owner.connect()
    try {
      await client.query(`begin; ${soil}`)
      expect(
        await lintSchema(
          client,
          [rule].filter(one => one.name !== 'no-default-grants'),
        ),
      ).toEqual([])
      await client.query(planted[rule.name]!)
      const found = await lintSchema(client, [rule])
      expect(found[0]).toMatchObject({ rule: rule.name, message: expect.stringContaining(rule.says) })
    } finally {
      await client.query('rollback')
      client.release()
    }
  })
})

describe('a table of a tenant', () => {
  it('shows nothing without a tenant, and nothing to a tenant of that id who is not there', async () => {
    const { rows } = await world.owner.query<{ name: string }>(`
      select c.oid::regclass::text as name from pg_class c
      where c.relkind in ('r', 'p') and has_table_privilege('mainstay_app', c.oid, 'select')
        and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'`)
    expect(rows.length).toBeGreaterThan(15)
    const tenant = await world.tenant()
    const stranger = await world.tenant()
    for (const { name } of rows) {
      expect(await world.db.read('', `select * from ${name}`)).toEqual([])
      const seen = await world.db.read<{ id: string }>(stranger, `select * from ${name}`)
      expect(JSON.stringify(seen)).not.toContain(tenant)
    }
  })
})
