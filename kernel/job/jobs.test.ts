import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { event } from '../event/event.ts'
import { on, onEvery } from '../event/listener.ts'
import { openScratchWorld, type ScratchWorld, silentLog } from '../event/scratch-world.ts'
import { text } from '../schema/fields.ts'
import { type SettableClock, settableClock } from '../time/clock.ts'
import { cancelLater, enqueueLater, enqueueStatement } from './enqueue.ts'
import { type AnyJob, job, systemJob } from './job.ts'
import { type Jobs, type JobsOptions, startJobs } from './start-jobs.ts'

let world: ScratchWorld
let jobs: Jobs | undefined
let clock: SettableClock

beforeAll(async () => {
  world = await openScratchWorld()
})
afterAll(() => world.close())
afterEach(async () => {
  await jobs?.stop()
  jobs = undefined
  await world.owner.query('delete from graphile_worker._private_jobs')
})

async function start(list: AnyJob[], options: Partial<JobsOptions> = {}) {
  clock = settableClock()
  jobs = await startJobs({ ...world, jobs: list, clock, log: silentLog, ...options })
  return jobs
}

type Runs = { tenantId: string; who: string }[]
const greeting = (runs: Runs, options: Partial<AnyJob> = {}) =>
  job('test.greet', {
    ...options,
    input: { who: text() },
    async run({ tenantId }, { who }) {
      runs.push({ tenantId, who })
    },
  })

describe('a job', () => {
  it('runs for the tenant whose transaction asked for it, and only if that commits', async () => {
    const runs: Runs = []
    const greet = greeting(runs)
    const tenantId = await world.tenant()
    await start([greet])
    await world.db.write(tenantId, async tx => enqueueLater(tx, greet, { who: 'Ada' }))
    await world.db
      .write(tenantId, async tx => {
        enqueueLater(tx, greet, { who: 'nobody' })
        tx.later('select 1 / 0')
      })
      .catch(() => {})
    await jobs!.drain()
    expect(runs).toEqual([{ tenantId, who: 'Ada' }])
  })

  it('cannot be asked for without a tenant, nor for another one', async () => {
    const greet = greeting([])
    const [tenantId, other] = [await world.tenant(), await world.tenant()]
    const { text: sql, values } = enqueueStatement(greet, { who: 'x' })
    await expect(world.owner.query(sql, values)).rejects.toThrow(/app.tenant_id/)
    const runs: Runs = []
    await start([greeting(runs)])
    const payload = { who: 'x', tenantId: other } as { who: string }
    await world.db.write(tenantId, async tx => enqueueLater(tx, greet, payload))
    await jobs!.drain()
    expect(runs).toEqual([{ tenantId, who: 'x' }])
  })

  it('is out of reach of the app but through the one function', async () => {
    const tenantId = await world.tenant()
    const attempts = [
      'select * from graphile_worker._private_jobs',
      "select graphile_worker.add_job('test.greet')",
      "select graphile_worker.mainstay_enqueue('test.greet', '{}', null, null, null, null)",
      "select kernel.dispatch_events('listeners', '{}', '{}', 1)",
      'select kernel.prune(now(), now(), 1)',
    ]
    for (const sql of attempts)
      await expect(world.db.write(tenantId, tx => tx.rows(sql))).rejects.toThrow(/permission denied/)
  })

  it('with a key replaces the one that waits, in its own tenant only', async () => {
    const runs: Runs = []
    const greet = greeting(runs)
    const tenants = [await world.tenant(), await world.tenant()]
    for (const who of ['first', 'last'])
      for (const tenantId of tenants)
        await world.db.write(tenantId, async tx => enqueueLater(tx, greet, { who }, { key: 'k' }))
    await start([greet])
    await jobs!.drain()
    expect(runs.map(run => run.who)).toEqual(['last', 'last'])
  })

  it('waits for its time by the clock that was set, forwards and backwards', async () => {
    const runs: Runs = []
    const greet = greeting(runs)
    const tenantId = await world.tenant()
    await start([greet])
    for (const day of ['2020-06-01T10:00:00Z', '2031-06-01T10:00:00Z']) {
      clock.set(day)
      const runAt = clock.now().add({ minutes: 15 })
      await world.db.write(tenantId, async tx => enqueueLater(tx, greet, { who: day }, { runAt }))
      await wait(250)
      await jobs!.drain()
      expect(runs).toHaveLength(0)
      clock.advance({ minutes: 15 })
      expect(await jobs!.drain()).toBe(1)
      expect(runs.splice(0)).toEqual([{ tenantId, who: day }])
    }
  })

  it('that was cancelled while it waits never runs, and while it runs is told to stop', async () => {
    let sawAbort = false
    const slow = job('test.slow', {
      async run({ signal }) {
        await wait(5_000, undefined, { signal }).catch(() => {
          sawAbort = true
        })
        signal.throwIfAborted()
      },
    })
    const tenantId = await world.tenant()
    const other = await world.tenant()
    await start([slow])
    const runAt = clock.now().add({ hours: 1 })
    await world.db.write(tenantId, async tx => enqueueLater(tx, slow, {}, { key: 'later', runAt }))
    await world.db.write(tenantId, async tx => enqueueLater(tx, slow, {}, { key: 'now' }))
    await wait(200)
    await world.db.write(other, async tx => cancelLater(tx, slow, 'now'))
    await wait(100)
    expect(sawAbort).toBe(false)
    for (const key of ['now', 'later']) await world.db.write(tenantId, async tx => cancelLater(tx, slow, key))
    await jobs!.drain()
    expect(sawAbort).toBe(true)
    const left = await world.owner.query('select count(*)::int as count from graphile_worker._private_jobs')
    expect(left.rows[0].count).toBe(0)
  })

  it('that always fails is given up, and can be found by its own tenant', async () => {
    const failing = job('test.fail', {
      maxAttempts: 2,
      async run() {
        throw new Error('no luck')
      },
    })
    const tenantId = await world.tenant()
    await start([failing])
    await world.db.write(tenantId, async tx => enqueueLater(tx, failing, {}))
    await jobs!.drain()
    clock.advance({ hours: 1 })
    expect(await jobs!.drain()).toBe(1)
    clock.advance({ hours: 24 })
    expect(await jobs!.drain()).toBe(0)
    const dead = (id: string) => world.db.read(id, 'select task, attempts, error from kernel.dead_jobs()')
    expect(await dead(tenantId)).toEqual([{ task: 'test.fail', attempts: 2, error: 'no luck' }])
    expect(await dead(await world.tenant())).toEqual([])
  })
})

describe('a schedule', () => {
  it('makes one run for each active tenant, however long the clock has leapt', async () => {
    await world.owner.query("update kernel.tenant set status = 'suspended'")
    const tenants = [await world.tenant(), await world.tenant()]
    const runs: Runs = []
    let nightly = 0
    const everyMinute = job('test.tick', {
      cron: '* * * * *',
      async run({ tenantId }) {
        runs.push({ tenantId, who: 'tick' })
      },
    })
    const atNight = systemJob('test.night', {
      cron: '30 3 * * *',
      async run() {
        nightly++
      },
    })
    await start([everyMinute, atNight])
    clock.set('2031-01-01T03:00:30Z')
    await jobs!.drain()
    runs.splice(0)
    nightly = 0
    clock.advance({ minutes: 5 })
    await jobs!.drain()
    expect(runs.map(run => run.tenantId).toSorted()).toEqual(tenants.toSorted())
    expect(nightly).toBe(0)
    clock.advance({ minutes: 30 })
    await jobs!.drain()
    expect(nightly).toBe(1)
  })
})

describe('a listener', () => {
  const happened = event('test.thing_happened', { summary: 'A thing happened', data: { name: text() } })

  it('hears each event once, from before it was started as well, and may ask for more', async () => {
    const runs: Runs = []
    const greet = greeting(runs)
    const heard: string[] = []
    const tenantId = await world.tenant()
    const listeners = [
      on(happened, 'test.greet_on_thing', async (ctx, { data }) => {
        enqueueLater(ctx.tx, greet, { who: data.name })
      }),
      onEvery('test.hear_all', async (_, { id }) => {
        heard.push(id)
      }),
    ]
    const early = await world.emit(tenantId, { data: { name: 'early' } })
    await start([greet], { listeners })
    const late = await world.emit(tenantId, { data: { name: 'late' } })
    const other = await world.emit(tenantId, { name: 'test.other_thing' })
    await jobs!.drain()
    expect(runs.map(run => run.who).toSorted()).toEqual(['early', 'late'])
    expect(heard.filter(id => [early, late, other].includes(id)).toSorted()).toEqual(
      [early, late, other].toSorted(),
    )
  })

  it('called a second time for the same event leaves it at that', async () => {
    const tenantId = await world.tenant()
    let calls = 0
    const listener = on(happened, 'test.count', async () => {
      calls++
    })
    const id = await world.emit(tenantId)
    await start([], { listeners: [listener] })
    await jobs!.drain()
    const again = JSON.stringify({ tenantId, event: { id, name: happened.name, data: {} } })
    await world.owner.query("select graphile_worker.add_job('test.count', $1::json)", [again])
    await jobs!.drain()
    expect(calls).toBe(1)
  })

  it('that failed half-way has done nothing, and does all of it the next time', async () => {
    const tenantId = await world.tenant()
    const runs: Runs = []
    const greet = greeting(runs)
    let tries = 0
    const listener = on(happened, 'test.half', async ctx => {
      enqueueLater(ctx.tx, greet, { who: `try ${++tries}` })
      if (tries === 1) throw new Error('half-way')
    })
    await start([greet], { listeners: [listener] })
    await world.emit(tenantId)
    await jobs!.drain()
    expect(runs).toEqual([])
    clock.advance({ minutes: 1 })
    await jobs!.drain()
    expect(runs).toEqual([{ tenantId, who: 'try 2' }])
  })

  it('of one tenant is not kept waiting by a flood of another', async () => {
    const [flooding, quiet] = [await world.tenant(), await world.tenant()]
    const order: string[] = []
    const listener = on(happened, 'test.in_order', async ({ tenantId }) => {
      order.push(tenantId)
    })
    await world.owner.query(
      `insert into kernel.event (tenant_id, id, name, at)
       select $1, gen_random_uuid(), 'test.thing_happened', now() from generate_series(1, 600)`,
      [flooding],
    )
    await world.emit(quiet)
    await start([], { listeners: [listener], concurrency: 1 })
    await jobs!.drain()
    expect(order).toHaveLength(601)
    expect(order.indexOf(quiet)).toBeLessThan(300)
  })
})
