import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Entity } from '#kernel/entity/entity.ts'
import { quote, snake } from '#kernel/entity/naming.ts'
import { testSecret } from '#kernel/testing/template.ts'
import { sealEverything } from '#modules/compliance/testing/seal-everything.ts'
import { type Seed, seed } from '../../testing/contract/seed.ts'
import { createWorld, type World } from '../../testing/world.ts'
import { verifyAudit } from './verify-audit.ts'

// One row of each noun: whatever is added to the house is held to this without anyone writing a test.
let world: World
let own: Seed
let owner: pg.Client

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T12:00:00Z', tenants: 1 })
  own = await seed(world, world.harbour)
  await world.jobs.drain()
  await sealEverything(world, world.harbour.id)
  owner = new pg.Client({ connectionString: world.url })
  await owner.connect()
})
afterAll(async () => {
  await owner?.end()
  await world?.close()
})

const look = () => verifyAudit({ url: world.url, secret: testSecret, dataDir: '', close: async () => {} })

/** As the owner of the database, past triggers and row security. */
async function tamper(...statements: string[]): Promise<void> {
  await owner.query('begin; set local session_replication_role = replica')
  await owner.query(`select set_config('app.tenant_id', $1, true)`, [world.harbour.id])
  for (const sql of statements) await owner.query(sql)
  await owner.query('commit')
}

/** A field with plain words in it that a verb wrote. */
function wordsOf(noun: Entity, row: Record<string, unknown>, told: Set<string>): string | undefined {
  const isFree = (key: string) => {
    const { column, options } = noun.fields[key]!
    return column === 'text' && !options.isSealed && !('choices' in options) && typeof row[key] === 'string'
  }
  return Object.keys(noun.fields).find(
    key => told.has(`${row.id} ${key}`) && isFree(key) && String(row[key]).includes(own.canary),
  )
}

it('finds nothing past the verbs in what the verbs wrote, and names what jobs did', async () => {
  const { faults, questions, checked } = await look()
  expect(faults).toEqual([])
  expect(checked['rows of no verb']).toBeGreaterThan(0)
  expect(questions!.join('\n')).toMatch(
    /harbour: care\.dependant: \d+ rows of no verb; the newest: [0-9a-f-]{36}/,
  )
})

it('names every row that SQL changed, and the field, for every noun with words', async () => {
  const api = world.as(world.harbour.owner)
  const entries = await world.db.read<{ told: string }>(
    world.harbour.id,
    `select row_id || ' ' || key as told from kernel.audit, jsonb_object_keys(changes) as key where row_id is not null`,
  )
  const told = new Set(entries.map(entry => entry.told))
  const tampered: { name: string; id: string; field: string; sql: string }[] = []
  for (const [name, id] of Object.entries(own.ids)) {
    const noun = world.registry.entities.get(name)
    if (!noun) continue
    const { status, body } = await api.get(`/v1/${noun.plural}/${id}`)
    const field = status === 200 ? wordsOf(noun, body, told) : undefined
    if (!field) continue
    const column = quote(snake(field))
    tampered.push({
      name,
      id,
      field,
      sql: `update ${noun.table} set ${column} = 'x' || ${column} where id = '${id}'`,
    })
  }
  expect(tampered.length).toBeGreaterThan(30)
  await tamper(...tampered.map(one => one.sql))
  const { faults, questions } = await look()
  const unnamed = tampered.filter(
    ({ name, id, field }) => !faults.includes(`harbour: ${name} ${id} was changed past every verb: ${field}`),
  )
  expect(unnamed.length).toBeLessThan(tampered.length / 10)
  // A job has written these since: the history cannot tell who, and names them as a question.
  for (const { name, id } of unnamed) expect(questions!.join('\n')).toMatch(new RegExp(`${name}: .*${id}`))
})

it('names a row that SQL took away, and an entry that was put in to hide it', async () => {
  const { body } = await world.as(world.harbour.owner).post('/v1/customers', { name: 'Gone' })
  await sealEverything(world, world.harbour.id)
  await tamper(
    `delete from people.customer where id = '${body.id}'`,
    `update kernel.audit set operation = 'people.customer.archive' where row_id = '${body.id}'`,
  )
  const { faults } = await look()
  expect(faults).toContainEqual(`harbour: people.customer ${body.id} was taken away past every verb`)
  expect(faults.join('\n')).toMatch(/entry .* \(leaf \d+, people\.customer\.archive, .*\) was edited/)
})
