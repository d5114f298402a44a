import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startJobs } from '../job/start-jobs.ts'
import { settableClock } from '../time/clock.ts'
import { retention } from './retention.ts'
import { openScratchWorld, type ScratchWorld, silentLog } from './scratch-world.ts'

let world: ScratchWorld

beforeAll(async () => {
  world = await openScratchWorld()
})
afterAll(() => world.close())

const daysAgo = (days: number) =>
  Temporal.Now.instant()
    .subtract({ hours: 24 * days })
    .toString()

async function idempotencyKey(tenantId: string, key: string, createdAt: string) {
  await world.owner.query(
    `insert into kernel.idempotency (tenant_id, principal, operation, key, fingerprint, status, created_at)
     values ($1, $1, 'test.make', $2, '', 201, $3)`,
    [tenantId, key, createdAt],
  )
}

describe('retention', () => {
  it('throws away events of more than a week and keys of more than two days, and nothing younger', async () => {
    const tenantId = await world.tenant()
    const old = await world.emit(tenantId, { at: daysAgo(8) })
    const young = await world.emit(tenantId, { at: daysAgo(6) })
    await idempotencyKey(tenantId, 'old', daysAgo(3))
    await idempotencyKey(tenantId, 'young', daysAgo(1))
    const clock = settableClock()
    const jobs = await startJobs({ ...world, jobs: [retention], clock, log: silentLog })
    await jobs.drain()
    clock.advance({ hours: 1 })
    await jobs.drain()
    await jobs.stop()
    const events = await world.db.read<{ id: string }>(tenantId, 'select id from kernel.event')
    expect(events.map(event => event.id)).toEqual([young])
    expect(events.map(event => event.id)).not.toContain(old)
    const keys = await world.db.read(tenantId, 'select key from kernel.idempotency')
    expect(keys).toEqual([{ key: 'young' }])
  })

  it('cannot be told to throw away younger ones: the database refuses, whatever it is asked', async () => {
    const tenantId = await world.tenant()
    const id = await world.emit(tenantId)
    const clock = settableClock(Temporal.Now.instant().add({ hours: 24 * 365 }))
    const jobs = await startJobs({ ...world, jobs: [retention], clock, log: silentLog })
    await jobs.drain()
    clock.advance({ hours: 1 })
    await jobs.drain()
    await jobs.stop()
    expect(await world.db.read(tenantId, 'select id from kernel.event')).toEqual([{ id }])
  })

  it('is not for the app, which may only add events', async () => {
    const tenantId = await world.tenant()
    await world.emit(tenantId, { at: daysAgo(8) })
    for (const sql of ['delete from kernel.event', "update kernel.event set name = 'x.y'"])
      await expect(world.db.write(tenantId, tx => tx.run(sql))).rejects.toThrow(/permission denied/)
  })
})
