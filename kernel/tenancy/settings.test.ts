import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSignInWorld, type SignInWorld } from '../access/testing/sign-in-world.ts'
import { createTenant } from './create-tenant.ts'
import { createKey } from './let-in.ts'

let world: SignInWorld
let house: FastifyInstance
let clerk: string

beforeAll(async () => {
  world = await openSignInWorld()
  house = await world.house()
  clerk = (await createKey({ tenant: 'harbour', role: 'clerk' }, world.place)).apiKey
}, 60_000)
afterAll(() => world?.close())

const call = async (key: string, method: 'GET' | 'POST' | 'PATCH', url: string, payload?: object) => {
  const response = await house.inject({ method, url, payload, headers: { authorization: `Bearer ${key}` } })
  return { status: response.statusCode, body: response.json() }
}

describe('a tenant', () => {
  test('is made with a zone, a currency, a slug and an edition that exist', async () => {
    const good = { slug: 'new', edition: 'lodge', timezone: 'Asia/Tokyo', currency: 'JPY' }
    const make = (change: object) =>
      createTenant({ ...good, ...change }, { ...world.place, editions: ['lodge'] })
    const bad = [{ timezone: 'Mars/Base' }, { timezone: '+02:00' }, { currency: 'EURO' }, { slug: 'No Slug' }]
    for (const change of [...bad, { edition: 'circus' }])
      await expect(make(change)).rejects.toMatchObject({ code: 'invalid_input' })
    await expect(make({ slug: 'harbour' })).rejects.toMatchObject({ code: 'kernel.slug_taken' })
    await expect(make({})).resolves.toMatchObject({ ownerExisted: false })
  })

  test('changes its own name, zone and words, key by key, and no other’s', async () => {
    const key = world.harbour.apiKey
    const first = await call(key, 'PATCH', '/v1/tenant', { terms: { customer: 'Guest', pet: 'Friend' } })
    expect(first.body.terms).toEqual({ customer: 'Guest', pet: 'Friend' })
    const change = { name: 'Harbour', timezone: 'Europe/Madrid', terms: { pet: null } }
    const second = await call(key, 'PATCH', '/v1/tenant', change)
    expect(second.body).toMatchObject({
      name: 'Harbour',
      timezone: 'Europe/Madrid',
      terms: { customer: 'Guest' },
    })
    expect(second.body.version).toBe(first.body.version + 1)
    const other = await call(world.meadow.apiKey, 'GET', '/v1/tenant')
    expect(other.body).toMatchObject({ slug: 'meadow', name: 'meadow', terms: {} })
  })

  test('keeps its edition, slug, currency and plan, and refuses settings that no module knows', async () => {
    const key = world.harbour.apiKey
    for (const change of [{ currency: 'USD' }, { slug: 'x1' }, { edition: 'circus' }, { plan: 'gold' }])
      expect((await call(key, 'PATCH', '/v1/tenant', change)).status).toBe(422)
    const unknown = await call(key, 'PATCH', '/v1/tenant', { settings: { nonsense: 1 } })
    expect(unknown.body.errors[0].pointer).toBe('/settings/nonsense')
    expect((await call(clerk, 'PATCH', '/v1/tenant', { name: 'Mine' })).status).toBe(403)
  })
})

test('a saved view is its maker’s until it is shared', async () => {
  const owner = world.harbour.apiKey
  const view = { entity: 'kernel.member', name: 'Owners', query: 'filter[role]=owner' }
  const mine = (await call(owner, 'POST', '/v1/saved-views', view)).body
  const url = '/v1/saved-views?entity=kernel.member'
  expect((await call(owner, 'GET', url)).body.data).toHaveLength(1)
  expect((await call(clerk, 'GET', url)).body.data).toEqual([])
  expect((await call(clerk, 'PATCH', `/v1/saved-views/${mine.id}`, { name: 'Taken' })).status).toBe(404)
  await call(owner, 'PATCH', `/v1/saved-views/${mine.id}`, { isShared: true })
  expect((await call(clerk, 'GET', url)).body.data).toHaveLength(1)
  await call(owner, 'POST', `/v1/saved-views/${mine.id}/archive`)
  expect((await call(clerk, 'GET', url)).body.data).toEqual([])
})
