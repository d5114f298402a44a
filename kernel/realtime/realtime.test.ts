import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { uuid } from '../db/uuid.ts'
import { formatCursor } from '../event/cursor.ts'
import { openClient, openRealtimeWorld, type RealtimeWorld } from './testing/realtime-world.ts'

let world: RealtimeWorld

beforeAll(async () => {
  world = await openRealtimeWorld({ replayEvents: 20, subscriptions: 3 })
})
afterAll(() => world.close())

async function someone(rights = {}) {
  const tenantId = await world.tenant()
  const { token, actor } = world.person(tenantId, rights)
  return { tenantId, token, actor, client: await world.client(token) }
}

async function location(tenantId: string) {
  const id = uuid()
  await world.db.write(tenantId, async tx =>
    tx.later(
      `insert into kernel.location (tenant_id, id, created_at, updated_at, name, timezone)
       values ($1, $2, now(), now(), 'North', 'UTC')`,
      [tenantId, id],
    ),
  )
  return id
}

describe('live updates', () => {
  it('come to everyone of the tenant who asked, and carry a cursor', async () => {
    const { client, tenantId } = await someone()
    client.say({ type: 'subscribe', id: 1, topic: 'tenant' })
    expect(await client.next('subscribed')).toMatchObject({
      id: 1,
      topic: 'tenant',
      cursor: expect.any(String),
    })
    const rowId = uuid()
    const id = await world.emit(tenantId, {
      name: 'test.thing_made',
      entity: 'test.thing',
      rowId,
      data: { to: 'é"\\' },
    })
    const message = await client.next('event')
    expect(message).toMatchObject({ topic: 'tenant', cursor: expect.stringContaining(id) })
    expect(message.event).toEqual({
      id,
      name: 'test.thing_made',
      entity: 'test.thing',
      rowId,
      locationId: null,
      actorId: null,
      at: expect.stringMatching(/Z$/),
      data: { to: 'é"\\' },
    })
  })

  it('of another tenant never come', async () => {
    const { client, tenantId } = await someone()
    const other = await world.tenant()
    client.say({ type: 'subscribe', id: 1, topic: 'tenant' })
    await client.next('subscribed')
    await world.emit(other)
    const own = await world.emit(tenantId)
    expect((await client.next('event')).event).toMatchObject({ id: own })
    expect(client.messages.filter(message => message.type === 'event')).toHaveLength(1)
  })

  it('of an entity that one may not read do not come, nor do those of foreign locations', async () => {
    const tenantId = await world.tenant()
    const [here, there] = [await location(tenantId), await location(tenantId)]
    const { token } = world.person(tenantId, { locationIds: [here] })
    const client = await world.client(token)
    client.say({ type: 'subscribe', id: 1, topic: 'tenant' })
    await client.next('subscribed')
    await world.emit(tenantId, { entity: 'test.secret', rowId: uuid() })
    await world.emit(tenantId, { entity: 'test.thing', rowId: uuid(), locationId: there })
    const seen = await world.emit(tenantId, { entity: 'test.thing', rowId: uuid(), locationId: here })
    expect((await client.next('event')).event).toMatchObject({ id: seen })
  })

  it('can be narrowed to a location or a record', async () => {
    const { client, tenantId } = await someone()
    const [place, rowId] = [await location(tenantId), uuid()]
    world.rows.add(`${tenantId}/test.thing/${rowId}`)
    client.say({ type: 'subscribe', id: 1, topic: `location:${place}` })
    client.say({ type: 'subscribe', id: 2, topic: `record:test.thing:${rowId}` })
    await client.next('subscribed')
    await client.next('subscribed')
    await world.emit(tenantId, { entity: 'test.thing', rowId: uuid() })
    const placed = await world.emit(tenantId, { entity: 'test.thing', rowId: uuid(), locationId: place })
    const recorded = await world.emit(tenantId, { entity: 'test.thing', rowId })
    expect((await client.next('event')).event).toMatchObject({ id: placed })
    expect((await client.next('event')).event).toMatchObject({ id: recorded })
    client.say({ type: 'unsubscribe', topic: `record:test.thing:${rowId}` })
    client.say({ type: 'ping' })
    await client.next('pong')
    await world.emit(tenantId, { entity: 'test.thing', rowId })
    await wait(80)
    expect(client.messages.filter(message => message.type === 'event')).toHaveLength(2)
  })

  it('answer alike for what is missing, what is another tenant’s, and what one may not read', async () => {
    const { client, tenantId } = await someone()
    const stranger = await world.tenant()
    const [foreignPlace, foreignRow, secretRow] = [await location(stranger), uuid(), uuid()]
    world.rows.add(`${stranger}/test.thing/${foreignRow}`)
    world.rows.add(`${tenantId}/test.secret/${secretRow}`)
    const topics = [
      `location:${uuid()}`,
      `location:${foreignPlace}`,
      `record:test.thing:${uuid()}`,
      `record:test.thing:${foreignRow}`,
      `record:test.secret:${secretRow}`,
      `record:test.nothing:${uuid()}`,
    ]
    for (const topic of topics) {
      client.say({ type: 'subscribe', id: 7, topic })
      expect(await client.next('error')).toEqual({ type: 'error', id: 7, code: 'not_found' })
    }
  })
})

describe('a client that misbehaves', () => {
  it('gets an error for nonsense and stays connected', async () => {
    const { client } = await someone()
    for (const text of ['', '{', 'null', '[]', '{"type":"shout"}', '{"type":"subscribe"}'])
      client.ws.send(text)
    for (let count = 0; count < 6; count++)
      expect(await client.next('error')).toMatchObject({ id: null, code: 'invalid_message' })
    for (const topic of ['', 'location:1', 'record:x', "tenant'", 'record:Test.Thing:1']) {
      client.say({ type: 'subscribe', id: 'a', topic })
      expect(await client.next('error')).toMatchObject({ id: 'a', code: 'invalid_topic' })
    }
    client.say({ type: 'ping' })
    expect(await client.next('pong')).toEqual({ type: 'pong' })
  })

  it('may follow only so many topics', async () => {
    const { client, tenantId } = await someone()
    for (let count = 0; count < 4; count++) {
      const id = uuid()
      world.rows.add(`${tenantId}/test.thing/${id}`)
      client.say({ type: 'subscribe', id: count, topic: `record:test.thing:${id}` })
    }
    expect(await client.next('error')).toEqual({ type: 'error', id: 3, code: 'too_many_subscriptions' })
  })

  it('is cut off when a message is too long, or when there are too many', async () => {
    const long = await someone()
    long.client.ws.send('x'.repeat(20_000))
    expect((await long.client.closed).code).toBe(1009)
    const noisy = await someone()
    for (let count = 0; count < 400; count++) noisy.client.say({ type: 'ping' })
    expect((await noisy.client.closed).code).toBe(1008)
  })
})

describe('the door', () => {
  it('stays shut without a valid credential', async () => {
    await expect(openClient(world.base)).rejects.toThrow('401')
    await expect(openClient(`${world.base}?key=mk_unknown`)).rejects.toThrow('401')
    await expect(openClient(world.base.replace('realtime', 'elsewhere'))).rejects.toThrow('404')
  })

  it('lets a cookie in only from our own pages', async () => {
    const cookie = `mainstay_session=${'a'.repeat(32)}.${'b'.repeat(44)}`
    const { actor } = await someone()
    world.actors.set(cookie, actor)
    const host = new URL(world.base).host
    const own = await openClient(world.base, { headers: { cookie }, origin: `http://${host}` })
    expect(own.ws.readyState).toBe(own.ws.OPEN)
    await expect(openClient(world.base, { headers: { cookie }, origin: 'http://evil.test' })).rejects.toThrow(
      '403',
    )
    await expect(openClient(world.base, { headers: { cookie } })).rejects.toThrow('403')
  })

  it('closes behind a session that was revoked, within a second', async () => {
    const { client, token, tenantId, actor } = await someone()
    client.say({ type: 'subscribe', id: 1, topic: 'tenant' })
    await client.next('subscribed')
    await world.owner.query(
      `insert into kernel.member (tenant_id, id, created_at, updated_at, name, role)
       values ($1, $2, now(), now(), 'Someone', 'staff')`,
      [tenantId, actor.id],
    )
    world.actors.delete(token)
    const began = performance.now()
    await world.owner.query('update kernel.member set archived_at = now() where id = $1', [actor.id])
    expect(await client.closed).toMatchObject({ code: 4401 })
    expect(performance.now() - began).toBeLessThan(1_000)
  })

  it('keeps an open socket to the rights its owner has now', async () => {
    const { client, token, tenantId, actor } = await someone()
    client.say({ type: 'subscribe', id: 1, topic: 'tenant' })
    await client.next('subscribed')
    world.actors.set(token, { ...actor, permissions: new Set() })
    await world.owner.query("update kernel.tenant set status = 'active' where id = $1", [tenantId])
    await wait(100)
    await world.emit(tenantId, { entity: 'test.thing', rowId: uuid() })
    const plain = await world.emit(tenantId)
    expect((await client.next('event')).event).toMatchObject({ id: plain })
  })
})

describe('resuming', () => {
  it('starts anew when too much was missed, the cursor is no cursor, or from a time long gone', async () => {
    const { client, tenantId } = await someone()
    const before = formatCursor(world.tail.position)
    for (let count = 0; count < 21; count++) await world.emit(tenantId)
    await world.tail.catchUp()
    for (const since of [before, 'nonsense', '5.00000000-0000-7000-8000-000000000000', `9${before}`]) {
      client.say({ type: 'subscribe', id: 1, topic: 'tenant', since })
      expect(await client.next('reset')).toEqual({ type: 'reset', topic: 'tenant' })
      await client.next('subscribed')
    }
    const next = await world.emit(tenantId)
    const messages = [await client.next('event')]
    expect(messages.map(message => (message.event as { id: string }).id)).toEqual([next])
  })
})
