import { afterAll, beforeAll, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'

let world: World

beforeAll(async () => {
  world = await createWorld({ tenants: 2, now: '2026-03-04T12:00:00Z' })
  for (const { id } of world.tenants)
    await world.db.write(id, tx =>
      tx.run(
        `insert into compliance.access (tenant_id, hour_at, reader_id, reader_kind, reader_name, entity, row_id)
         select $1, at::timestamptz, $1, 'user', 'Ada', 'care.plan', $1 from unnest(array['2020-01-01', '2026-03-01']) at`,
        [id],
      ),
    )
})
afterAll(() => world.close())

const left = async (tenantId: string) =>
  (await world.db.read<{ hour_at: string }>(tenantId, 'select hour_at from compliance.access')).length

async function night(): Promise<void> {
  world.clock.set(world.clock.now().add({ hours: 24 }))
  await world.jobs.drain()
}

it('rehearses what would be thrown away, and throws nothing away unless told to', async () => {
  const api = world.as(world.harbour.owner)
  const { body } = await api.get('/v1/tidying')
  expect(body.isOn).toBe(false)
  expect(body.data).toContainEqual(expect.objectContaining({ id: 'access', dueCount: 1, isOn: false }))
  await night()
  expect(await left(world.harbour.id)).toBe(2)
  const clerk = world.as(await world.caller(world.harbour, ['people.*']))
  expect((await clerk.get('/v1/tidying')).status).toBe(403)
})

it('throws away what is old where it is wanted, and nowhere else, and says so in the audit', async () => {
  await world.db.write(world.harbour.id, tx =>
    tx.run(`update kernel.tenant set settings = settings || '{"complianceTidies": true}'`),
  )
  await night()
  expect(await left(world.harbour.id)).toBe(1)
  expect(await left(world.meadow.id)).toBe(2)
  const entries = (await world.as(world.harbour.owner).get('/v1/audit-entries?operation=compliance.tidy'))
    .body
  expect(entries.data).toHaveLength(1)
})
