import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import WebSocket from 'ws'
import { nounByPath, pathOf } from '#apps/testing/contract/sample.ts'
import { type Seed, seed } from '#apps/testing/contract/seed.ts'
import { createWorld, type World } from '#apps/testing/world.ts'
import { can, type Entity } from '#kernel/entity/entity.ts'
import type { Operation } from '#kernel/http/operation.ts'
import { paused } from '../../../apps/server/paused.ts'
import { isFoundation } from './switches.ts'

// Generated for every part that can be switched off: a new part is held to these without anyone writing a test.
let world: World
let own: Seed
let parts: string[]
let said: Said

type Message = Record<string, unknown> & { type: string; id?: number; event?: { entity: string } }
interface Said {
  all: Message[]
  say(message: object): void
  close(): void
}

const off = (id: string) => parts.includes(id.split('.', 1)[0]!)
const nouns = () => [...world.registry.entities.values()].filter(noun => off(noun.name))
const owner = () => world.as(world.harbour.owner)

async function turn(modulesOff: string[]) {
  await world.db.write(world.harbour.id, tx =>
    tx.run(
      `update kernel.tenant set settings = jsonb_set(settings, '{modulesOff}', $2), version = version + 1 where id = $1`,
      [world.harbour.id, JSON.stringify(modulesOff)],
    ),
  )
}

async function listen(): Promise<Said> {
  await world.http.listen({ port: 0, host: '127.0.0.1' })
  const { port } = world.http.server.address() as { port: number }
  const ws = new WebSocket(`ws://127.0.0.1:${port}/v1/realtime?key=${world.harbour.owner.apiKey}`)
  const all: Message[] = []
  ws.on('error', () => undefined)
  ws.on('message', data => all.push(JSON.parse(String(data))))
  await new Promise(resolve => ws.once('open', resolve))
  return { all, say: message => ws.send(JSON.stringify(message)), close: () => ws.close() }
}

/** Rows of every noun, whoever could list them. */
async function counts() {
  const sql = nouns().map(noun => `select '${noun.name}' as noun, count(*)::int as count from ${noun.table}`)
  return world.db.read(world.harbour.id, `${sql.join(' union all ')} order by noun`)
}

const ask = (operation: Operation, nounOf: (of: Operation) => string) => {
  const url = pathOf(operation, noun => own.ids[noun] ?? missing, nounOf)
  const headers = { authorization: `Bearer ${world.harbour.owner.apiKey}` }
  const payload = operation.method === 'GET' ? {} : { payload: {} }
  return world.http.inject({ method: operation.method, url, headers, ...payload })
}
const missing = '01900000-0000-7000-8000-0000000000ff'

let before: unknown[]
const patience = { timeout: 10_000, interval: 50 }

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T12:00:00Z' })
  own = await seed(world, world.harbour)
  parts = world.registry.modules.map(module => module.id).filter(id => !isFoundation(id))
  said = await listen()
  said.say({ type: 'subscribe', id: 1, topic: 'tenant' })
  await vi.waitFor(() => expect(said.all.some(one => one.type === 'subscribed')).toBe(true), patience)
  before = await counts()
  await turn(parts)
  await vi.waitFor(async () => expect((await owner().get('/v1/boards')).status).toBe(404), patience)
}, 60_000)
afterAll(async () => {
  said?.close()
  await world?.close()
})

describe('parts that are switched off', () => {
  test('have no route, not one', async () => {
    const nounOf = nounByPath(
      new Map([...world.registry.entities.values()].map(noun => [noun.plural, noun.name])),
    )
    const closed = world.operations.filter(operation => off(operation.module))
    expect(closed.length).toBeGreaterThan(300)
    const open: string[] = []
    for (const operation of closed) {
      const { statusCode } = await ask(operation, nounOf)
      if (statusCode !== 404) open.push(`${operation.name}: ${statusCode}`)
    }
    expect(open).toEqual([])
  })

  test('are found by no search', async () => {
    const { body } = await owner().get(`/v1/search?q=${own.canary}`)
    expect(body.data.filter(({ entity }: { entity: string }) => off(entity))).toEqual([])
    expect(body.data.length).toBeGreaterThan(0)
  })

  test('have their topics refused, and nothing of them flows to who follows the whole business', async () => {
    const rows = nouns().filter(noun => own.ids[noun.name])
    for (const [at, { name }] of rows.slice(0, 40).entries()) {
      // A connection follows a limited number of topics; one that was refused is not among them.
      said.say({ type: 'subscribe', id: 100 + at, topic: `record:${name}:${own.ids[name]}` })
      await expect
        .poll(() => said.all.find(one => one.id === 100 + at), { timeout: 5_000, interval: 5 })
        .toMatchObject({ type: 'error', code: 'not_found' })
    }
    const emit = (entity: string, rowId: string) =>
      world.db.write(world.harbour.id, tx =>
        tx.run(
          `insert into kernel.event (tenant_id, id, name, entity, row_id, at)
            values ($1, kernel.uuid_v7(), $2, $3, $4, now())`,
          [world.harbour.id, `${entity}_updated`, entity, rowId],
        ),
      )
    said.all.length = 0
    for (const { name } of rows) await emit(name, own.ids[name]!)
    await emit('people.customer', own.ids['people.customer']!)
    world.tail.nudge()
    const seen = () => said.all.filter(one => one.type === 'event').map(one => one.event!.entity)
    await expect.poll(seen, { timeout: 5_000 }).toContain('people.customer')
    expect(seen()).toEqual(['people.customer'])
  })

  test('have no noun that a file could bring in, or be looked up in', async () => {
    const csv = 'name,externalId\nOne,1\n'
    const started = (entity: string) => owner().post('/v1/imports', { entity, fileName: 'a.csv', csv })
    const told: string[] = []
    for (const noun of nouns().filter((one: Entity) => can(one, 'import'))) {
      const { status, body } = await started(noun.name)
      if (status !== 422 || body.errors?.[0]?.code !== 'unknown_entity') told.push(`${noun.name}: ${status}`)
    }
    expect(told).toEqual([])
    const mapping = {
      targets: [
        { entity: 'people.customer', fields: { name: { column: 'name' } } },
        { entity: 'pets.pet', fields: { name: { column: 'name' } } },
      ],
    }
    const smuggled = await owner().post('/v1/imports', {
      entity: 'people.customer',
      fileName: 'a.csv',
      csv,
      mapping,
    })
    expect([smuggled.status, smuggled.body.errors?.[0]?.code]).toEqual([422, 'unknown_entity'])
    expect((await started('people.customer')).status).toBe(201)
  })

  test('have every job of theirs wait', async () => {
    const holds = paused(world.resolver, { holds: async () => false })
    const jobs = [
      ...world.registry.jobs.values(),
      ...[...world.registry.listeners.values()].map(one => one.job),
    ]
    const running: string[] = []
    for (const job of jobs.filter(one => off(one.name) && one.kind === 'job'))
      if (!(await holds(world.harbour.id, job.name))) running.push(job.name)
    expect(running).toEqual([])
    expect(await holds(world.meadow.id, 'bookings.expire_holds')).toBe(false)
  })

  test('keep every row, and are back with all of them', async () => {
    expect(await counts()).toEqual(before)
    await turn([])
    await expect.poll(async () => (await owner().get('/v1/boards')).status, { timeout: 10_000 }).toBe(200)
    const lost: string[] = []
    for (const noun of nouns().filter(one => can(one, 'get') && own.ids[one.name])) {
      const { status } = await owner().get(`/v1/${noun.plural}/${own.ids[noun.name]}`)
      if (status !== 200) lost.push(`${noun.name}: ${status}`)
    }
    expect(lost).toEqual([])
  })
})
