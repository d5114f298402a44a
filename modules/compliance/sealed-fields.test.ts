import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { sealedFields } from '#kernel/entity/sealed.ts'
import { testSecret } from '#kernel/testing/template.ts'
import { openSealRoom, rootKeys } from './public.ts'

const canary = 'qwxcourtorder'
let world: World
let owner: pg.Client
let api: ReturnType<World['as']>
let contact: { id: string; document: string }

beforeAll(async () => {
  world = await createWorld({ tenants: 2, now: '2026-03-04T12:00:00Z' })
  owner = new pg.Client({ connectionString: world.url })
  await owner.connect()
  api = world.as(world.harbour.owner)
  contact = await newContact(canary)
})
afterAll(async () => {
  await owner.end()
  await world.close()
})

async function newContact(document: string) {
  const customerId = (await api.post('/v1/customers', { name: 'Family' })).body.id
  const child = await api.post('/v1/children', { customerId, name: 'Mia', bornOn: '2022-01-01' })
  const body = { childId: child.body.id, name: 'Uncle', relationship: 'uncle', role: 'pickup', document }
  const made = await api.post('/v1/child-contacts', body)
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  return made.body
}

const stored = async (id: string): Promise<string> =>
  (await owner.query('select document from children.contact where id = $1', [id])).rows[0].document

const look = async (id: string) => (await api.get(`/v1/child-contacts/${id}`)).body.document

async function dumpHas(word: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`,
  )
  const found: string[] = []
  for (const { name } of rows)
    if ((await owner.query(`select 1 from ${name} t where t::text ilike $1 limit 1`, [`%${word}%`])).rowCount)
      found.push(name)
  return found
}

it('shows a sealed field to who may read it, in lists, records, history and files', async () => {
  expect(contact.document).toBe(canary)
  expect(await look(contact.id)).toBe(canary)
  const { data } = (await api.get(`/v1/child-contacts?filter[id]=${contact.id}`)).body
  expect(data[0].document).toBe(canary)
  await api.patch(`/v1/child-contacts/${contact.id}`, { document: `${canary} amended` })
  const history = (await api.get(`/v1/child-contacts/${contact.id}/history`)).body.data
  expect(history[0].changes.document).toEqual([canary, `${canary} amended`])
  const file = await world.http.inject({
    url: '/v1/child-contacts/export?columns=name,document',
    headers: { authorization: `Bearer ${world.harbour.owner.apiKey}` },
  })
  expect(file.body).toContain(`${canary} amended`)
})

it('is told by the audit to who may read its noun, and to nobody else who reads the audit', async () => {
  const auditor = world.as(await world.caller(world.harbour, ['compliance.audit.read']))
  const [{ id }] = (await api.get(`/v1/audit-entries?rowId=${contact.id}`)).body.data
  const [own, theirs] = [
    await api.get(`/v1/audit-entries/${id}`),
    await auditor.get(`/v1/audit-entries/${id}`),
  ]
  expect(own.body).toMatchObject({ changes: { document: [canary, `${canary} amended`] }, hiddenFields: [] })
  expect(theirs.body).toMatchObject({ changes: {}, hiddenFields: ['document'] })
})

it('leaves no trace of it in a dump of the database', async () => {
  expect(await stored(contact.id)).toMatch(/^sealed:1:1:/)
  expect(await dumpHas(canary)).toEqual([])
})

it('cannot be found, sorted or changed in bulk by it, and says so', async () => {
  const filtered = await api.get('/v1/child-contacts?filter[document]=x')
  expect(filtered.body.errors[0]).toMatchObject({ code: 'sealed_field' })
  expect((await api.get('/v1/child-contacts?sort=document')).status).toBe(422)
  const bulk = { action: 'update', ids: [contact.id], changes: { document: 'x' } }
  expect((await api.post('/v1/child-contacts/bulk', bulk)).status).toBe(422)
})

it('opens nowhere but in its own row and tenant, and not when a byte was turned', async () => {
  const other = await newContact('another paper')
  const [own, theirs] = [await stored(contact.id), await stored(other.id)]
  const put = (id: string, value: string) =>
    owner.query('update children.contact set document = $2 where id = $1', [id, value])
  await put(other.id, own)
  expect(await look(other.id)).toBeNull()
  for (let at = 11; at < theirs.length; at += 7) {
    const turned = theirs[at] === 'A' ? 'B' : 'A'
    await put(other.id, theirs.slice(0, at) + turned + theirs.slice(at + 1))
    expect(await look(other.id), `letter ${at}`).not.toBe('another paper')
  }
  await put(other.id, theirs)
  expect(await look(other.id)).toBe('another paper')
  const spot = { tenantId: world.meadow.id, field: 'document', rowId: other.id }
  expect(await world.sealRoom.seal.open(spot, theirs)).toBeNull()
})

it('takes a new data key while requests go on, and loses none', async () => {
  const made = await Promise.all(Array.from({ length: 5 }, (_, n) => newContact(`paper ${n}`)))
  let isOver = false
  const wrong: unknown[] = []
  const traffic = (async () => {
    for (let n = 0; !isOver; n++) {
      const one = made[n % made.length]!
      const document = `paper ${n % made.length} again ${n}`
      const changed = await api.patch(`/v1/child-contacts/${one.id}`, { document })
      const seen = await look(one.id)
      if (changed.status !== 200 || seen !== document) wrong.push([changed.status, seen, document])
    }
  })()
  const rotating = world.sealRoom.rotate(world.harbour.id)
  await rotating.catch(() => {})
  isOver = true
  await traffic
  const { number } = await rotating
  expect(wrong).toEqual([])
  expect(number).toBe(2)
  await world.sealRoom.reseal(world.harbour.id)
  expect(await stored(contact.id)).toMatch(/^sealed:1:2:/)
  expect(await look(contact.id)).toBe(`${canary} amended`)
})

it('takes a new data key by a verb, which needs a permission of its own', async () => {
  const officer = world.as(await world.caller(world.harbour, ['compliance.privacy.manage']))
  expect((await officer.post('/v1/data-keys')).status).toBe(403)
  expect((await api.post('/v1/data-keys')).body).toEqual({ number: 3 })
  await world.jobs.drain()
  expect(await stored(contact.id)).toMatch(/^sealed:1:3:/)
  expect(await look(contact.id)).toBe(`${canary} amended`)
  const { data } = (await officer.get('/v1/data-keys')).body
  expect(data.map((one: { number: number }) => one.number)).toEqual([3, 2, 1])
})

it('takes a new root key without touching a value, and says which key is missing', async () => {
  const before = await stored(contact.id)
  const env = { MAINSTAY_ROOT_KEY: randomBytes(32).toString('base64') }
  const house = () => world.registry
  const renewed = openSealRoom({ db: world.db, roots: rootKeys(env, testSecret), house })
  expect(await renewed.rewrap(world.harbour.id)).toBe(3)
  expect(await renewed.rewrap(world.harbour.id)).toBe(0)
  const spot = { tenantId: world.harbour.id, field: 'document', rowId: contact.id }
  expect(await renewed.seal.open(spot, before)).toBe(`${canary} amended`)
  expect(await stored(contact.id)).toBe(before)
  const without = openSealRoom({ db: world.db, roots: rootKeys({}, testSecret), house })
  await expect(without.seal.open(spot, before)).rejects.toThrow('MAINSTAY_ROOT_KEY')
  const back = { MAINSTAY_ROOT_KEY_OLD: env.MAINSTAY_ROOT_KEY }
  const derivedFirst = [...rootKeys(back, testSecret)].reverse()
  expect(await openSealRoom({ db: world.db, roots: derivedFirst, house }).rewrap(world.harbour.id)).toBe(3)
})

it('seals what was written before its field was', async () => {
  await owner.query(`update children.contact set document = 'in the open' where id = $1`, [contact.id])
  expect(await look(contact.id)).toBe('in the open')
  expect(await world.sealRoom.reseal(world.harbour.id)).toBe(1)
  expect(await stored(contact.id)).toMatch(/^sealed:1:/)
  expect(await look(contact.id)).toBe('in the open')
})

it('is chosen for papers, documents of identity, cards, a child’s notes and day, letters that wait, and what guests must not eat', () => {
  const sealed = [...world.registry.entities.values()].flatMap(noun =>
    sealedFields(noun).map(field => `${noun.name}.${field}`),
  )
  expect(sealed.sort()).toEqual([
    'billing.payment.cardToken',
    'children.child.notes',
    'children.contact.document',
    'children.pass.idDocument',
    'daybook.entry.text',
    'notices.mail.body',
    'notices.mail.html',
    'notices.mail.unsubscribe',
    'presence.release.idDocument',
    'venues.guest.allergies',
  ])
})
