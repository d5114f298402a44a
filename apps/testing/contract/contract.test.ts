import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { uuid } from '#kernel/db/uuid.ts'
import { allOperations } from '#kernel/http/all-operations.ts'
import { type Operation, pathNames } from '#kernel/http/operation.ts'
import { registryOfAll } from '../../server/modules.ts'
import type { Caller } from '../world.ts'
import { createWorld, type World } from '../world.ts'
import { bodyOf, type IdOf, nounByPath, pathOf, queryOf } from './sample.ts'
import { type Seed, seed } from './seed.ts'

// Generated for every operation there is: a new noun or verb is held to these without anyone writing a test.
const registry = registryOfAll()
const operations = allOperations(registry, {} as never)
const nounOf = nounByPath(new Map([...registry.entities.values()].map(noun => [noun.plural, noun.name])))

let world: World
let own: Seed
let foreign: Seed
let nobodyMuch: Caller

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T12:00:00Z' })
  own = await seed(world, world.harbour)
  foreign = await seed(world, world.meadow)
  nobodyMuch = await world.caller(world.harbour, ['none.at.all'])
})
afterAll(() => world.close())

const ownId: IdOf = noun => own.ids[noun] ?? missing
const foreignId: IdOf = noun => foreign.ids[noun] ?? missing
const missing = '01900000-0000-7000-8000-0000000000ff'
const missingId: IdOf = () => missing

async function call(
  operation: Operation,
  idOf: IdOf,
  as: Caller = world.harbour.owner,
  headers: Record<string, string> = {},
) {
  const method = operation.method.toLowerCase() as 'get' | 'post'
  const path = pathOf(operation, idOf, nounOf)
  const query = operation.method === 'GET' ? queryOf(operation, idOf) : ''
  const browser = world.as(as)
  return method === 'get'
    ? browser.get(path + query, headers)
    : browser[method](path, bodyOf(operation, idOf), headers)
}

/** The same but for what must differ: the request's id, and what is told once. */
const apart = new Set(['requestId', 'token', 'pin', 'secret'])
const plain = (body: unknown) => JSON.stringify(body, (key, value) => (apart.has(key) ? undefined : value))

const refersTo = (operation: Operation) => {
  const own = operation.body?.properties ?? {}
  const inBody = Object.values(own).some(schema => (schema as Record<string, unknown>)['x-ref'])
  return (
    inBody ||
    pathNames(operation.path).length > 0 ||
    (operation.parameters ?? []).some(parameter => parameter.schema['x-ref'])
  )
}

const named = (list: Operation[]) => list.map(operation => [operation.name, operation] as const)

describe('who may not', () => {
  it.each(named(operations))('%s is closed to strangers', async (_name, operation) => {
    const method = operation.method.toLowerCase() as 'post'
    expect((await world.nobody[method](pathOf(operation, ownId, nounOf), undefined)).status).toBe(401)
  })
  it.each(
    named(operations.filter(operation => operation.needs)),
  )('%s is closed without its permission', async (_name, operation) => {
    const answer = await call(operation, ownId, nobodyMuch)
    expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } })
  })
})

describe("another tenant's id answers as one that does not exist", () => {
  it.each(named(operations.filter(refersTo)))('%s', async (_name, operation) => {
    const stranger = await call(operation, foreignId)
    const absent = await call(operation, missingId)
    // An answer that echoes what was asked for differs by that id alone.
    const masked = plain(stranger.body).replaceAll(
      new RegExp(Object.values(foreign.ids).join('|'), 'g'),
      missing,
    )
    expect([stranger.status, masked]).toEqual([absent.status, plain(absent.body)])
    expect(plain(stranger.body)).not.toContain(foreign.canary)
  })
  it.each(
    named(operations.filter(operation => operation.method === 'GET')),
  )('%s shows no foreign row', async (_name, operation) => {
    const seen = await call(operation, ownId)
    expect(seen.status).toBeLessThan(500)
    expect(plain(seen.body)).not.toContain(foreign.canary)
  })
})

const lists = [...registry.entities.values()].filter(noun => !noun.without.includes('list'))
const filters = lists.flatMap(noun =>
  Object.entries(noun.fields)
    .filter(([, field]) => field.target)
    .map(([key, field]) => [noun.plural, key, field.target!] as const),
)

describe('lists', () => {
  it.each(filters)('%s filtered by a foreign %s are empty', async (plural, key, target) => {
    const { status, body } = await world
      .as(world.harbour.owner)
      .get(`/v1/${plural}?filter[${key}]=${foreignId(target)}`)
    expect([status, body.data]).toEqual([200, []])
  })
  it('of one tenant take no cursor that shows the rows of another', async () => {
    const stranger = world.as(world.meadow.owner)
    for (const name of ['One', 'Two'])
      await stranger.post('/v1/customers', { name: `${name} ${foreign.canary}` })
    const { body } = await stranger.get('/v1/customers?limit=1')
    const page = await world.as(world.harbour.owner).get(`/v1/customers?cursor=${body.nextCursor}`)
    expect(page.status).toBe(200)
    expect(plain(page.body)).not.toContain(foreign.canary)
  })
})

describe('one trip', () => {
  it.each(
    named(operations.filter(operation => operation.method === 'GET')),
  )('%s asks the database at most twice, whatever it shows', async (_name, operation) => {
    // Each trip is two statements under one Sync: the tenant, and the question.
    const most = 4
    // The first asks who calls; and the outbox is followed on the side, now and then with a statement of its own.
    let least = Number.POSITIVE_INFINITY
    for (let i = 0; i < 10 && least > most; i++) {
      const before = world.db.statements.count
      await call(operation, ownId)
      least = Math.min(least, world.db.statements.count - before)
    }
    expect(least).toBeLessThanOrEqual(most)
  })
})

const writes = operations.filter(operation => operation.isWrite)

describe('bad input', () => {
  it.each(named(writes))('%s refuses a field it does not know, and names it', async (_name, operation) => {
    const method = operation.method.toLowerCase() as 'post'
    const answer = await world
      .as(world.harbour.owner)
      [method](pathOf(operation, ownId, nounOf), { ...bodyOf(operation, ownId), noSuchField: 1 })
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid_input' } })
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain('/noSuchField')
  })
})

/** What one request left behind; jobs go on beside it, and are not its doing. Ids grow with time. */
const traces = (requestId: string, since: string) =>
  world.db.read(
    world.harbour.id,
    `select id from kernel.event where id > $2 and request_id = $1
     union all select id from kernel.audit where id > $2 and request_id = $1`,
    [requestId, since],
  )

describe('a replay', () => {
  it.each(named(writes))('%s gives the first answer again and changes nothing', async (_name, operation) => {
    const since = uuid()
    const headers = { 'idempotency-key': `replay-${since}` }
    const first = await call(operation, ownId, world.harbour.owner, headers)
    const requestId = `again-${uuid()}`
    const second = await call(operation, ownId, world.harbour.owner, {
      ...headers,
      'x-request-id': requestId,
    })
    expect([second.status, plain(second.body)]).toEqual([first.status, plain(first.body)])
    expect(await traces(requestId, since)).toEqual([])
    if (first.status < 300) {
      const audited = await world.db.read(
        world.harbour.id,
        'select 1 from kernel.audit where id > $2 and operation = $1',
        [operation.name, since],
      )
      expect(audited.length).toBeGreaterThan(0)
    }
  })
})
