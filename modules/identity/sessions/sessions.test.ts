import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openSignInWorld, password, type SignInWorld } from '#kernel/access/testing/sign-in-world.ts'
import { parts } from '../testing/parts.ts'
import { type DemoAccount, showDemo } from './demo.ts'

let world: SignInWorld
let app: FastifyInstance
beforeAll(async () => {
  world = await openSignInWorld()
}, 60_000)
beforeEach(async () => {
  app = await world.house(parts, { trustProxy: true })
})
afterAll(() => world?.close())

const signIn = (body: object, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/v1/session',
    payload: body,
    headers: { host: 'stay.example', ...headers },
  })
const ada = { email: 'ada@example.org', password }
const cookieOf = (response: { headers: Record<string, unknown> }) => String(response.headers['set-cookie'])
const sent = (cookie: string) => cookie.split(';', 1)[0]!
const own = { host: 'stay.example', origin: 'http://stay.example' }

describe('signing in', () => {
  test('answers with all that a screen needs and sets a cookie no script can read', async () => {
    const response = await signIn(ada)
    expect(response.statusCode).toBe(201)
    expect(response.json()).toMatchObject({
      user: { name: 'Ada', email: 'ada@example.org' },
      tenant: { slug: 'harbour', edition: 'lodge', timezone: 'Europe/Lisbon', currency: 'EUR' },
      role: 'owner',
      locations: [{ id: world.harbour.locationId, checkInTime: '14:00', checkOutTime: '12:00' }],
      tenants: [{ slug: 'harbour', name: 'harbour' }],
    })
    expect(response.headers['cache-control']).toBe('no-store')
    for (const cookie of [response.headers['set-cookie']].flat())
      expect(cookie).toMatch(/^mainstay_(session|device)=.+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/)
    const get = await app.inject({ url: '/v1/session', headers: { cookie: sent(cookieOf(response)) } })
    expect(get.json()).toEqual(response.json())
  })

  test('over https the cookie travels only there', async () => {
    expect(cookieOf(await signIn(ada, { 'x-forwarded-proto': 'https' }))).toMatch(/; Secure$/)
  })

  test('takes an e-mail in any case and with spaces around it', async () => {
    expect((await signIn({ email: ' ADA@Example.ORG ', password })).statusCode).toBe(201)
  })

  test('gives a wrong password, an unknown e-mail and a malformed one the same answer', async () => {
    const attempts = [
      { ...ada, password: 'wrong' },
      { email: 'nobody@example.org', password },
      { email: 'ada', password },
    ]
    const answers = new Set<string>()
    for (const attempt of attempts) {
      const response = await signIn(attempt)
      const { code, requestId: _, ...rest } = response.json()
      answers.add(JSON.stringify(rest))
      expect([response.statusCode, code, answers.size]).toEqual([401, 'wrong_credentials', 1])
      expect(response.headers['set-cookie']).toBeUndefined()
    }
  })

  test('works as long for an unknown e-mail as for a wrong password', async () => {
    const took = { nobody: [] as number[], ada: [] as number[] }
    for (let n = 0; n < 10; n++) {
      for (const [name, times] of Object.entries(took)) {
        const start = performance.now()
        await signIn({ email: `${name}@example.org`, password: 'wrong' })
        times.push(performance.now() - start)
      }
    }
    const ratio = Math.min(...took.nobody) / Math.min(...took.ada)
    expect(ratio).toBeGreaterThan(0.4)
    expect(ratio).toBeLessThan(2.5)
  })

  test('is refused without a password, and with fields it does not know', async () => {
    expect((await signIn({ email: 'ada@example.org' })).json()).toMatchObject({ code: 'invalid_input' })
    expect((await signIn({ ...ada, isAdmin: true })).statusCode).toBe(422)
  })

  test('is refused to another site’s page', async () => {
    expect((await signIn(ada, { origin: 'http://evil.example' })).json().code).toBe('foreign_origin')
  })

  test('is nobody’s who belongs to no tenant', async () => {
    await world.auth.createAccount({ email: 'lost@example.org', password, name: 'Lost' })
    const response = await signIn({ email: 'lost@example.org', password })
    expect([response.statusCode, response.headers['set-cookie']]).toEqual([403, undefined])
  })

  test('ends the session that the browser had before', async () => {
    const first = sent(cookieOf(await signIn(ada)))
    await signIn(ada, { ...own, cookie: first })
    expect((await app.inject({ url: '/v1/session', headers: { cookie: first } })).statusCode).toBe(401)
  })
})

describe('too many attempts', () => {
  test('close an account for a while, also to the right password, and not others', async () => {
    for (let n = 0; n < 10; n++)
      await signIn({ ...ada, password: 'wrong' }, { 'x-forwarded-for': `10.0.0.${n}` })
    const refused = await signIn(ada, { 'x-forwarded-for': '10.0.1.1' })
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, '900'])
    expect((await signIn({ email: 'bea@example.org', password })).statusCode).toBe(201)
    world.pass(15 * 60 * 1000)
    expect((await signIn(ada)).statusCode).toBe(201)
  })

  test('sent at once are counted before they are checked', async () => {
    const wrong = { email: 'bea@example.org', password: 'wrong' }
    const answers = await Promise.all(Array.from({ length: 14 }, () => signIn(wrong)))
    expect(answers.filter(answer => answer.statusCode === 429)).toHaveLength(4)
  })
})

describe('signing out', () => {
  test('ends the session at once', async () => {
    const cookie = sent(cookieOf(await signIn(ada)))
    expect((await app.inject({ url: '/v1/session', headers: { cookie } })).statusCode).toBe(200)
    const out = await app.inject({ method: 'DELETE', url: '/v1/session', headers: { ...own, cookie } })
    expect(out.statusCode).toBe(204)
    expect(cookieOf(out)).toContain('Max-Age=0')
    expect((await app.inject({ url: '/v1/session', headers: { cookie } })).statusCode).toBe(401)
  })

  test.each([
    ['another site’s page', { origin: 'http://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['nobody knows what', {}],
  ])('is refused to %s', async (_, headers) => {
    const cookie = sent(cookieOf(await signIn(ada)))
    const request = {
      method: 'DELETE',
      url: '/v1/session',
      headers: { host: 'stay.example', ...headers, cookie },
    } as const
    expect((await app.inject(request)).json().code).toBe('foreign_origin')
    expect((await app.inject({ url: '/v1/session', headers: { cookie } })).statusCode).toBe(200)
  })
})

test('there is no way to register', async () => {
  for (const url of ['/v1/sign-up', '/api/auth/sign-up/email', '/sign-up/email'])
    expect((await app.inject({ method: 'POST', url, payload: ada })).statusCode).toBe(404)
})

test('the accounts of a demonstration are told only in a demonstration', async () => {
  expect((await app.inject({ url: '/v1/demo' })).statusCode).toBe(404)
  const account: DemoAccount = { tenant: 'harbour', edition: 'lodge', email: 'ada@example.org', password }
  showDemo({ accounts: () => [account] })
  expect((await app.inject({ url: '/v1/demo' })).json()).toEqual({ data: [account], visits: [] })
  showDemo({})
})
