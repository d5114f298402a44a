import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { seed } from '#apps/testing/contract/seed.ts'
import { createWorld, type World } from '#apps/testing/world.ts'
import { createUser } from '#kernel/tenancy/let-in.ts'
import type { TestBrowser } from '#kernel/testing/browser.ts'
import { makeOperator } from '#modules/identity/public.ts'
import { paused } from '../../../apps/server/paused.ts'
import { tenantTables } from '../tenants/tables.ts'
import { yard } from '../yard.ts'
import { disguiseWith } from './disguise.ts'
import { planCopy } from './plan.ts'
import { changedRows } from './row-text.ts'

let world: World
let owner: pg.Client
let ask: (
  method: 'GET' | 'POST' | 'PUT',
  url: string,
  payload?: object,
  more?: object,
) => Promise<Awaited<ReturnType<TestBrowser['get']>>>
const password = 'a long sentence for tests'
const people = [
  'Guest canary-harbour',
  'Pet canary-harbour',
  'ada@example.org',
  'Ada Oliveira',
  '+351 210 000 000',
]

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T12:00:00Z' })
  await seed(world, world.harbour)
  owner = new pg.Client({ connectionString: world.url })
  owner.on('error', () => undefined)
  await owner.connect()
  const place = { url: world.url, rolesOf: world.registry.rolesOf, auth: world.auth, clock: world.clock }
  const user = (tenant: string, name: string, email: string) =>
    createUser({ tenant, role: 'owner', name, email, password }, place)
  await user('harbour', 'Ada Oliveira', 'ada@example.org')
  await world.as(world.harbour.owner).post('/v1/customers', {
    name: 'Ada Oliveira',
    email: 'ada@example.org',
    phone: '+351 210 000 000',
    notes: 'Ada Oliveira calls first',
  })
  await typeIn(spoken)
  await makeOperator(world.auth, (await user('meadow', 'olu', 'olu@example.org')).userId)
  await world.jobs.drain()
  const opened = await world.http.inject({
    method: 'POST',
    url: '/v1/session',
    payload: { email: 'olu@example.org', password },
  })
  const cookie = opened.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
  ask = async (method, url, payload, more) => {
    const headers = { cookie, origin: 'http://localhost', host: 'localhost', ...more }
    const answer = await world.http.inject({ method, url, headers, ...(payload ? { payload } : {}) })
    return {
      status: answer.statusCode,
      body: answer.body ? JSON.parse(answer.body) : null,
      headers: answer.headers,
    }
  }
}, 60_000)
afterAll(async () => {
  await owner?.end()
  await world?.close()
})

/** Columns of rows that are about nobody, where people are named all the same. */
const spoken =
  `presence.breach.cause presence.breach.remedy presence.breach.started_by_name property.instruction.note
  coating.batch.released_by inventory.movement.note billing.payment.reference`.split(/\s+/)

async function typeIn(columns: readonly string[]) {
  await owner.query('set session_replication_role = replica')
  for (const name of columns) {
    const [schema, table, column] = name.split('.')
    const text = `update ${schema}.${table} set ${column} = 'Ada Oliveira was late' where tenant_id = $1`
    const { rowCount } = await owner.query(text, [world.harbour.id])
    expect([name, rowCount]).not.toEqual([name, 0])
  }
  const drafts = JSON.stringify({ team: { invited: 'Ada Oliveira' } })
  await owner.query('update business.set_up set drafts = $2 where tenant_id = $1', [world.harbour.id, drafts])
  await owner.query('set session_replication_role = origin')
}

const order = (slug: string, key: string = slug, of = world.harbour) =>
  ask(
    'POST',
    `/v1/console/tenants/${of.id}/copies`,
    { slug, name: `Copy ${slug}` },
    { 'idempotency-key': key },
  )
const state = async (id: string) =>
  (await ask('GET', '/v1/console/copies')).body.data.find((one: { id: string }) => one.id === id)

const nobody = {
  text: '',
  from: '00000000-0000-7000-8000-000000000001',
  to: '00000000-0000-7000-8000-000000000002',
}

describe('a copy of a business', () => {
  let copy: { id: string; apiKey: string }

  test('has as many rows of each noun, and every reference leads to a row of its own', async () => {
    const begun = vi.spyOn(yard().book, 'ask').mockImplementationOnce(() => new Promise(() => {}))
    void order('harbour-copy', 'one')
    await expect.poll(() => begun.mock.calls.length, { timeout: 10_000 }).toBe(1)
    begun.mockRestore()
    world.clock.advance({ seconds: 16 })
    const ordered = await order('harbour-copy', 'one')
    expect(ordered.status).toBe(202)
    copy = ordered.body
    // As a process leaves it that died on the way.
    await owner.query(
      `update kernel.house set value = value || '{"status":"running","done":5}' where key = 'copy:' || $1`,
      [copy.id],
    )
    await world.jobs.drain()
    const { fault, ...made } = await state(copy.id)
    expect(fault).toBeUndefined()
    expect(made).toMatchObject({ status: 'done', fromName: 'harbour', slug: 'harbour-copy' })
    const plan = planCopy(
      await tenantTables(owner),
      world.registry.entities.values(),
      disguiseWith(Buffer.alloc(32), nobody),
    )
    expect(plan.length).toBeGreaterThan(120)
    for (const { table } of plan) {
      const { rows } = await owner.query(
        `select count(*) filter (where tenant_id = $1)::int as "from", count(*) filter (where tenant_id = $2)::int as "to" from ${table.name}`,
        [world.harbour.id, copy.id],
      )
      expect([table.name, rows[0].to]).toEqual([table.name, rows[0].from])
    }
  })

  test('whose process died after the last row is done, and not made again', async () => {
    const died = `update kernel.house set value = value || '{"status":"running"}' where key = 'copy:' || $1`
    await owner.query(died, [copy.id])
    await owner.query(`select graphile_worker.add_job('operations.copy_tenants', '{}'::json)`)
    await world.jobs.drain()
    expect(await state(copy.id)).toMatchObject({ status: 'done' })
  })

  test('says nothing of anybody: no name, address or number of theirs is in any column of any row', async () => {
    const found: string[] = []
    for (const { name } of await tenantTables(owner)) {
      const { rows } = await owner.query(
        `select t::text as row from ${name} t where tenant_id = $1 and exists (
          select from unnest($2::text[]) w where strpos(t::text, w) > 0)`,
        [copy.id, people],
      )
      found.push(...rows.map(({ row }) => `${name}: ${row}`))
    }
    expect(found).toEqual([])
    const { body } = await world.as({ tenantId: copy.id, apiKey: copy.apiKey }).get('/v1/customers?limit=50')
    const ada = body.data.find((one: { email: string | null }) => one.email)
    expect(ada).toMatchObject({
      name: expect.stringMatching(/^[A-Z][a-z]+ [A-Z][a-z]+$/),
      email: expect.stringMatching(/@example\.invalid$/),
      phone: expect.stringMatching(/^\+999/),
    })
  })

  test('keeps how the house is set up: names of rooms, price rules and numbers of papers', async () => {
    for (const [table, column] of [
      ['places.room', 'name'],
      ['catalogue.price_rule', 'name'],
      ['billing.invoice', 'reference'],
    ]) {
      const namesOf = async (id: string) =>
        (await owner.query(`select ${column} as n from ${table} where tenant_id = $1 order by 1`, [id])).rows
      expect(await namesOf(copy.id), table).toEqual(await namesOf(world.harbour.id))
    }
  })

  test('has ids of its own, is found by its own words, and nobody can sign in to it', async () => {
    const there = world.as({ tenantId: copy.id, apiKey: copy.apiKey })
    const { body: pets } = await there.get('/v1/pets')
    expect((await world.as(world.harbour.owner).get(`/v1/pets/${pets.data[0].id}`)).status).toBe(404)
    const { body: found } = await there.get(`/v1/search?q=${encodeURIComponent(pets.data[0].name)}`)
    expect(found.data.map((one: { id: string }) => one.id)).toContain(pets.data[0].id)
    const { rows } = await owner.query(
      'select count(user_id)::int as count from kernel.member where tenant_id = $1',
      [copy.id],
    )
    expect(rows).toEqual([{ count: 0 }])
    expect((await there.get('/v1/files')).body.data).toEqual([])
  })

  test('sends nothing: whatever leaves the house for it waits', async () => {
    const holds = paused(world.resolver, { holds: async () => false })
    for (const job of ['notices.deliver', 'integrations.deliver', 'billing.charge_card']) {
      expect(await holds(copy.id, job), job).toBe(true)
      expect(await holds(world.harbour.id, job), job).toBe(false)
    }
    expect(await holds(copy.id, 'bookings.expire_holds')).toBe(false)
  })

  test('is refused under a name that is taken, of nobody, and to who runs nothing', async () => {
    expect((await order('meadow')).body.code).toBe('kernel.slug_taken')
    expect((await order('again', 'again', { ...world.harbour, id: nobody.from })).status).toBe(404)
    const url = `/v1/console/tenants/${world.harbour.id}/copies`
    const headers = { authorization: `Bearer ${world.harbour.owner.apiKey}` }
    const payload = { slug: 'mine', name: 'Mine' }
    expect((await world.http.inject({ method: 'POST', url, headers, payload })).statusCode).toBe(401)
  })

  test('that is broken off leaves nothing, and one that is over cannot be', async () => {
    await owner.query('begin; lock table people.customer in access exclusive mode')
    const { body: broken } = await order('broken-off')
    await expect.poll(async () => (await state(broken.id)).status, { timeout: 10_000 }).toBe('running')
    expect((await ask('POST', `/v1/console/copies/${broken.id}/cancellation`)).status).toBe(200)
    await owner.query('rollback')
    await world.jobs.drain()
    expect((await state(broken.id)).status).toBe('cancelled')
    const { rows } = await owner.query('select from kernel.tenant where id = $1', [broken.id])
    expect(rows).toEqual([])
    const over = await ask('POST', `/v1/console/copies/${copy.id}/cancellation`)
    expect([over.status, over.body.code]).toEqual([409, 'operations.copy_is_over'])
  })
})

test('a line keeps its fields whatever stands in them, and the same value comes to the same', async () => {
  const { text, token } = disguiseWith(Buffer.alloc(32, 1), nobody)
  const lines = ['a\\tb\t\\N\tAna\\\\ Silva\\n12\n', 'x\ty\tAna\n']
  async function* source() {
    const whole = Buffer.from(lines.join(''))
    for (let at = 0; at < whole.length; at += 3) yield whole.subarray(at, at + 3)
  }
  const chunks: Buffer[] = []
  for await (const chunk of changedRows(source(), [was => was, token, text])) chunks.push(chunk)
  const [first, second] = Buffer.concat(chunks).toString().trimEnd().split('\n')
  expect(first).toMatch(/^a\\tb\t\\N\t[A-Z][a-z]+\\\\ [A-Z][a-z]+\\n\d\d$/)
  expect(first!.split('\t')[2]!.split('\\')[0]).toBe(second!.split('\t')[2])
})
