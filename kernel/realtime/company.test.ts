import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { uuid } from '../db/uuid.ts'
import { type Client, openRealtimeWorld, type RealtimeWorld } from './testing/realtime-world.ts'

let world: RealtimeWorld

beforeAll(async () => {
  world = await openRealtimeWorld({ aliveMs: 100 })
})
afterAll(() => world.close())

async function record() {
  const tenantId = await world.tenant()
  const id = uuid()
  world.rows.add(`${tenantId}/test.thing/${id}`)
  return { tenantId, topic: `record:test.thing:${id}` }
}

async function follow(client: Client, topic: string, field: string | null = null) {
  client.say({ type: 'subscribe', id: 1, topic })
  await client.next('subscribed')
  client.say({ type: 'here', topic, field })
}

async function visitor(tenantId: string, topic: string, name: string, base?: string) {
  const { token, actor } = world.person(tenantId)
  actor.name = name
  const client = await world.client(token, base)
  await follow(client, topic)
  return { client, actor, token }
}

const seenBy = (client: Client) => {
  const last = client.messages.findLast(({ type }) => type === 'company')
  return (last?.people as { name: string; field: string | null }[] | undefined)?.map(
    ({ name, field }) => name + (field ? `:${field}` : ''),
  )
}

describe('who else looks at a record', () => {
  it('is told to everybody there, with the field being written in, and not oneself', async () => {
    const { tenantId, topic } = await record()
    const ann = await visitor(tenantId, topic, 'Ann')
    const bo = await visitor(tenantId, topic, 'Bo')
    await expect.poll(() => [seenBy(ann.client), seenBy(bo.client)]).toEqual([['Bo'], ['Ann']])
    bo.client.say({ type: 'here', topic, field: 'notes' })
    await expect.poll(() => seenBy(ann.client)).toEqual(['Bo:notes'])
    bo.client.say({ type: 'here', topic, field: null })
    await expect.poll(() => seenBy(ann.client)).toEqual(['Bo'])
  })

  it('is told again when somebody leaves, or their line is cut', async () => {
    const { tenantId, topic } = await record()
    const ann = await visitor(tenantId, topic, 'Ann')
    const bo = await visitor(tenantId, topic, 'Bo')
    const cy = await visitor(tenantId, topic, 'Cy')
    await expect.poll(() => seenBy(ann.client)?.length).toBe(2)
    bo.client.say({ type: 'unsubscribe', id: 1, topic })
    await expect.poll(() => seenBy(ann.client)).toEqual(['Cy'])
    cy.client.ws.terminate()
    await expect.poll(() => seenBy(ann.client)).toEqual([])
  })

  it('counts a person with two windows once', async () => {
    const { tenantId, topic } = await record()
    const ann = await visitor(tenantId, topic, 'Ann')
    const bo = await visitor(tenantId, topic, 'Bo')
    const second = await world.client(bo.token)
    await follow(second, topic, 'name')
    await expect.poll(() => seenBy(ann.client)).toEqual(['Bo:name'])
    second.ws.terminate()
    await expect.poll(() => seenBy(ann.client)).toEqual(['Bo'])
  })

  it('is not told to another tenant, to who may not read it, nor to who only listens', async () => {
    const { tenantId, topic } = await record()
    const other = await world.tenant()
    const stranger = await world.client(world.person(other).token)
    const blind = await world.client(world.person(tenantId, { permissions: new Set() }).token)
    for (const client of [stranger, blind]) {
      client.say({ type: 'subscribe', id: 1, topic })
      expect(await client.next('error')).toMatchObject({ code: 'not_found' })
      client.say({ type: 'here', id: 2, topic })
      expect(await client.next('error')).toMatchObject({ id: 2, code: 'not_found' })
    }
    const listener = await world.client(world.person(tenantId).token)
    listener.say({ type: 'subscribe', id: 1, topic })
    const ann = await visitor(tenantId, topic, 'Ann')
    const bo = await visitor(tenantId, topic, 'Bo')
    await expect.poll(() => [seenBy(ann.client), seenBy(bo.client)]).toEqual([['Bo'], ['Ann']])
    for (const client of [stranger, blind, listener]) expect(seenBy(client)).toBeUndefined()
  })

  it('is not told of a whole business, nor to a machine', async () => {
    const { tenantId, topic } = await record()
    const { token, actor } = world.person(tenantId)
    actor.kind = 'api_key'
    const key = await world.client(token)
    key.say({ type: 'subscribe', id: 1, topic })
    await key.next('subscribed')
    key.say({ type: 'here', id: 2, topic })
    expect(await key.next('error')).toMatchObject({ id: 2, code: 'not_found' })
    const ann = await visitor(tenantId, topic, 'Ann')
    ann.client.say({ type: 'subscribe', id: 3, topic: 'tenant' })
    ann.client.say({ type: 'here', id: 4, topic: 'tenant' })
    expect(await ann.client.next('error')).toMatchObject({ id: 4, code: 'not_found' })
  })

  it('is no longer told to somebody whose right to the record has ended', async () => {
    const { tenantId, topic } = await record()
    const ann = await visitor(tenantId, topic, 'Ann')
    await expect.poll(() => seenBy(ann.client)).toEqual([])
    world.actors.set(ann.token, { ...ann.actor, permissions: new Set() })
    await world.owner.query(`notify "mainstay:access", 'actor:${ann.actor.id}'`)
    const bo = await visitor(tenantId, topic, 'Bo')
    await expect.poll(() => seenBy(bo.client)).toEqual([])
    bo.client.say({ type: 'here', topic, field: 'notes' })
    await expect.poll(() => seenBy(bo.client)).toEqual([])
    expect(seenBy(ann.client)).toEqual([])
  })

  it('is known to every process, also of those who were there before it began, and dies with its process', async () => {
    const { tenantId, topic } = await record()
    const ann = await visitor(tenantId, topic, 'Ann')
    const node = await world.node()
    const bo = await visitor(tenantId, topic, 'Bo', node.base)
    await expect.poll(() => [seenBy(ann.client), seenBy(bo.client)]).toEqual([['Bo'], ['Ann']])
    bo.client.say({ type: 'here', topic, field: 'notes' })
    await expect.poll(() => seenBy(ann.client)).toEqual(['Bo:notes'])
    await node.stop()
    await expect.poll(() => seenBy(ann.client)).toEqual([])
  })

  it('is forgotten when the process that told of it has gone silent', async () => {
    const { tenantId, topic } = await record()
    const ann = await visitor(tenantId, topic, 'Ann')
    const gone = [uuid(), [[uuid(), `${tenantId}/${topic}`, { id: uuid(), name: 'Lost', field: null }]]]
    await world.owner.query('select pg_notify($1, $2)', ['mainstay:company', JSON.stringify(gone)])
    await expect.poll(() => seenBy(ann.client)).toEqual(['Lost'])
    await expect.poll(() => seenBy(ann.client)).toEqual([])
  })
})
