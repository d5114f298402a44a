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

it('notes who took a file, a list or a bundle along, and what for; told to who handles requests', async () => {
  const owner = world.as(world.harbour.owner)
  const wish = {
    entity: 'people.customer',
    personId: (await owner.post('/v1/customers', { name: 'Grace' })).body.id,
  }
  const pet = { customerId: wish.personId, name: 'Bo', species: 'dog' }
  const dependantId = (await owner.post('/v1/pets', pet)).body.id
  const plan = { dependantId, kind: 'feeding', name: 'Rice', slots: ['08:00'], startsOn: '2026-03-01' }
  const planId = (await owner.post('/v1/care-plans', plan)).body.id
  const file = (await owner.post('/v1/files', { name: 'paper.txt', content: 'aGVsbG8=' })).body
  const subject = { subjectEntity: wish.entity, subjectId: wish.personId }
  await owner.post('/v1/file-attachments', { fileIds: [file.id], ...subject })
  const request = (await owner.post('/v1/person-exports', wish, { 'x-reason': 'Asked%20by%20letter' })).body
  await world.jobs.drain()

  const taker = await world.caller(world.harbour, [...world.registry.permissions])
  const headers = { authorization: `Bearer ${taker.apiKey}`, 'x-reason': 'Asked%20by%20letter' }
  const take = async (url: string) => (await world.http.inject({ url, headers })).statusCode
  expect(await take(`/v1/files/${file.id}/content`)).toBe(200)
  // Looked at before and after it was taken along: one line all the same.
  await world.as(taker).get(`/v1/care-plans/${planId}`)
  expect(await take(`/v1/care-plans/export?filter[id]=${planId}`)).toBe(200)
  const plain = { authorization: headers.authorization }
  const bundle = await world.http.inject({ url: `/v1/person-requests/${request.id}/bundle`, headers: plain })
  expect(bundle.statusCode).toBe(200)
  await world.access.flush()
  await world.as(taker).get(`/v1/care-plans/${planId}`)
  await world.access.flush()

  const { body } = await owner.get(`/v1/person-readers?${new URLSearchParams(wish)}`)
  const taken = {
    isTaken: true,
    purpose: 'Asked by letter',
    hourAt: '2026-03-04T13:00:00Z',
    readerKind: 'api_key',
  }
  const [same] = body.data.filter((line: { isTaken: boolean }) => line.isTaken)
  const expected = [
    { entity: 'files.file', rowId: file.id },
    { entity: 'care.plan', rowId: planId },
    { entity: 'people.customer', rowId: wish.personId },
  ].map(line => expect.objectContaining({ ...taken, ...line, readerId: same.readerId }))
  expect(body.data).toEqual(expect.arrayContaining(expected))
  expect(body.data.filter((line: { readerId: string }) => line.readerId === same.readerId)).toHaveLength(3)
  expect(body.nextCursor).toBeNull()
  expect((await world.as(clerk).get(`/v1/person-readers?${new URLSearchParams(wish)}`)).status).toBe(403)
  const stranger = world.as(world.meadow.owner)
  expect((await stranger.get(`/v1/person-readers?${new URLSearchParams(wish)}`)).status).toBe(404)
})

it('puts every export into the audit, with its size and reason', async () => {
  const who = world.as(clerk)
  const answer = await who.get('/v1/customers/export', { 'x-reason': 'Year end' })
  expect(answer.status).toBe(200)
  const [entry] = await read<Record<string, unknown>>(
    `select operation, reason, changes from kernel.audit where operation = 'people.customer.export'`,
  )
  expect(entry).toMatchObject({ reason: 'Year end', changes: { rowCount: [null, 2] } })
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
