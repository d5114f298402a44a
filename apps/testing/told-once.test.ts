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
