import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { uuid } from '../db/uuid.ts'
import type { CommittedEvent } from './committed-event.ts'
import { isAfter } from './cursor.ts'
import { eventValues, insertEvent, openScratchWorld, type ScratchWorld, silentLog } from './scratch-world.ts'
import { createTail, type Tail } from './tail.ts'

let world: ScratchWorld
let tail: Tail
let heard: CommittedEvent[]

beforeAll(async () => {
  world = await openScratchWorld()
})
afterAll(() => world.close())
afterEach(() => tail.stop())

async function follow(options: { batch?: number; pollMs?: number } = {}) {
  heard = []
  tail = await createTail({ db: world.db, log: silentLog, pollMs: 10_000, ...options })
  tail.on(events => heard.push(...events))
}

const ids = () => heard.map(event => event.id)

/** A transaction left open, so that the test decides when it commits. */
async function openWrite(tenantId: string) {
  const client = await world.owner.connect()
  await client.query('begin')
  const id = uuid()
  await client.query("select set_config('app.tenant_id', $1, true)", [tenantId])
  await client.query(insertEvent, eventValues(tenantId, id))
  const end = (how: string) => client.query(how).then(() => client.release())
  return { id, commit: () => end('commit'), rollback: () => end('rollback') }
}

describe('the tail of the outbox', () => {
  it('hands out what was committed after it began, and nothing from before', async () => {
    const tenant = await world.tenant()
    await world.emit(tenant)
    await follow()
    const id = await world.emit(tenant, { name: 'test.named', data: { count: 2 } })
    await tail.catchUp()
    expect(ids()).toEqual([id])
    expect(heard[0]).toMatchObject({ name: 'test.named', tenantId: tenant, data: '{"count": 2}' })
  })

  it('does not skip an event whose transaction began first and committed last', async () => {
    const tenant = await world.tenant()
    await follow()
    const early = await openWrite(tenant)
    const quick = await world.emit(tenant)
    await tail.catchUp()
    expect(ids()).toEqual([])
    await early.commit()
    await tail.catchUp()
    expect(ids()).toEqual([early.id, quick])
  })

  it('never shows what was rolled back', async () => {
    const tenant = await world.tenant()
    await follow()
    const undone = await openWrite(tenant)
    const kept = await world.emit(tenant)
    await undone.rollback()
    await tail.catchUp()
    expect(ids()).toEqual([kept])
  })

  it('keeps looking by itself while an event waits for an older transaction', async () => {
    const tenant = await world.tenant()
    await follow({ pollMs: 300 })
    const early = await openWrite(tenant)
    await world.emit(tenant)
    tail.nudge()
    await wait(50)
    await early.commit()
    await wait(400)
    expect(heard).toHaveLength(2)
  })

  it('delivers once and in order, whatever way transactions overlap and however small the pages', async () => {
    const tenants = await Promise.all([world.tenant(), world.tenant(), world.tenant()])
    await follow({ batch: 3, pollMs: 5 })
    const written: string[] = []
    const kept: string[] = []
    for (let round = 0; round < 25; round++) {
      const open = await Promise.all(tenants.map(openWrite))
      const order = open.toSorted((a, b) => (a.id.at(-1)! < b.id.at(-1)! ? -1 : 1))
      for (const [at, transaction] of order.entries()) {
        written.push(transaction.id)
        if (at === 2 && round % 4 === 0) await transaction.rollback()
        else kept.push(transaction.id)
        if (kept.at(-1) === transaction.id) await transaction.commit()
      }
    }
    await tail.catchUp()
    expect(ids().toSorted()).toEqual(kept.toSorted())
    for (let at = 1; at < heard.length; at++) expect(isAfter(heard[at]!, heard[at - 1]!)).toBe(true)
  })

  it('goes on when one listener throws', async () => {
    const tenant = await world.tenant()
    await follow()
    const stop = tail.on(() => {
      throw new Error('broken listener')
    })
    const id = await world.emit(tenant)
    await tail.catchUp()
    stop()
    expect(ids()).toEqual([id])
  })

  it('is the only role that may read across tenants: the app without a tenant sees no event', async () => {
    const tenant = await world.tenant()
    await follow()
    await world.emit(tenant)
    const other = await world.tenant()
    expect(await world.db.read(other, 'select id from kernel.event')).toEqual([])
    await expect(world.db.dispatch.run('delete from kernel.event')).rejects.toThrow(/permission denied/)
  })
})
