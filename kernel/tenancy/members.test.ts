import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSignInWorld, password, type SignInWorld } from '../access/testing/sign-in-world.ts'
import { createKey, createUser } from './let-in.ts'

let world: SignInWorld
let house: FastifyInstance
const keys: Record<string, string> = {}

beforeAll(async () => {
  world = await openSignInWorld()
  house = await world.house()
  keys.owner = world.harbour.apiKey
  keys.other = world.meadow.apiKey
  for (const role of ['manager', 'clerk', 'lead'])
    keys[role] = (await createKey({ tenant: 'harbour', role }, world.place)).apiKey
}, 60_000)
afterAll(() => world?.close())

const call = async (
  who: string,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  url: string,
  payload?: object,
) => {
  const headers = { authorization: `Bearer ${keys[who]}` }
  const response = await house.inject({ method, url, headers, payload })
  return {
    status: response.statusCode,
    body: response.body ? response.json() : undefined,
    ...response.headers,
  }
}
const member = async (name: string, role: string, who = 'owner') =>
  (await call(who, 'POST', '/v1/members', { name, role })).body

describe('members', () => {
  test('are added, changed, let go and taken back, with each step in their history', async () => {
    const { id } = await member('Cy', 'clerk')
    expect((await call('owner', 'PATCH', `/v1/members/${id}`, { role: 'manager' })).body.role).toBe('manager')
    await call('owner', 'POST', `/v1/members/${id}/archive`)
    expect((await call('owner', 'DELETE', `/v1/members/${id}/archive`)).body.archivedAt).toBeNull()
    const { data } = (await call('owner', 'GET', `/v1/members/${id}/history`)).body
    expect(data).toHaveLength(4)
  })

  test('cannot be changed without the permission, nor from another tenant', async () => {
    const { id } = await member('Di', 'clerk')
    expect((await call('clerk', 'PATCH', `/v1/members/${id}`, { name: 'X' })).status).toBe(403)
    expect((await call('other', 'PATCH', `/v1/members/${id}`, { name: 'X' })).status).toBe(404)
    expect((await call('other', 'POST', `/v1/members/${id}/archive`)).status).toBe(404)
  })

  test('are given no role that the giver does not hold in full', async () => {
    expect((await call('lead', 'POST', '/v1/members', { name: 'E', role: 'manager' })).body.code).toBe(
      'kernel.more_than_own',
    )
    expect((await call('lead', 'POST', '/v1/members', { name: 'E', role: 'lead' })).status).toBe(201)
    expect((await call('owner', 'POST', '/v1/members', { name: 'E', role: 'queen' })).status).toBe(422)
  })

  test('are not demoted or dismissed by someone with a lesser role', async () => {
    const { id } = await member('Fay', 'manager')
    expect((await call('lead', 'PATCH', `/v1/members/${id}`, { role: 'lead' })).body.code).toBe(
      'kernel.more_than_own',
    )
    expect((await call('lead', 'POST', `/v1/members/${id}/archive`)).status).toBe(403)
  })

  test('keep at least one owner who can sign in', async () => {
    const { data } = (await call('owner', 'GET', '/v1/members?filter[role]=owner')).body
    const url = `/v1/members/${data[0].id}`
    expect((await call('owner', 'PATCH', url, { role: 'clerk' })).body.code).toBe('kernel.last_owner')
    expect((await call('owner', 'POST', `${url}/archive`)).body.code).toBe('kernel.last_owner')
    await createUser({ email: 'gus@example.org', password, tenant: 'harbour', role: 'owner' }, world.place)
    expect((await call('owner', 'PATCH', url, { role: 'clerk' })).status).toBe(200)
  })

  test('work only at locations that exist and that the giver has', async () => {
    const { locationId } = world.harbour
    const here = { name: 'Hal', role: 'lead', locationIds: [locationId] }
    expect((await call('owner', 'POST', '/v1/members', here)).body.locationIds).toEqual([locationId])
    const foreign = { ...here, locationIds: [world.meadow.locationId] }
    expect((await call('owner', 'POST', '/v1/members', foreign)).body.errors[0].pointer).toBe('/locationIds')
    const key = await createKey({ tenant: 'harbour', role: 'lead', locationIds: [locationId] }, world.place)
    keys.local = key.apiKey
    expect((await call('local', 'POST', '/v1/members', here)).status).toBe(201)
    expect((await call('local', 'POST', '/v1/members', { ...here, locationIds: null })).status).toBe(403)
  })
})

describe('roles of one’s own', () => {
  test('are made, changed, and put away when nobody holds them', async () => {
    const role = { name: 'night', permissions: ['kernel.member.read'] }
    const { id } = (await call('owner', 'POST', '/v1/roles', role)).body
    const { id: holder } = await member('Ivy', 'night')
    expect((await call('owner', 'POST', `/v1/roles/${id}/archive`)).body.code).toBe('kernel.role_in_use')
    await call('owner', 'PATCH', `/v1/members/${holder}`, { role: 'clerk' })
    expect((await call('owner', 'POST', `/v1/roles/${id}/archive`)).status).toBe(200)
  })

  test('hold nothing that their maker lacks, nothing unknown, and never replace the owner', async () => {
    const make = (who: string, name: string, permissions: string[]) =>
      call(who, 'POST', '/v1/roles', { name, permissions })
    keys.roles = (await createKey({ tenant: 'harbour', role: 'manager' }, world.place)).apiKey
    await make('owner', 'role-maker', ['kernel.role.*'])
    keys.maker = (await createKey({ tenant: 'harbour', role: 'role-maker' }, world.place)).apiKey
    expect((await make('maker', 'all', ['*'])).body.code).toBe('kernel.more_than_own')
    expect((await make('maker', 'manager', ['kernel.role.read'])).body.code).toBe('kernel.more_than_own')
    expect((await make('owner', 'typo', ['kernel.membre.read'])).body.errors[0].pointer).toBe(
      '/permissions/0',
    )
    expect((await make('owner', 'owner', ['kernel.role.read'])).status).toBe(422)
  })
})

describe('API keys', () => {
  test('show their token once and work until they are revoked', async () => {
    const made = (await call('owner', 'POST', '/v1/api-keys', { name: 'Till', role: 'clerk' })).body
    keys.till = made.token
    expect((await call('till', 'GET', '/v1/members')).status).toBe(200)
    const listed = (await call('owner', 'GET', `/v1/api-keys/${made.id}`)).body
    expect(listed).toMatchObject({ name: 'Till', role: 'clerk', hint: `${made.token.slice(0, 7)}…` })
    expect(JSON.stringify(listed)).not.toContain(made.token)
    await call('owner', 'POST', `/v1/api-keys/${made.id}/archive`)
    world.pass(1000)
    expect((await call('till', 'GET', '/v1/members')).status).toBe(401)
  })

  test('are minted by nobody who is not known, whatever they send (CVE-2025-61928)', async () => {
    const mint = (headers: Record<string, string>) =>
      house.inject({ method: 'POST', url: '/v1/api-keys', headers, payload: { name: 'Key', role: 'owner' } })
    for (const headers of [
      {},
      { authorization: '' },
      { cookie: 'mainstay_session=a.b' },
      { 'x-tenant': 'harbour' },
    ])
      expect((await mint(headers as Record<string, string>)).statusCode).toBe(401)
  })

  test('are neither made by those who may not, nor stronger than their maker, nor over before they begin', async () => {
    const key = { name: 'Key', role: 'owner' }
    expect((await call('clerk', 'POST', '/v1/api-keys', key)).status).toBe(403)
    await call('owner', 'POST', '/v1/roles', { name: 'key-maker', permissions: ['kernel.api_key.*'] })
    keys.maker = (await createKey({ tenant: 'harbour', role: 'key-maker' }, world.place)).apiKey
    expect((await call('maker', 'POST', '/v1/api-keys', key)).body.code).toBe('kernel.more_than_own')
    const over = { ...key, expiresAt: '2020-01-01T00:00:00Z' }
    expect((await call('owner', 'POST', '/v1/api-keys', over)).body.errors[0].pointer).toBe('/expiresAt')
  })
})
