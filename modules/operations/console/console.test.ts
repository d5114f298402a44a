import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { asOwner } from '#kernel/tenancy/as-owner.ts'
import { insertKey } from '#kernel/tenancy/grant-access.ts'
import { createUser } from '#kernel/tenancy/let-in.ts'
import { keepFilesIn, memoryStore } from '#modules/files/public.ts'
import { openCabinet } from '#modules/files/store/cabinet.ts'
import { makeOperator } from '#modules/identity/public.ts'
import { demos } from '../../../apps/server/demos.ts'
import { seedTenant } from '../../../apps/server/seed-tenant.ts'
import { visitorOf } from '../testing/visitor-of.ts'
import { yard } from '../yard.ts'

let world: World
let owner: pg.Client
const password = 'a long sentence for tests'
let ada: { userId: string; memberId: string }

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T09:10:00Z' })
  owner = new pg.Client({ connectionString: world.url })
  owner.on('error', () => undefined)
  await owner.connect()
  const place = { url: world.url, rolesOf: world.registry.rolesOf, auth: world.auth, clock: world.clock }
  const user = (tenant: string, name: string) =>
    createUser({ tenant, role: 'owner', name, email: `${name}@example.org`, password }, place)
  ada = await user('harbour', 'ada')
  const { userId } = await user('meadow', 'olu')
  await makeOperator(world.auth, userId)
}, 60_000)
afterAll(async () => {
  await owner?.end()
  await world?.close()
})

const signIn = (email: string) => visitorOf(world, email, password)

/** A business in the middle of its sample data, whose process has said nothing since. */
async function leftByOneThatDied(tenantId: string) {
  const { token } = await asOwner({ url: world.url, tenantId, at: world.clock.now().toString() }, at =>
    insertKey(at, { name: 'Sample data', role: 'owner' }),
  )
  await owner.query(
    `insert into kernel.house (key, value, updated_at) values ('samples:' || $1, '{"status":"running","run":"x"}', now() - interval '2 minutes')`,
    [tenantId],
  )
  const left = world.as({ tenantId, apiKey: token })
  expect((await left.post('/v1/customers', { name: 'Left behind' })).status).toBe(201)
  return left
}

describe('the console', () => {
  test('is nowhere for an owner of a business, nor for a key of theirs', async () => {
    const asAda = await signIn('ada@example.org')
    for (const path of ['figures', 'tenants', 'jobs', 'flags', 'faults', 'deeds', 'backup-plan'])
      expect((await asAda('GET', `/v1/console/${path}`)).status, path).toBe(404)
    expect((await world.as(world.harbour.owner).get('/v1/console/tenants')).status).toBe(401)
  })

  test('shows nine live figures, and faults without what anybody typed', async () => {
    const operator = await signIn('olu@example.org')
    await world.db.read(world.harbour.id, 'select 1')
    const { status, body } = await operator('GET', '/v1/console/figures')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      status: 'serving',
      response: { avgMs: expect.any(Number), p95Ms: expect.any(Number), p99Ms: expect.any(Number) },
      errorPercent: { hour: expect.any(Number), day: expect.any(Number) },
      memoryBytes: expect.any(Number),
      cpuShare: expect.any(Number),
      statementsPerSecond: expect.any(Number),
      cacheHitPercent: expect.any(Number),
      activeTenants: expect.any(Number),
      faults: expect.any(Array),
      backup: { state: 'none' },
      isFenced: false,
      processes: 1,
    })
  })

  test('adds up what all processes did, and leaves out one that has been silent', async () => {
    const operator = await signIn('olu@example.org')
    const figures = async () => (await operator('GET', '/v1/console/figures')).body
    const before = await figures()
    const sums = { count: 100, faults: 50, totalMs: 10_000, histogram: [] }
    const fault = {
      at: '2026-03-04T09:09:00Z',
      requestId: 'r',
      method: 'GET',
      route: '/v1/x',
      status: 500,
      error: 'E',
    }
    const sample = { memoryBytes: 1_000_000_000, cpuShare: 0.5, statementsPerSecond: 7 }
    const tell = (key: string, ago: string) =>
      owner.query(`insert into kernel.house (key, value, updated_at) values ($1, $2, now() - $3::interval)`, [
        key,
        JSON.stringify({ hour: sums, day: sums, sample, faults: [fault] }),
        ago,
      ])
    await tell('process:other', '1 second')
    await tell('process:silent', '1 minute')
    const after = await figures()
    expect(after.processes).toBe(2)
    expect(after.response.requests - before.response.requests).toBeGreaterThanOrEqual(100)
    expect(after.response.requests - before.response.requests).toBeLessThan(150)
    expect(after.errorPercent.hour).toBeGreaterThan(25)
    expect(after.memoryBytes).toBeGreaterThan(1_000_000_000)
    expect(after.faults.map((one: { requestId: string }) => one.requestId)).toContain('r')
    await owner.query(`delete from kernel.house where key in ('process:other', 'process:silent')`)
  })

  test('a process says that it is ready, and why not', async () => {
    const ready = async () => {
      const answer = await world.http.inject('/health/ready')
      return answer.json()
    }
    const asked = await ready()
    expect(asked).toEqual({ status: 'ready' })
    await owner.query(`update kernel.migration set name = name || '.gone' where module = 'pets'`)
    await expect
      .poll(ready, { timeout: 10_000, interval: 250 })
      .toEqual({ status: 'unavailable', why: 'migration_missing' })
    await owner.query(`update kernel.migration set name = replace(name, '.gone', '') where module = 'pets'`)
    await expect.poll(ready, { timeout: 10_000, interval: 250 }).toEqual(asked)
    expect((await world.http.inject('/health/live')).statusCode).toBe(200)
  }, 30_000)

  test('lists businesses, makes one, and shuts everybody out of it until it may go on', async () => {
    const operator = await signIn('olu@example.org')
    const { body: listed } = await operator('GET', '/v1/console/tenants')
    expect(listed.data.map(({ slug }: { slug: string }) => slug)).toEqual(['harbour', 'meadow'])
    const wanted = {
      slug: 'delta',
      name: 'Delta',
      edition: [...world.registry.editions.keys()][0]!,
      timezone: 'UTC',
      currency: 'EUR',
    }
    const make = (body = wanted) =>
      operator('POST', '/v1/console/tenants', body, { 'idempotency-key': 'delta' })
    // Its process dies when the business is there, and nobody knows.
    const noted = vi.spyOn(yard().book, 'noteOnce').mockImplementationOnce(() => new Promise(() => {}))
    void make()
    await expect.poll(() => noted.mock.calls.length, { timeout: 10_000 }).toBe(1)
    expect((await make()).body.code).toBe('idempotency_in_flight')
    world.clock.advance({ seconds: 16 })
    expect((await make({ ...wanted, slug: 'other' })).body.code).toBe('idempotency_key_reused')
    world.clock.advance({ minutes: 2 * 24 * 60 + 1 })
    const made = await make()
    expect(made.status).toBe(201)
    expect((await make()).body).toEqual(made.body)
    const { tenantId, apiKey } = made.body
    const call = () =>
      world.http.inject({ url: '/v1/boards', headers: { authorization: `Bearer ${apiKey}` } })
    expect((await call()).statusCode).toBe(200)
    const stand = (status: string) =>
      operator('PUT', `/v1/console/tenants/${tenantId}/standing`, { status, reason: 'Not paid since May' })
    expect((await stand('suspended')).status).toBe(200)
    await expect.poll(async () => (await call()).json().code, { timeout: 5_000 }).toBe('tenant_suspended')
    await stand('active')
    await expect.poll(async () => (await call()).statusCode, { timeout: 5_000 }).toBe(200)
    const { body: past } = await operator('GET', '/v1/console/deeds')
    expect(past.data.map(({ operation }: { operation: string }) => operation)).toEqual([
      'console.set_standing',
      'console.set_standing',
      'console.create_tenant',
    ])
    expect(past.data[0]).toMatchObject({
      operatorName: 'olu',
      tenantName: 'Delta',
      reason: 'Not paid since May',
    })
  })

  test('a disk that is full is told to whoever writes, leaves nothing half done, and is over when there is room', async () => {
    const meadow = world.as(world.meadow.owner)
    const boards = async () => (await meadow.get('/v1/boards')).body.data.length
    const before = await boards()
    await owner.query(`create function public.full() returns trigger language plpgsql as $$
      begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$;
      create trigger full_disk before insert on kernel.audit for each row execute function public.full()`)
    const refused = await meadow.post('/v1/boards', { name: 'No room' })
    expect([refused.status, refused.body.code, refused.headers['retry-after']]).toEqual([
      503,
      'unavailable',
      '1',
    ])
    expect(await boards()).toBe(before)
    await owner.query('drop trigger full_disk on kernel.audit')
    expect((await meadow.post('/v1/boards', { name: 'Room' })).status).toBe(201)
    const noRoom = async () => {
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
    }
    const cabinet = openCabinet()
    keepFilesIn({ ...cabinet, store: { ...memoryStore(() => world.clock.now()), put: noRoom } })
    const file = { name: 'a.txt', content: Buffer.from('kept or not').toString('base64') }
    const kept = await meadow.post('/v1/files', file)
    keepFilesIn(cabinet)
    expect([kept.status, kept.body.code]).toEqual([507, 'disk_full'])
    expect((await meadow.get('/v1/files')).body.data).toEqual([])
    expect((await meadow.post('/v1/files', file)).status).toBe(201)
  })

  test('fills a new business with what its edition shows, once, under people nobody can sign in as', async () => {
    const operator = await signIn('olu@example.org')
    const wanted = { slug: 'samples', name: 'Samples', edition: 'coating', timezone: 'UTC', currency: 'USD' }
    const { body: made } = await operator('POST', '/v1/console/tenants', wanted)
    const path = `/v1/console/tenants/${made.tenantId}/sample-data`
    expect((await operator('GET', path)).status).toBe(404)
    // Who guesses an address of sample people makes an account of it, and waits.
    const guessed = demos.flatMap(demo =>
      demo.people.map(({ email }) => `${email.split('@', 1)[0]}@samples.invalid`),
    )
    for (const email of new Set(guessed)) await world.auth.createAccount({ email, name: 'Waiting', password })
    const state = async () => (await operator('GET', path)).body
    const left = await leftByOneThatDied(made.tenantId)
    expect(await state()).toEqual({ status: 'broken_off' })
    expect((await operator('POST', path)).status).toBe(202)
    expect((await operator('POST', path)).body.code).toBe('operations.not_new')
    const leftMay = async () => (await left.get('/v1/customers')).status
    await expect.poll(leftMay, { timeout: 60_000 }).toBe(401)
    await expect.poll(state, { timeout: 60_000, interval: 250 }).toEqual({ status: 'done' })
    const there = world.as({ tenantId: made.tenantId, apiKey: made.apiKey })
    const { data: customers } = (await there.get('/v1/customers')).body
    expect(customers.length).toBeGreaterThan(1)
    expect(customers.map(({ name }: { name: string }) => name)).not.toContain('Left behind')
    const { body: people } = await operator('GET', `/v1/console/tenants/${made.tenantId}/members`)
    expect(people.data.every((one: { canSignIn: boolean }) => one.canSignIn)).toBe(true)
    const { rows } = await owner.query(
      `select count(*)::int as count from kernel.member m join auth."user" u on u.id::text = m.user_id
        where m.tenant_id = $1 and u.email like '%@samples.invalid' and u.name <> 'Waiting'`,
      [made.tenantId],
    )
    expect(rows[0].count).toBe(people.data.length)
    const stolen = { createAccount: async () => ({ userId: ada.userId, existed: true }) }
    const house = { ...world, auth: { ...world.auth, ...stolen } }
    const business = { id: made.tenantId, ...wanted }
    await expect(seedTenant(business, { house, url: world.url, clock: world.clock })).rejects.toThrow(
      'has an account already',
    )
    expect((await operator('POST', path)).body.code).toBe('operations.not_new')
    const old = `/v1/console/tenants/${world.meadow.id}/sample-data`
    await world.as(world.meadow.owner).post('/v1/boards', { name: 'Begun' })
    expect((await operator('POST', old)).body.code).toBe('operations.not_new')
    await leftByOneThatDied(world.meadow.id)
    expect((await operator('POST', old)).body.code).toBe('operations.not_new')
    const { data: boards } = (await world.as(world.meadow.owner).get('/v1/boards')).body
    expect(boards).toContainEqual(expect.objectContaining({ name: 'Begun' }))
  }, 90_000)

  test('gives a job that was given up its tries again, and throws one away', async () => {
    const operator = await signIn('olu@example.org')
    await owner.query(
      `select graphile_worker.add_job('venues.expire_holds', json_build_object('tenantId', $1::text), null,
        '2100-01-01', 1, 'dead ' || n) from generate_series(1, 2) n`,
      [world.harbour.id],
    )
    await owner.query(
      `update graphile_worker._private_jobs set attempts = 1, last_error = 'It could not be done' where key like 'dead %'`,
    )
    const { body } = await operator('GET', '/v1/console/jobs')
    const dead = body.troubled.filter((one: { isDead: boolean }) => one.isDead)
    expect(dead.length).toBe(2)
    expect(dead[0]).toMatchObject({
      task: 'venues.expire_holds',
      error: 'It could not be done',
      tenantId: world.harbour.id,
    })
    expect(dead[0]).not.toHaveProperty('payload')
    expect((await operator('POST', '/v1/console/job-removals', { ids: [dead[0].id] })).body).toEqual({
      count: 1,
    })
    expect((await operator('POST', '/v1/console/job-retries', { ids: [dead[1].id] })).body).toEqual({
      count: 1,
    })
    await world.jobs.drain()
    const { rows } = await owner.query(
      `select last_error from graphile_worker._private_jobs where key like 'dead %'`,
    )
    expect(rows).toEqual([])
  })

  test('sets a flag that is felt at once here, and refuses one of mixed kinds', async () => {
    const operator = await signIn('olu@example.org')
    const flag = {
      description: 'A new board',
      otherwise: false,
      rules: [{ tenants: ['harbour'], value: true }],
    }
    expect((await operator('PUT', '/v1/console/flags/work.new_board', flag)).status).toBe(200)
    const seen = async (of = world.harbour) => (await world.as(of.owner).get('/v1/flags')).body.data
    expect([await seen(), await seen(world.meadow)]).toEqual([
      { 'work.new_board': true },
      { 'work.new_board': false },
    ])
    const mixed = { ...flag, rules: [{ value: 'yes' }] }
    const refused = await operator('PUT', '/v1/console/flags/work.new_board', mixed)
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/rules/0/value'])
    expect((await operator('DELETE', '/v1/console/flags/work.new_board')).status).toBe(204)
    expect(await seen()).toEqual({})
    const { body: past } = await operator('GET', '/v1/console/deeds')
    const [dropped, made] = past.data
    expect([dropped.operation, made.operation]).toEqual(['console.drop_flag', 'console.set_flag'])
    expect(made.changes['flag:work.new_board']).toEqual([null, flag])
    expect(dropped.changes['flag:work.new_board']).toEqual([flag, null])
  })
})

test('a drafted flag tells who would get what, how many would notice, and what nobody is called', async () => {
  const operator = await signIn('olu@example.org')
  const draft = {
    description: '',
    otherwise: 'plain',
    rules: [
      { users: [ada.userId], value: 'hers' },
      { tenants: ['meadow', 'nowhere'], percent: 100, value: 'theirs' },
    ],
  }
  const preview = async (body: object) =>
    (await operator('POST', '/v1/console/flags/work.words/preview', body)).body
  const first = await preview(draft)
  expect(first).toMatchObject({
    shares: [
      { rule: 0, value: 'hers', people: 1, businesses: 1, examples: ['harbour'] },
      { rule: 1, value: 'theirs', people: 1, examples: ['meadow'] },
      { rule: null, value: 'plain' },
    ],
    changed: null,
    strangers: [{ list: 'tenants', name: 'nowhere' }],
    isPart: false,
  })
  expect((await operator('GET', '/v1/console/flags')).body.data).toEqual([])
  await operator('PUT', '/v1/console/flags/work.words', draft)
  expect((await preview({ ...draft, rules: draft.rules.slice(1) })).changed).toBe(1)
  await operator('DELETE', '/v1/console/flags/work.words')
  const { body } = await operator('GET', `/v1/console/flag-choices?q=mead&users=${ada.userId}`)
  const named = (list: string) => body.data.filter((one: { list: string }) => one.list === list)
  expect(named('tenants')).toEqual([{ list: 'tenants', value: 'meadow', label: 'meadow' }])
  expect(named('users')).toMatchObject([{ value: ada.userId, label: 'ada · harbour' }])
})
