import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appUrl } from '../db/roles.ts'
import { dispatcher } from '../event/dispatch.ts'
import { event } from '../event/event.ts'
import { on } from '../event/listener.ts'
import { openScratchWorld, type ScratchWorld, silentLog } from '../event/scratch-world.ts'
import { systemClock } from '../time/clock.ts'
import { enqueueLater } from './enqueue.ts'
import { job } from './job.ts'
import { startJobs } from './start-jobs.ts'
import { openWorkerPool } from './worker-sql.ts'

let world: ScratchWorld

beforeAll(async () => {
  world = await openScratchWorld()
})
afterAll(() => world.close())

describe('a process that is killed', () => {
  it('leaves its job to another one within seconds, which runs it again', { timeout: 30_000 }, async () => {
    const attempts: number[] = []
    const done = Promise.withResolvers<void>()
    const survive = job('test.survive', {
      async run({ attempt }) {
        attempts.push(attempt)
        done.resolve()
      },
    })
    const tenantId = await world.tenant()
    await world.db.write(tenantId, async tx => enqueueLater(tx, survive, {}))

    const script = new URL('./doomed-runner.ts', import.meta.url).pathname
    const doomed = spawn(process.execPath, [script, world.url, world.secret], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(doomed.stdout, 'data')
    const jobs = await startJobs({ ...world, jobs: [survive], clock: systemClock, log: silentLog })
    doomed.kill('SIGKILL')
    const killedAt = performance.now()
    await done.promise
    expect(performance.now() - killedAt).toBeLessThan(12_000)
    await jobs.stop()
    expect(attempts).toEqual([2])
  })

  it('while it hands out events neither loses one nor hands it out twice', async () => {
    const { pool, sql } = openWorkerPool(appUrl(world.url, world.secret, 'mainstay_worker'), silentLog, 8)
    const listener = on(event('test.counted', { summary: 'Counted' }), 'test.count', async () => {})
    const dispatch = dispatcher(sql, [listener])
    const tenants = await Promise.all([world.tenant(), world.tenant(), world.tenant()])
    const emitting = tenants.flatMap(tenantId =>
      Array.from({ length: 60 }, () => world.emit(tenantId, { name: 'test.counted' })),
    )
    const handing = Array.from({ length: 30 }, async () => {
      // A transaction that breaks off after its work is what a kill leaves behind.
      const client = await pool.connect()
      await client.query('begin')
      await client.query("select kernel.dispatch_events('listeners', $1::jsonb, '{}', 50)", [
        '{"test.counted":[{"name":"test.count"}]}',
      ])
      await client.query('rollback')
      client.release()
      await dispatch()
    })
    const ids = await Promise.all(emitting)
    await Promise.all(handing)
    await dispatch()
    const { rows } = await world.owner.query(
      "select payload -> 'event' ->> 'id' as id from graphile_worker._private_jobs where payload -> 'event' ->> 'name' = 'test.counted'",
    )
    expect(rows.map(row => row.id).toSorted()).toEqual(ids.toSorted())
    await pool.end()
  })
})
