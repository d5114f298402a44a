import { Writable } from 'node:stream'
import pg from 'pg'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { logOptions } from './public.ts'

const canary = 'vwkqcanary'
let world: World
let owner: pg.Client
const lines: string[] = []

beforeAll(async () => {
  const stream = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk))
      done()
    },
  })
  world = await createWorld({ tenants: 1, log: pino(logOptions('trace'), stream) })
  owner = new pg.Client({ connectionString: world.url })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await world.close()
})

it('says nothing of anybody, however much goes right and wrong', async () => {
  const api = world.as(world.harbour.owner)
  const email = `${canary}@example.org`
  const person = { name: canary, email, phone: '+351 210 000 000', notes: canary, externalId: canary }
  const { id } = (await api.post('/v1/customers', person)).body
  const refused = [
    await api.post('/v1/customers', person),
    await api.post('/v1/customers', { ...person, name: 7, unknown: canary }),
    await api.patch(`/v1/customers/${canary}`, { notes: canary }),
    await api.get(`/v1/customers?filter[${canary}]=x&q=${canary}`),
    await api.get(`/v1/${canary}`),
    await api.post('/v1/customers', canary, { 'content-type': 'application/json' }),
    await world.nobody.post('/v1/session', { email, password: canary }),
    await world.nobody.post('/v1/password-resets', { email }),
    await api.post('/v1/customers', person, { 'x-reason': canary, 'user-agent': canary }),
  ]
  for (const { status } of refused) expect(status).toBeLessThan(500)
  await api.post('/v1/notices', { customerIds: [id], title: canary, body: canary })
  await world.jobs.drain()

  const before = lines.length
  await owner.query(
    'alter table people.customer add constraint must_fail check (notes is distinct from name) not valid',
  )
  await owner.query('alter table pets.pet rename to pet_elsewhere')
  const broken = [
    await api.post('/v1/customers', { name: `${canary} two`, notes: `${canary} two` }),
    await api.post('/v1/pets', { customerId: id, name: canary, species: 'dog' }),
    await api.get('/v1/pets'),
  ]
  await owner.query('alter table pets.pet_elsewhere rename to pet')
  expect(broken.map(({ status }) => status)).toContain(500)
  expect(lines.length).toBeGreaterThan(before)
  expect(lines.filter(line => line.includes(canary))).toEqual([])
})

it('leaves out what a careless line names, and keeps what helps to mend it', () => {
  lines.length = 0
  const log = world.log
  const cause = Object.assign(new Error(`Key (email)=(${canary}@example.org) already exists`), {
    code: '23505',
  })
  log.error(
    {
      err: new Error(`could not mail "${canary}"`, { cause }),
      email: canary,
      row: { name: canary },
      tenantId: 'T1',
    },
    'a mail failed',
  )
  const line = lines.join('')
  expect(line).not.toContain(canary)
  expect(JSON.parse(line)).toMatchObject({
    msg: 'a mail failed',
    tenantId: 'T1',
    email: '[left out]',
    err: {
      type: 'Error',
      message: 'could not mail "…"',
      cause: { code: '23505', message: 'Key (email)=(…) already exists' },
    },
  })
})
