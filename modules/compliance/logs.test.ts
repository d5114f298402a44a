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

it('says nothing of anybody when webhooks do not arrive, jobs fail, and the database quotes what it was given', async () => {
  const api = world.as(world.harbour.owner)
  const before = lines.length
  const events = ['people.customer_created', 'people.customer_updated']
  const url = `https://hooks.invalid/${canary}`
  expect((await api.post('/v1/webhook-endpoints', { name: canary, url, events, role: 'owner' })).status).toBe(
    201,
  )
  const { id } = (await api.post('/v1/customers', { name: canary, notes: canary })).body
  await api.patch(`/v1/customers/${id}`, { notes: `${canary} again` }, { 'x-reason': canary })
  await world.jobs.drain()
  // A job that cannot write what it carries: the database quotes the value, the queue and the log must not.
  await owner.query(
    `create function public.must_quote() returns trigger language plpgsql as $$
      begin raise exception 'cannot keep % of "%"', new.recipient, row_to_json(new) using detail = 'Failing row contains (' || new || ')',
        hint = new.recipient; end $$;
    create trigger must_quote before insert or update on notices.mail for each row execute function public.must_quote()`,
  )
  await owner.query('update people.customer set email = $2 where id = $1', [id, `${canary}@example.org`])
  await api.post('/v1/notices', { customerIds: [id], title: canary, body: canary })
  await world.jobs.drain().catch(() => {})
  await owner.query('drop function public.must_quote cascade')
  // Of the wrong type, too long, not unique, out of range: each with the value in what PostgreSQL says.
  for (const sql of [
    `select '${canary}'::uuid`,
    `select '${canary}'::jsonb`,
    `insert into people.customer select (c).* from people.customer c where id = '${id}'`,
    `select 1 from people.customer where name = '${canary}' and "${canary}" = 1`,
  ])
    await world.db
      .read(world.harbour.id, sql)
      .catch(error => world.log.error({ err: error }, 'a question failed'))
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
