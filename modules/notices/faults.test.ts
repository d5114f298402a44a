import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { sendMailBy, smtpCarrier } from './public.ts'
import { type Mood, mailServer } from './testing/mail-server.ts'

let world: World
let mood: Mood = 'take'
let server: Awaited<ReturnType<typeof mailServer>>
let carrier: ReturnType<typeof smtpCarrier>

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T09:00:00Z', tenants: 1 })
  server = await mailServer(() => mood)
  carrier = smtpCarrier(server.url)
})
afterAll(async () => {
  await world.close()
  carrier.close()
  await server.close()
})

const readers = 100
const tenantId = () => world.harbour.id

/** So many notices, each under a key of its own, to people with addresses. */
async function tell(count: number, prefix: string): Promise<void> {
  const people = Array.from({ length: readers }, (_, at) => ({
    id: uuid(),
    email: `${prefix}${at}@example.org`,
  }))
  await world.db.write(tenantId(), tx =>
    tx.run(
      `insert into people.customer (tenant_id, id, created_at, updated_at, name, email)
       select $1, p.id, $2, $2, 'Cora', p.email from json_to_recordset($3::json) as p (id uuid, email text)`,
      [tenantId(), world.clock.now().toString(), JSON.stringify(people)],
    ),
  )
  const api = world.as(world.harbour.owner)
  const customerIds = people.map(({ id }) => id)
  for (let at = 0; at < count; at += readers) {
    const told = await api.post('/v1/notices', { customerIds, title: `${prefix} ${at}`, body: 'Come.' })
    expect(told.status).toBe(201)
  }
}

const messageIds = () => server.taken.map(({ text }) => /^Message-ID: (.+)$/m.exec(text)?.[1])
const countOf = async (sql: string) =>
  (await world.db.read<{ count: number }>(tenantId(), `select count(*) as count from ${sql}`))[0]!.count

describe('a mail server', () => {
  it('that is away for half an hour loses nothing: each mail arrives once', { timeout: 60_000 }, async () => {
    sendMailBy({ carrier, from: 'desk@house.example' })
    mood = 'close'
    await tell(200, 'away')
    for (let minute = 0; minute < 30; minute += 3) {
      await world.jobs.drain()
      world.clock.advance({ minutes: 3 })
    }
    expect(server.taken).toEqual([])
    expect(await countOf(`notices.delivery where status = 'waiting'`)).toBe(200)
    mood = 'take'
    for (let round = 0; round < 4 && server.taken.length < 200; round++) {
      world.clock.advance({ hours: 1 })
      await world.jobs.drain()
    }
    expect([server.taken.length, new Set(messageIds()).size]).toEqual([200, 200])
    expect(await countOf(`notices.delivery where status = 'sent'`)).toBe(200)
  })

  it('that answers slowly is waited for, by several at a time', { timeout: 30_000 }, async () => {
    const before = server.taken.length
    mood = 'slow'
    const customers = await world.as(world.harbour.owner).get('/v1/customers?limit=8')
    const customerIds = customers.body.data.map(({ id }: { id: string }) => id)
    const api = world.as(world.harbour.owner)
    const told = await api.post('/v1/notices', { customerIds, title: 'Slow', body: 'Come.' })
    const from = performance.now()
    await world.jobs.drain()
    mood = 'take'
    expect(told.body.ids).toHaveLength(8)
    expect(server.taken.length - before).toBe(8)
    // One after the other it would be eight seconds.
    expect(performance.now() - from).toBeLessThan(7_000)
  })
})
