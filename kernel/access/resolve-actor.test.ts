import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createKey, createUser } from '../tenancy/let-in.ts'
import { newApiKey } from './credentials.ts'
import { allPermissions, openSignInWorld, password, type SignInWorld } from './testing/sign-in-world.ts'

let world: SignInWorld
beforeAll(async () => {
  world = await openSignInWorld()
}, 60_000)
afterAll(() => world?.close())

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const keyFor = async (role: string, locationIds?: string[]) =>
  (await createKey({ tenant: 'harbour', role, locationIds }, world.place)).apiKey
const code = (expected: string) => expect.objectContaining({ code: expected })

describe('an API key', () => {
  test('says who calls, in which tenant, with which permissions', async () => {
    const actor = await world.resolver.resolve(bearer(world.harbour.apiKey))
    expect(actor).toMatchObject({
      kind: 'api_key',
      userId: null,
      tenantId: world.harbour.tenantId,
      role: 'owner',
    })
    expect(actor?.permissions).toEqual(new Set(allPermissions))
    expect(actor?.locationIds).toBeNull()
    expect(world.resolver.tenantOf(world.harbour.tenantId)).toMatchObject({
      slug: 'harbour',
      currency: 'EUR',
    })
  })

  test('belongs to one tenant and does not open another', async () => {
    const actor = await world.resolver.resolve(bearer(world.meadow.apiKey))
    expect(actor?.tenantId).toBe(world.meadow.tenantId)
    const asOther = { ...bearer(world.meadow.apiKey), 'x-tenant': 'harbour' }
    await expect(world.resolver.resolve(asOther)).rejects.toEqual(code('not_a_member'))
    const asMissing = { ...bearer(world.meadow.apiKey), 'x-tenant': 'nowhere' }
    await expect(world.resolver.resolve(asMissing)).rejects.toEqual(code('not_a_member'))
  })

  test('may only do what its role allows, at its own locations', async () => {
    const { locationId } = world.harbour
    const actor = await world.resolver.resolve(bearer(await keyFor('receptionist', [locationId])))
    expect([...actor!.permissions]).toEqual(['bookings.stay.operate', 'bookings.stay.read'])
    expect(actor?.locationIds).toEqual([locationId])
  })

  test.each([
    ['unknown', `Bearer ${newApiKey()}`],
    ['too short', 'Bearer mk_abc'],
    ['not a bearer', 'Basic YTpi'],
    ['empty', ''],
  ])('that is %s is nobody’s, and no cookie is tried in its place', async (_, authorization) => {
    const signedIn = await world.auth.signIn('ada@example.org', password)
    const headers = { authorization, cookie: `mainstay_session=${signedIn!.cookie}` }
    expect(await world.resolver.resolve(headers)).toBeUndefined()
  })

  test('is not looked up again within a second, and once for callers that come together', async () => {
    const headers = bearer(await keyFor('groomer'))
    const before = world.db.statements.count
    await Promise.all([1, 2, 3].map(() => world.resolver.resolve(headers)))
    await world.resolver.resolve(headers)
    expect(world.db.statements.count - before).toBe(1)
    world.pass(1000)
    await world.resolver.resolve(headers)
    expect(world.db.statements.count - before).toBe(2)
  })

  test('ends at its hour, without waiting for the cache', async () => {
    const token = await keyFor('groomer')
    const until = world.clock.now().add({ hours: 1 }).toString()
    const { tenantId } = world.harbour
    await world.change(tenantId, `update kernel.api_key set expires_at = $1 where role = 'groomer'`, [until])
    world.pass(1000)
    expect(await world.resolver.resolve(bearer(token))).toBeDefined()
    world.clock.advance({ hours: 1 })
    expect(await world.resolver.resolve(bearer(token))).toBeUndefined()
    world.clock.release()
  })
})

describe('within a second', () => {
  const stop = `update kernel.api_key set archived_at = now() where role = $1`

  test('a revoked key lets nobody in', async () => {
    const token = await keyFor('groomer')
    expect(await world.resolver.resolve(bearer(token))).toBeDefined()
    await world.change(world.harbour.tenantId, stop, ['groomer'])
    world.pass(1000)
    expect(await world.resolver.resolve(bearer(token))).toBeUndefined()
  })

  test('an edited role gives and takes', async () => {
    const { tenantId } = world.harbour
    const role = `insert into kernel.role (tenant_id, id, created_at, updated_at, name, permissions)
      values ($1, gen_random_uuid(), now(), now(), 'night', $2)`
    await world.change(tenantId, role, [tenantId, ['pets.*']])
    const headers = bearer(await keyFor('night'))
    expect([...(await world.resolver.resolve(headers))!.permissions]).toEqual(['pets.pet.read'])
    await world.change(tenantId, `update kernel.role set permissions = $1`, [['bookings.stay.read']])
    world.pass(1000)
    expect([...(await world.resolver.resolve(headers))!.permissions]).toEqual(['bookings.stay.read'])
    await world.change(tenantId, `update kernel.role set archived_at = now()`)
    world.pass(1000)
    expect((await world.resolver.resolve(headers))!.permissions.size).toBe(0)
  })

  test('a demoted member has the lesser role, and one let go is no member', async () => {
    const place = { ...world.place }
    const cy = { email: 'cy@example.org', password, tenant: 'harbour', role: 'receptionist' }
    await createUser(cy, place)
    const signedIn = await world.auth.signIn('cy@example.org', password)
    const headers = { cookie: `mainstay_session=${signedIn!.cookie}` }
    expect((await world.resolver.resolve(headers))?.role).toBe('receptionist')
    const { tenantId } = world.harbour
    await world.change(tenantId, `update kernel.member set role = 'groomer' where email = $1`, [cy.email])
    world.pass(1000)
    expect((await world.resolver.resolve(headers))?.role).toBe('groomer')
    await world.change(tenantId, `update kernel.member set archived_at = now() where email = $1`, [cy.email])
    world.pass(1000)
    await expect(world.resolver.resolve(headers)).rejects.toEqual(code('not_a_member'))
  })

  test('a suspended tenant is closed to its keys and its people', async () => {
    const signedIn = await world.auth.signIn('bea@example.org', password)
    const headers = { cookie: `mainstay_session=${signedIn!.cookie}` }
    const { tenantId, apiKey } = world.meadow
    await world.resolver.resolve(headers)
    await world.change(tenantId, `update kernel.tenant set status = 'suspended'`)
    world.pass(1000)
    await expect(world.resolver.resolve(bearer(apiKey))).rejects.toEqual(code('tenant_suspended'))
    await expect(world.resolver.resolve(headers)).rejects.toEqual(code('tenant_suspended'))
    await world.change(tenantId, `update kernel.tenant set status = 'active'`)
    world.pass(1000)
    expect(await world.resolver.resolve(headers)).toBeDefined()
  })
})

test('a person of two tenants says which one, and starts in the first', async () => {
  await createUser({ email: 'BEA@example.org', password, tenant: 'harbour', role: 'groomer' }, world.place)
  const signedIn = await world.auth.signIn('bea@example.org', password)
  const headers = { cookie: `mainstay_session=${signedIn!.cookie}` }
  expect((await world.resolver.resolve(headers))?.tenantId).toBe(world.meadow.tenantId)
  const there = await world.resolver.resolveSession({ ...headers, 'x-tenant': 'harbour' })
  expect(there?.actor).toMatchObject({ role: 'groomer', tenantId: world.harbour.tenantId })
  expect(there?.tenants.map(tenant => tenant.slug)).toEqual(['meadow', 'harbour'])

  // A browser keeps the choice in a cookie; a header goes before it, and one that is not theirs is no choice.
  const kept = (slug: string) => ({ cookie: `${headers.cookie}; mainstay-tenant=${slug}` })
  const tenantOf = async (sent: object) => (await world.resolver.resolve(sent))?.tenantId
  expect(await tenantOf(kept('harbour'))).toBe(world.harbour.tenantId)
  expect(await tenantOf({ ...kept('harbour'), 'x-tenant': 'meadow' })).toBe(world.meadow.tenantId)
  expect(await tenantOf(kept('nowhere'))).toBe(world.meadow.tenantId)
})

test('inviting someone who has an account neither changes nor learns their password; one that nobody confirmed is not joined', async () => {
  const invited = {
    email: 'ada@example.org',
    password: 'the inviter knows',
    tenant: 'meadow',
    role: 'groomer',
  }
  await expect(createUser(invited, world.place)).rejects.toMatchObject({ code: 'kernel.account_unproven' })
  const { internalAdapter } = await world.auth.context
  const ada = await internalAdapter.findUserByEmail(invited.email)
  await internalAdapter.updateUser(ada!.user.id, { emailVerified: true })
  expect(await createUser(invited, world.place)).toMatchObject({ existed: true })
  expect(await world.auth.signIn(invited.email, invited.password)).toBeUndefined()
  expect(await world.auth.signIn(invited.email, password)).toBeDefined()
})

test('signing a person out everywhere ends each of their sessions and nobody else’s', async () => {
  const sign = async (email: string) => (await world.auth.signIn(email, password))!
  const [phone, desk, other] = [
    await sign('ada@example.org'),
    await sign('ada@example.org'),
    await sign('bea@example.org'),
  ]
  await world.auth.signOutEverywhere(phone.user.id)
  expect(await world.auth.findSession(phone.cookie)).toBeUndefined()
  expect(await world.auth.findSession(desk.cookie)).toBeUndefined()
  expect(await world.auth.findSession(other.cookie)).toBeDefined()
})
