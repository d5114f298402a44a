import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T09:00:00Z' })
})
afterAll(() => world.close())

describe('a world to test in', () => {
  it('serves its tenants through the same doors as the server', async () => {
    const owner = world.as(world.harbour.owner)
    const made = await owner.post('/v1/customers', { name: 'Ada Lovelace', email: 'ada@example.org' })
    expect(made).toMatchObject({
      status: 201,
      body: { name: 'Ada Lovelace', email: 'ada@example.org' },
    })
    const list = await owner.get('/v1/customers')
    expect(list.body.data).toHaveLength(1)
    expect((await owner.get(`/v1/customers/${made.body.id}`)).status).toBe(200)
  })

  it('keeps them apart: another tenant gets 404 for the same id, and finds nothing', async () => {
    const { body } = await world.as(world.harbour.owner).get('/v1/customers')
    const stranger = world.as(world.meadow.owner)
    expect((await stranger.get(`/v1/customers/${body.data[0].id}`)).status).toBe(404)
    expect((await stranger.get('/v1/customers')).body.data).toEqual([])
    expect((await stranger.get('/v1/search?q=ada')).body.data).toEqual([])
  })

  it('finds by name', async () => {
    const found = await world.as(world.harbour.owner).get('/v1/search?q=love')
    expect(found.body.data).toMatchObject([{ entity: 'people.customer', title: 'Ada Lovelace' }])
  })

  it('makes callers who may do only what they were given', async () => {
    const reader = world.as(await world.caller(world.harbour, ['people.customer.read']))
    expect((await reader.get('/v1/customers')).status).toBe(200)
    expect((await reader.post('/v1/customers', { name: 'Eve' })).status).toBe(403)
    expect((await world.nobody.get('/v1/customers')).status).toBe(401)
  })
})
