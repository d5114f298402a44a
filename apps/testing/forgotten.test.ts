import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { columnsOf } from '#kernel/entity/columns.ts'
import { gather } from '#modules/compliance/person/gather.ts'
import { readMap } from '#modules/compliance/person/map.ts'
import { nameOf, personNouns } from '#modules/compliance/person/subject.ts'
import { type Seed, seed } from './contract/seed.ts'
import { createWorld, type World } from './world.ts'

// Generated over one row of every noun of every edition: a word in any field that is marked as personal, of any row that
// is a person's, is nowhere after that person was forgotten, but in tables that the request names with a reason.
let world: World
let own: Seed
let owner: pg.Client

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T12:00:00Z', tenants: 1 })
  own = await seed(world, world.harbour)
  const member = { name: 'Ada', email: 'ada@example.org', role: 'owner' }
  own.ids['kernel.member'] = (await world.as(world.harbour.owner).post('/v1/members', member)).body.id
  const events = ['people.customer_updated', 'children.child_updated', 'venues.guest_updated']
  const hooks = { name: 'Hooks', url: 'https://hooks.invalid/people', events, role: 'owner' }
  expect((await world.as(world.harbour.owner).post('/v1/webhook-endpoints', hooks)).status).toBe(201)
  await world.jobs.drain()
  owner = new pg.Client({ connectionString: world.url, options: '-c timezone=UTC' })
  await owner.connect()
  await owner.query(`select set_config('app.tenant_id', $1, false)`, [world.harbour.id])
})
afterAll(async () => {
  await owner?.end()
  await world?.close()
})

const ask = async <T>(text: string, values?: unknown[]) => (await owner.query(text, values)).rows as T[]

async function attempt(sql: string, values: unknown[]): Promise<boolean> {
  return owner.query(sql, values).then(
    ({ rowCount }) => (rowCount ?? 0) > 0,
    () => false,
  )
}

/** Puts the word into every personal field of the person's rows that takes it, one after the other. */
async function write(word: string, entity: string, id: string): Promise<string[]> {
  const gathered = await gather(ask, await readMap(ask), { table: entity, id })
  const written: string[] = []
  for (const noun of world.registry.entities.values()) {
    const ids = gathered.ids.get(noun.table)
    if (!ids) continue
    for (const [field, { column, options }] of Object.entries(noun.fields)) {
      if (!options.personal || column !== 'text') continue
      const name = columnsOf(field, noun.fields[field]!)[0]!.name
      const sql = `update ${noun.table} set "${name}" = $1 where id = any ($2::uuid[])`
      if (await attempt(sql, [`${word}@example.org`, [...ids]])) written.push(`${noun.name}.${field}`)
    }
  }
  return written
}

/** Tables with the word in any column but those given, those of the queue among them. */
async function tablesWith(word: string, but: ReadonlyMap<string, string[]> = new Map()): Promise<string[]> {
  const tables = await ask<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`,
  )
  const parts = tables.map(({ name }) => {
    const columns = but.get(name.replaceAll('"', ''))
    const row = columns ? `(to_jsonb(t) - '{${columns.join(',')}}'::text[])` : 't'
    return `select '${name}' as name where exists (select from ${name} t where ${row}::text ilike $1)`
  })
  return (await ask<{ name: string }>(parts.join(' union all '), [`%${word}%`])).map(({ name }) => name)
}

/** What was asked for, once it is done. */
async function asked(path: string, body: object) {
  const api = world.as(world.harbour.owner)
  const made = await api.post(path, body)
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  await world.jobs.drain()
  const request = (await api.get(`/v1/person-requests/${made.body.id}`)).body
  expect(request, JSON.stringify(request.result)).toMatchObject({ status: 'done' })
  return request
}

it.each(
  personNouns,
)('gives a %s all of theirs, and leaves no word when they are forgotten, but what is told with its reason', async entity => {
  const api = world.as(world.harbour.owner)
  const id = own.ids[entity]!
  const word = `zz${entity.replace(/\W/g, '')}word`
  const written = await write(word, entity, id)
  expect(written.length).toBeGreaterThan(0)
  // What follows from a change: audit, event, webhooks, a kept answer, search.
  const plural = world.registry.entities.get(entity)!.plural
  await api.patch(`/v1/${plural}/${id}`, { name: `${word} again` }, { 'x-reason': word })
  await world.jobs.drain()
  expect(await tablesWith(word)).not.toEqual([])
  const confirmation = (await nameOf(ask, entity, id))!
  const exported = await asked('/v1/person-exports', { entity, personId: id })
  const tables = Object.keys(exported.result.counts)
  const nouns = [...new Set(written.map(field => field.split('.').slice(0, 2).join('.')))]
  expect(tables).toEqual(expect.arrayContaining(nouns))
  const request = await asked('/v1/person-erasures', { entity, personId: id, confirmation })
  const kept = request.result.kept as { table: string; reason: string }[]
  expect(kept.every(one => one.reason.length > 5)).toBe(true)
  const columns = new Map<string, string[]>()
  const byLaw = new Set<string>()
  for (const { table, reason } of kept) {
    const [, column] = /^(\w+): /.exec(reason) ?? []
    if (column) columns.set(table, [...(columns.get(table) ?? []), column])
    else byLaw.add(table)
  }
  const left = await tablesWith(word, columns)
  expect(left.filter(table => !byLaw.has(table.replaceAll('"', '')))).toEqual([])
})
