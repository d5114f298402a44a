import { afterAll, beforeAll, expect, it } from 'vitest'
import { openAuth } from '#kernel/access/auth.ts'
import { appUrl } from '#kernel/db/roles.ts'
import { silentLog } from '#kernel/testing/database.ts'
import { testSecret } from '#kernel/testing/template.ts'
import { type Installation, openInstallation } from './installation.ts'
import { openPostgresAtWill, type PostgresAtWill } from './postgres-at-will.ts'
import { type FaultResort, login, openFaultResort } from './resort.ts'

let postgres: PostgresAtWill
let house: Installation
let resort: FaultResort
let cookie = ''

beforeAll(async () => {
  postgres = await openPostgresAtWill()
  house = await openInstallation()
  const ready = await house.start({ DATABASE_URL: postgres.url, MAINSTAY_SECRET: testSecret })
  const secret = testSecret
  const auth = openAuth({ url: appUrl(postgres.url, secret, 'mainstay_auth'), secret, log: silentLog })
  resort = await openFaultResort(ready, { roomCount: 2, auth })
  await auth.close()
  const signedIn = await ask('/v1/session', 'nobody', login)
  cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!
}, 120_000)
afterAll(async () => {
  resort?.client.close()
  await house?.remove()
  await postgres?.remove()
}, 60_000)

const statusOf = async (path: string) => (await fetch(house.url + path)).status

function ask(path: string, as: 'key' | 'user' | 'nobody', body?: object): Promise<Response> {
  const identity: Record<string, string> = {
    key: { authorization: `Bearer ${resort.apiKey}` },
    user: { cookie, origin: house.url },
    nobody: { origin: house.url },
  }[as]
  const headers = { ...identity, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }
  return fetch(house.url + path, {
    method: body ? 'POST' : 'GET',
    headers,
    ...(body ? { body: JSON.stringify(body) } : {}),
    signal: AbortSignal.timeout(15_000),
  })
}

const requests: [name: string, () => Promise<Response>][] = [
  ['a read with a key', () => ask('/v1/customers', 'key')],
  ['a read of a person', () => ask('/v1/customers', 'user')],
  ['a question', () => ask(`/v1/today?locationId=${resort.locationId}`, 'key')],
  ['a search', () => ask('/v1/search?q=ada', 'key')],
  ['a write', () => ask('/v1/customers', 'key', { name: 'Ada' })],
  ['a write of a person', () => ask('/v1/customers', 'user', { name: 'Ada' })],
  ['the session', () => ask('/v1/session', 'user')],
  ['a sign-in', () => ask('/v1/session', 'nobody', login)],
]

it('answers 503 and when to come back, to everybody, while the database is away', async () => {
  for (const [, request] of requests) expect((await request()).status).toBeLessThan(300)
  const underWay = Promise.all(Array.from({ length: 80 }, (_, n) => requests[n % requests.length]![1]()))
  await postgres.kill()
  for (const { status } of await underWay) expect([200, 201, 503]).toContain(status)
  await expect.poll(() => statusOf('/health/ready'), { timeout: 5_000 }).toBe(503)
  expect(await statusOf('/health/live')).toBe(200)
  const answers = await Promise.all(
    requests.map(async ([name, request]) => {
      const answer = await request()
      const { headers, status } = answer
      const { code } = (await answer.json()) as { code: string }
      const type = headers.get('content-type')?.split(';')[0]
      return { name, status, code, type, hasRetryAfter: headers.has('retry-after') }
    }),
  )
  const unavailable = {
    status: 503,
    code: 'unavailable',
    type: 'application/problem+json',
    hasRetryAfter: true,
  }
  expect(answers).toEqual(requests.map(([name]) => ({ name, ...unavailable })))
  expect(await statusOf('/health/live')).toBe(200)
}, 60_000)

it('is itself again within seconds of the database’s return, without being started again', async () => {
  await postgres.start()
  const returned = performance.now()
  await expect.poll(() => statusOf('/health/ready'), { timeout: 10_000 }).toBe(200)
  for (const [name, request] of requests)
    await expect.poll(async () => [name, (await request()).ok], { timeout: 5_000 }).toEqual([name, true])
  expect(performance.now() - returned).toBeLessThan(10_000)
}, 60_000)
