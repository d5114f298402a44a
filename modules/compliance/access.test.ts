import { afterAll, beforeAll, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { isWatched } from './access/log.ts'

let world: World
let clerk: World['harbour']['owner']

beforeAll(async () => {
  world = await createWorld({ tenants: 2, now: '2026-03-04T12:10:00Z' })
  clerk = await world.caller(world.harbour, ['care.*', 'people.*', 'pets.*'])
})
afterAll(() => world.close())

const read = async <T>(sql: string) => {
  await world.access.flush()
  return world.db.read<T>(world.harbour.id, sql)
}

it('is about nouns with sensitive or child fields, and no others', () => {
  const watched = [...world.registry.entities.values()].filter(isWatched).map(noun => noun.name)
  expect(watched).toContain('children.child')
  expect(watched).not.toContain('places.room')
})

it('says who read which record with sensitive fields, once an hour', async () => {
  const owner = world.as(world.harbour.owner)
  const customerId = (await owner.post('/v1/customers', { name: 'Ada' })).body.id
  const petId = (await owner.post('/v1/pets', { customerId, name: 'Rex', species: 'dog' })).body.id
  const planned = {
    dependantId: petId,
    kind: 'medication',
    name: 'Insulin',
    slots: ['08:00'],
    startsOn: '2026-03-01',
  }
  const dose = { quantity: '2', unit: 'ml', route: 'injection' }
  const made = await owner.post('/v1/care-plans', { ...planned, ...dose })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  for (let i = 0; i < 3; i++) await world.as(clerk).get(`/v1/care-plans/${made.body.id}`)
  await world.as(clerk).get('/v1/care-plans')
  await world.as(clerk).get('/v1/customers')
  const rows = await read<{ entity: string; row_id: string; reader_name: string }>(
    `select * from compliance.access where reader_kind = 'api_key' and reader_name like 'role-%'`,
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ entity: 'care.plan', row_id: made.body.id })
  world.clock.set(world.clock.now().add({ hours: 1 }))
  await world.as(clerk).get(`/v1/care-plans/${made.body.id}`)
  const later = await read<{ hour_at: string }>(
    `select hour_at from compliance.access where reader_name like 'role-%' order by hour_at`,
  )
  expect(later.map(row => row.hour_at)).toEqual(['2026-03-04T12:00:00Z', '2026-03-04T13:00:00Z'])
})

it('puts every export into the audit, with its size and reason', async () => {
  const who = world.as(clerk)
  const answer = await who.get('/v1/customers/export', { 'x-reason': 'Year end' })
  expect(answer.status).toBe(200)
  const [entry] = await read<Record<string, unknown>>(
    `select operation, reason, changes from kernel.audit where operation = 'people.customer.export'`,
  )
  expect(entry).toMatchObject({ reason: 'Year end', changes: { rowCount: [null, 1] } })
})

it('tells the tenants of an account who came in by it, and who did not', async () => {
  const attempt = (password: string) =>
    world.nobody.post('/v1/session', { email: 'nobody-of-this-house@example.org', password })
  expect((await attempt('wrong wrong wrong')).status).toBe(401)
  expect(await read(`select 1 from kernel.audit where operation like 'session.%'`)).toEqual([])
  await world.db.write(world.harbour.id, tx =>
    tx.run(
      `insert into kernel.member (tenant_id, id, created_at, updated_at, name, email, role)
       values ($1, gen_random_uuid(), now(), now(), 'Ada', 'ada@example.org', 'owner')`,
      [world.harbour.id],
    ),
  )
  await world.nobody.post('/v1/session', { email: 'Ada@example.org', password: 'wrong wrong wrong' })
  await expect
    .poll(
      () => read(`select actor_name, address, changes from kernel.audit where operation = 'session.create'`),
      {
        timeout: 10_000,
      },
    )
    .toEqual([
      { actor_name: 'Somebody', address: '127.0.0.1', changes: { outcome: [null, 'wrong_credentials'] } },
    ])
})
