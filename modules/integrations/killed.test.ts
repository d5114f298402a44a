import { type ChildProcess, spawn } from 'node:child_process'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { startJobs } from '#kernel/job/start-jobs.ts'
import { testSecret } from '#kernel/testing/template.ts'
import { systemClock } from '#kernel/time/clock.ts'
import { collectFor } from './jobs/collect.ts'
import { deliver } from './jobs/deliver.ts'
import { egress, letOutBy, wakeListeners } from './public.ts'
import { receiver } from './testing/receiver.ts'

let world: World
let there: Awaited<ReturnType<typeof receiver>>
let doomed: ChildProcess | undefined

beforeAll(async () => {
  world = await createWorld({ tenants: 1 })
  letOutBy(egress({ allow: '127.0.0.0/8' }))
  // Every seventh is not taken the first time.
  const seen = new Set<unknown>()
  there = await receiver(({ headers }) => {
    const isNew = !seen.has(headers['webhook-id'])
    seen.add(headers['webhook-id'])
    return { status: isNew && seen.size % 7 === 0 ? 503 : 200 }
  })
})
afterAll(async () => {
  doomed?.kill('SIGKILL')
  await world.close()
  await there.close()
})

const records = 40
const changes = 3
const kills = 3

interface Message {
  data: { id: string; details: { version: number } }
}

it(
  'webhooks all arrive, each record’s in their order, though the process that sends them is killed again and again',
  {
    timeout: 120_000,
  },
  async () => {
    await world.jobs.stop()
    const owner = world.as(world.harbour.owner)
    const endpoint = { name: 'Crash', url: `${there.url}/`, events: ['people.customer_*'], role: 'owner' }
    expect((await owner.post('/v1/webhook-endpoints', endpoint)).status).toBe(201)
    const script = new URL('./testing/doomed-courier.ts', import.meta.url).pathname
    const change = async (name: string) => {
      const { body } = await owner.post('/v1/customers', { name })
      for (let i = 1; i < changes; i++)
        await owner.patch(`/v1/customers/${body.id}`, { name: `${name} ${i}` })
    }
    for (let kill = 0; kill < kills; kill++) {
      doomed = spawn(process.execPath, [script, world.url, testSecret], { stdio: 'ignore' })
      const seen = there.taken.length
      const share = Array.from({ length: records / kills + 1 }, (_, i) => change(`Round ${kill} no ${i}`))
      await Promise.all(share)
      await expect.poll(() => there.taken.length, { timeout: 30_000, interval: 5 }).toBeGreaterThan(seen + 5)
      doomed.kill('SIGKILL')
    }
    const log = pino({ level: 'silent' })
    const { db, url, registry } = world
    const own = { db, url, secret: testSecret, clock: systemClock, log }
    const jobs = await startJobs({
      ...own,
      jobs: [collectFor(() => registry), deliver],
      readers: [wakeListeners],
    })
    const waiting = async () => {
      const [row] = await db.read<{ count: number; waiting: number }>(
        world.harbour.id,
        `select count(*) as count, count(*) filter (where status <> 'delivered') as waiting from integrations.delivery`,
      )
      return row!
    }
    const events = await db.read<{ id: string }>(
      world.harbour.id,
      `select id from kernel.event where name like 'people.customer_%' order by txid, id`,
    )
    await expect
      .poll(waiting, { timeout: 60_000, interval: 100 })
      .toEqual({ count: events.length, waiting: 0 })
    await jobs.stop()
    const ids = new Set(there.taken.map(({ headers }) => headers['webhook-id']))
    expect([...ids].sort()).toEqual(events.map(({ id }) => `msg_${id}`).sort())
    const firsts = [...ids].map(id => there.taken.find(({ headers }) => headers['webhook-id'] === id)!)
    const messages = firsts.map(({ body }) => JSON.parse(body) as Message)
    for (const one of Map.groupBy(messages, ({ data }) => data.id).values())
      expect(one.map(({ data }) => data.details.version)).toEqual(Array.from(one, (_, i) => i + 1))
  },
)
