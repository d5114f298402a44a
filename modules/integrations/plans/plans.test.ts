import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { RateLimit } from '#kernel/http/rate-limit.ts'
import { asOwner } from '#kernel/tenancy/as-owner.ts'

let world: World

beforeAll(async () => {
  world = await createWorld({ tenants: 3 })
})
afterAll(() => world.close())

const put = (tenantId: string, plan: string, limit: number | null = null) =>
  asOwner({ url: world.url, tenantId, at: world.clock.now().toString() }, owner =>
    owner.query('update kernel.tenant set plan = $2, api_limit = $3 where id = $1', [tenantId, plan, limit]),
  )

const ask = (of: { apiKey: string }) =>
  world.http.inject({
    method: 'GET',
    url: '/v1/customers?limit=1',
    headers: { authorization: `Bearer ${of.apiKey}` },
  })

describe('a plan', () => {
  it('lets the programs of a business ask a hundred times in a quarter of an hour, all keys together', async () => {
    const other = await world.caller(world.harbour, ['people.customer.read'])
    await put(world.harbour.id, 'free')
    // What is known of a business is a second old at most.
    await expect
      .poll(async () => (await ask(other)).headers['ratelimit-limit'], { interval: 200, timeout: 5_000 })
      .toBe('100')
    const callers = Array.from({ length: 110 }, (_, i) => (i % 2 ? world.harbour.owner : other))
    const answers = await Promise.all(callers.map(ask))
    const refused = answers.filter(({ statusCode }) => statusCode === 429)
    expect(refused.length).toBeGreaterThanOrEqual(10)
    expect(refused[0]!.json()).toMatchObject({ code: 'rate_limited', limit: 100 })
    const wait = Number(refused[0]!.headers['retry-after'])
    expect(wait).toBeGreaterThan(800)
    expect(wait).toBeLessThanOrEqual(900)
  })

  it('of another business is not used up by it, and can have a figure of its own', async () => {
    expect((await ask(world.meadow.owner)).statusCode).toBe(200)
    await put(world.meadow.id, 'pro', 7)
    await expect
      .poll(async () => (await ask(world.meadow.owner)).headers['ratelimit-limit'], {
        interval: 200,
        timeout: 5_000,
      })
      .toBe('7')
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(world.meadow.owner)))
    expect(answers.some(({ statusCode }) => statusCode === 429)).toBe(true)
  })

  it('cannot be changed by the business itself', async () => {
    const answer = await world.as(world.tenants[2]!.owner).patch('/v1/tenant', { plan: 'enterprise' })
    expect(answer.status).toBe(422)
  })
})

describe('usage', () => {
  it('is counted by key without a write for each request, and shown to those who may see it', async () => {
    const third = world.tenants[2]!
    const before = world.db.statements.count
    await Promise.all(Array.from({ length: 25 }, () => ask(third.owner)))
    expect(world.db.statements.count - before).toBeLessThan(3 * 25 + 10)
    await world.meter.flush()
    const { body } = await world.as(third.owner).get('/v1/api-usage')
    expect(body).toMatchObject({ plan: 'house', limit: null, windowSeconds: 900 })
    const [key] = body.callers
    expect(key).toMatchObject({ kind: 'api_key', name: 'First key', refusedCount: 0 })
    expect(key.requestCount).toBeGreaterThanOrEqual(25)
    expect(body.days[0].requestCount).toBeGreaterThanOrEqual(25)
    const clerk = await world.caller(third, ['people.customer.read'])
    expect((await world.as(clerk).get('/v1/api-usage')).status).toBe(403)
  })

  it('names refusals', async () => {
    await put(world.harbour.id, 'house')
    await expect
      .poll(async () => (await ask(world.harbour.owner)).statusCode, { interval: 200, timeout: 5_000 })
      .toBe(200)
    await world.meter.flush()
    const { body } = await world.as(world.harbour.owner).get('/v1/api-usage?days=1')
    const refused = body.callers.reduce(
      (sum: number, one: { refusedCount: number }) => sum + one.refusedCount,
      0,
    )
    expect(refused).toBeGreaterThanOrEqual(10)
  })
})

describe('an allowance', () => {
  it('is whole again when its time is over, and one key never takes from another', () => {
    let now = 0
    const limit = new RateLimit(() => now)
    const two = { key: 'a', limit: 2, seconds: 900 }
    expect(limit.count(two)).toEqual({
      'ratelimit-limit': '2',
      'ratelimit-remaining': '1',
      'ratelimit-reset': '900',
    })
    limit.count(two)
    now = 899_000
    expect(() => limit.count(two)).toThrow(expect.objectContaining({ status: 429 }))
    expect(limit.count({ ...two, key: 'b' })['ratelimit-remaining']).toBe('1')
    now = 900_000
    expect(limit.count(two)['ratelimit-remaining']).toBe('1')
  })
})
