import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { uuid } from '#kernel/db/uuid.ts'
import { testSecret } from '#kernel/testing/template.ts'
import { egress, letOutBy } from '#modules/integrations/public.ts'
import { receiver } from '#modules/integrations/testing/receiver.ts'
import { builtProgram } from '../built.ts'
import { createWorld, type TestTenant, type World } from '../world.ts'

const kills = 100
const atOnce = 3
const tenantCount = 5
const readers = 50
const rounds = 10
const changes = 5
const listeners = 2
/** Each notice is an event that webhooks tell of, too; and every reader's record is changed a few times. */
const perTenant = { notices: rounds * readers, webhooks: listeners * (rounds + changes) * readers }
const notices = tenantCount * perTenant.notices
const webhooks = tenantCount * perTenant.webhooks
const total = notices + webhooks
const folder = resolve(import.meta.dirname, `../../../.mainstay/test/doomed.${process.pid}`)

let world: World
let there: Awaited<ReturnType<typeof receiver>>
let owner: pg.Pool
let script: string
const workers: ChildProcess[] = []

beforeAll(async () => {
  script = builtProgram(join(import.meta.dirname, 'doomed-worker.ts'), folder)
  world = await createWorld({ tenants: tenantCount })
  owner = new pg.Pool({ connectionString: world.url, max: 2 })
  letOutBy(egress({ allow: '127.0.0.0/8' }))
  // Every fiftieth is not taken the first time.
  const seen = new Set<unknown>()
  there = await receiver(({ headers }) => {
    const isNew = !seen.has(headers['webhook-id'])
    seen.add(headers['webhook-id'])
    return { status: isNew && seen.size % 50 === 0 ? 503 : 200 }
  })
  await world.jobs.stop()
})

afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL')
  await owner?.end()
  await world?.close()
  await there?.close()
  await rm(folder, { recursive: true, force: true })
})

// Half of a short life would go to collecting what loading leaves behind.
const execArgv = ['--min-semi-space-size=32', '--max-semi-space-size=32', '--single-threaded-gc']

function startWorker(): ChildProcess {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') }
  const worker = fork(script, [world.url, testSecret], { env, execArgv, stdio: 'ignore' })
  workers.push(worker)
  return worker
}

async function killOldest(): Promise<void> {
  const oldest = workers.shift()!
  const ended = once(oldest, 'exit')
  oldest.kill('SIGKILL')
  await ended
}

const keepReadersSql = `insert into people.customer (tenant_id, id, created_at, updated_at, name, email)
  select $1, p.id, now(), now(), 'Cora', p.id || '@example.org' from unnest($2::uuid[]) as p (id)`

const mailSql = 'select count(*)::integer as count from notices.mail'

const countOf = async (sql: string) => (await owner.query<{ count: number }>(sql)).rows[0]!.count

const arrived = async () => (await countOf(mailSql)) + there.taken.length

async function hasCome(share: number, pauseMs: number): Promise<void> {
  for (let waited = 0; (await arrived()) < total * share; waited += pauseMs) {
    if (waited > 60_000) throw new Error(`Nothing arrives any more after ${share * 100} %.`)
    await wait(pauseMs)
  }
}

/** Notices and changes of one business, bit by bit while others of them leave. */
async function flow({ id, slug, owner: keeper }: TestTenant): Promise<void> {
  const ids = Array.from({ length: readers }, () => uuid())
  await world.db.write(id, tx => tx.run(keepReadersSql, [id, ids]))
  const api = world.as(keeper)
  const events = ['notices.notice_created', 'people.customer_updated']
  for (let n = 0; n < listeners; n++) {
    const hook = { name: 'Crash', url: `${there.url}/${slug}-${n}`, events, role: 'owner' }
    expect((await api.post('/v1/webhook-endpoints', hook)).status).toBe(201)
  }
  for (let round = 0; round < rounds; round++) {
    const message = { customerIds: ids, title: `Round ${round}`, body: 'Come.', isUrgent: true }
    expect((await api.post('/v1/notices', message)).status).toBe(201)
    if (round < changes) {
      const changing = { action: 'update', ids, changes: { notes: `Round ${round}` } }
      expect((await api.post('/v1/customers/bulk', changing)).body.okCount).toBe(readers)
    }
    await hasCome((0.7 * round) / rounds, 300)
  }
}

const openSql = `select count(*)::integer as count from integrations.delivery where status <> 'delivered'`
const heldSql =
  'select count(*)::integer as count from graphile_worker._private_jobs where locked_at is not null'
const keysSql = `select n.tenant_id || n.key || n.recipient_id as key, d.status, count(m.id)::integer as mails,
    (select count(*)::integer from jsonb_array_elements(d.steps) s where s ->> 'status' = 'sent') as sent
  from notices.notice n
  left join notices.delivery d on d.tenant_id = n.tenant_id and d.notice_id = n.id and d.channel = 'email'
  left join notices.mail m on m.tenant_id = n.tenant_id and m.message_id like '<' || n.id || '@%'
  group by n.tenant_id, n.id, d.status, d.steps`
const eventsSql = `select t.slug, e.id from kernel.event e join kernel.tenant t on t.id = e.tenant_id
  where e.name in ('notices.notice_created', 'people.customer_updated')`

/** Resolves to how many of the kills met work in hand. */
async function killAll(): Promise<number> {
  await once(startWorker(), 'message')
  while (workers.length < atOnce) startWorker()
  let interrupted = 0
  for (let kill = 1; kill <= kills; kill++) {
    await hasCome((0.9 * kill) / kills, 50)
    if ((await countOf(heldSql)) > 0) interrupted++
    startWorker()
    await killOldest()
  }
  return interrupted
}

async function expectEachMailOnce(): Promise<void> {
  const { rows: told } = await owner.query(keysSql)
  expect(new Set(told.map(({ key }) => key)).size).toBe(notices)
  expect(told.filter(({ mails, status, sent }) => mails !== 1 || status !== 'sent' || sent !== 1)).toEqual([])
}

interface Message {
  type: string
  data: { id: string; details: { version: number } }
}

async function expectEachWebhookUnderOneId(): Promise<void> {
  const { rows: events } = await owner.query<{ slug: string; id: string }>(eventsSql)
  const wanted = events.flatMap(({ slug, id }) =>
    Array.from({ length: listeners }, (_, n) => `/${slug}-${n} msg_${id}`),
  )
  const taken = Map.groupBy(there.taken, ({ path, headers }) => `${path} ${headers['webhook-id']}`)
  expect(wanted).toHaveLength(webhooks)
  expect([...taken.keys()].sort()).toEqual(wanted.sort())
  // Whoever acts once for each id has one effect: what comes again says the same.
  expect([...taken.values()].filter(same => new Set(same.map(({ body }) => body)).size > 1)).toEqual([])
  const news = [...taken.values()].map(([first]) => ({
    path: first!.path,
    ...(JSON.parse(first!.body) as Message),
  }))
  const updates = news.filter(({ type }) => type === 'people.customer_updated')
  for (const one of Map.groupBy(updates, ({ path, data }) => `${path} ${data.id}`).values())
    expect(one.map(({ data }) => data.details.version)).toEqual([2, 3, 4, 5, 6])
}

it(`each of ${total} notices and webhooks arrives though workers are killed ${kills} times`, async () => {
  const flowing = world.tenants.map(flow)
  const [interrupted] = await Promise.all([killAll(), ...flowing])
  const left = async () => [await countOf(mailSql), await countOf(openSql)]
  await expect.poll(left, { timeout: 120_000, interval: 200 }).toEqual([notices, 0])
  expect(interrupted).toBeGreaterThan(kills / 2)
  await expectEachMailOnce()
  await expectEachWebhookUnderOneId()
}, 300_000)
