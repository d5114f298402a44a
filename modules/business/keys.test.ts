import { afterAll, beforeAll, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T12:00:00Z', tenants: 1 })
})
afterAll(() => world.close())

const owner = () => world.as(world.harbour.owner)
const made = async (body: object) => {
  const answer = await owner().post('/v1/api-keys', { name: 'Key', role: 'owner', ...body })
  return { ...answer, as: () => world.as({ tenantId: world.harbour.id, apiKey: answer.body.token }) }
}
async function eventually(check: () => Promise<boolean>): Promise<void> {
  const since = performance.now()
  while (!(await check())) if (performance.now() - since > 5000) throw new Error('it did not come about')
}

it('a key with scopes has these of its role, and no more', async () => {
  const key = await made({ scopes: ['pets.*.read', 'people.customer.read'] })
  expect(key.body.scopes).toEqual(['pets.*.read', 'people.customer.read'])
  expect((await key.as().get('/v1/pets')).status).toBe(200)
  expect((await key.as().get('/v1/stays')).status).toBe(403)
  expect((await key.as().post('/v1/customers', { name: 'X' })).status).toBe(403)
})

it('scopes give nothing that the role lacks, and a key narrower than its role makes no wider one', async () => {
  const key = await made({ role: 'bookkeeper', scopes: ['*'] })
  expect((await key.as().get('/v1/pets')).status).toBe(403)
  const maker = await made({ scopes: ['kernel.api_key.*', 'kernel.role.read'] })
  const wider = await maker.as().post('/v1/api-keys', { name: 'All', role: 'owner' })
  expect(wider).toMatchObject({ status: 403, body: { code: 'kernel.more_than_own' } })
})

it('scopes that name nothing are refused', async () => {
  const { status, body } = await made({ scopes: ['no.such.thing'] })
  expect([status, body.errors[0].pointer]).toEqual([422, '/scopes'])
})

it('a key is good until its end, and not a moment longer', async () => {
  const key = await made({ expiresAt: '2026-03-04T13:00:00Z' })
  expect((await key.as().get('/v1/pets')).status).toBe(200)
  world.clock.set('2026-03-04T13:00:01Z')
  expect((await key.as().get('/v1/pets')).status).toBe(401)
})

it('a revoked key is refused within a second, and stays in the list as ended', async () => {
  const key = await made({})
  expect((await key.as().get('/v1/pets')).status).toBe(200)
  await owner().post(`/v1/api-keys/${key.body.id}/archive`)
  await eventually(async () => (await key.as().get('/v1/pets')).status === 401)
  const all = await owner().get('/v1/api-keys?filter[archived]=true')
  expect(all.body.data.map(({ id }: { id: string }) => id)).toContain(key.body.id)
})

it('says when it was last used, without a change of its version', async () => {
  const key = await made({})
  const stored = async () => (await owner().get(`/v1/api-keys/${key.body.id}`)).body
  expect((await stored()).lastUsedAt).toBeNull()
  await key.as().get('/v1/pets')
  await eventually(async () => (await stored()).lastUsedAt !== null)
  expect((await stored()).version).toBe(1)
})

it('keeps a fingerprint and not the key', async () => {
  const key = await made({})
  const rows = await world.db.read(world.harbour.id, 'select to_jsonb(k)::text as row from kernel.api_key k')
  expect(JSON.stringify(rows)).not.toContain(key.body.token)
})
