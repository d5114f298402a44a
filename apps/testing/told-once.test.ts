import { afterAll, beforeAll, expect, it } from 'vitest'
import { createWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld({ tenants: 1 })
})
afterAll(() => world.close())

it('an API key is told once: neither a replay nor the database has it again', async () => {
  const owner = world.as(world.harbour.owner)
  const headers = { 'idempotency-key': 'one-key' }
  const first = await owner.post('/v1/api-keys', { name: 'Till', role: 'owner' }, headers)
  expect(first.body.token).toMatch(/^mk_/)
  const again = await owner.post('/v1/api-keys', { name: 'Till', role: 'owner' }, headers)
  expect([again.status, again.body.id, again.body.token]).toEqual([201, first.body.id, null])
  const kept = await world.db.read(world.harbour.id, 'select 1 from kernel.idempotency where body like $1', [
    `%${first.body.token}%`,
  ])
  expect(kept).toEqual([])
})

it('a refusal is this key’s answer too, also when the world has changed since; another key finds the new one', async () => {
  const owner = world.as(world.harbour.owner)
  const wish = { name: 'Grace', externalId: 'taken' }
  const ask = (key: string) => owner.post('/v1/customers', wish, { 'idempotency-key': key })
  const first = await owner.post('/v1/customers', wish)
  const refused = await ask('late')
  expect([first.status, refused.status, refused.body.code]).toEqual([201, 409, 'already_exists'])
  await owner.patch(`/v1/customers/${first.body.id}`, { externalId: 'free again' })
  const again = await Promise.all([ask('late'), ask('late')])
  for (const { status, body } of again) {
    expect(status).toBe(409)
    expect(['already_exists', 'idempotency_in_flight']).toContain(body.code)
  }
  const settled = await ask('late')
  expect(settled.body).toEqual(refused.body)
  expect((await ask('early')).status).toBe(201)
})
