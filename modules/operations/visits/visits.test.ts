import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { createUser } from '#kernel/tenancy/let-in.ts'
import { makeOperator } from '#modules/identity/public.ts'
import { visitorOf } from '../testing/visitor-of.ts'

let world: World
let ada: { userId: string; memberId: string }
const password = 'a long sentence for tests'
const signIn = (email: string) => visitorOf(world, email, password)

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T09:10:00Z' })
  const place = { url: world.url, rolesOf: world.registry.rolesOf, auth: world.auth, clock: world.clock }
  const user = (tenant: string, name: string) =>
    createUser({ tenant, role: 'owner', name, email: `${name}@example.org`, password }, place)
  ada = await user('harbour', 'ada')
  const { userId } = await user('meadow', 'olu')
  await makeOperator(world.auth, userId)
}, 60_000)
afterAll(() => world?.close())

describe('an operator who visits a business', () => {
  test('acts under both names, decides nothing about who gets in, and is themselves again at a button', async () => {
    const operator = await signIn('olu@example.org')
    const { body: people } = await operator('GET', `/v1/console/tenants/${world.harbour.id}/members`)
    expect(people.data).toEqual([{ id: ada.memberId, name: 'ada', role: 'owner', canSignIn: true }])
    const wanted = {
      tenantId: world.harbour.id,
      memberId: ada.memberId,
      reason: 'They cannot find an invoice',
    }
    expect((await operator('POST', '/v1/console/visits', { ...wanted, reason: 'look' })).status).toBe(422)
    expect((await operator('POST', '/v1/console/visits', { ...wanted, minutes: 61 })).status).toBe(422)
    expect((await operator('POST', '/v1/console/visits', wanted)).body).toMatchObject({
      tenant: 'harbour',
      endsAt: '2026-03-04T09:25:00Z',
    })
    const { body: session } = await operator('GET', '/v1/session')
    expect(session).toMatchObject({
      user: { email: 'ada@example.org' },
      visit: { by: 'olu', endsAt: '2026-03-04T09:25:00Z' },
      isOwn: false,
      isOperator: false,
    })
    const board = await operator('POST', '/v1/boards', { name: 'Seen by two' })
    expect(board.status).toBe(201)
    const entries = await world.db.read<{ operation: string; name: string }>(
      world.harbour.id,
      `select operation, actor_name as name from kernel.audit where operation in ('work.board.create', 'console.begin_visit') order by id`,
    )
    expect(entries.map(entry => entry.name)).toEqual(['Operator', 'ada (olu)'])
    const refused = [
      ['POST', '/v1/api-keys', { name: 'mine', role: 'owner' }, 403],
      ['POST', '/v1/password', { currentPassword: password, password: 'another long sentence' }, 403],
      ['GET', '/v1/sessions', undefined, 403],
      ['GET', '/v1/console/tenants', undefined, 403],
    ] as const
    for (const [method, path, body, status] of refused) {
      const answered = await operator(method, path, body)
      expect([answered.status, path]).toEqual([status, path])
    }
    expect((await operator('DELETE', '/v1/operator-visit')).body).toEqual({ isBack: true })
    expect((await operator('GET', '/v1/session')).body).toMatchObject({
      user: { email: 'olu@example.org' },
      visit: null,
    })
  })

  test('is out when the time is up, whatever they are doing, and can still go back to themselves', async () => {
    const operator = await signIn('olu@example.org')
    const wanted = {
      tenantId: world.harbour.id,
      memberId: ada.memberId,
      reason: 'They cannot find an invoice',
      minutes: 5,
    }
    await operator('POST', '/v1/console/visits', wanted)
    expect((await operator('GET', '/v1/boards')).status).toBe(200)
    world.clock.advance({ minutes: 6 })
    await expect.poll(async () => (await operator('GET', '/v1/boards')).status, { timeout: 5_000 }).toBe(401)
    expect((await operator('DELETE', '/v1/operator-visit')).body).toEqual({ isBack: true })
    expect((await operator('GET', '/v1/session')).body.user.email).toBe('olu@example.org')
  })

  test('ends nobody’s own session with the button', async () => {
    const asAda = await signIn('ada@example.org')
    expect((await asAda('DELETE', '/v1/operator-visit')).body).toEqual({ isBack: false })
    expect((await asAda('GET', '/v1/session')).status).toBe(200)
  })
})
