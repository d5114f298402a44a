import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { testSecret } from '#kernel/testing/template.ts'
import { impersonal } from './person/impersonal.ts'
import { ownWays } from './person/links.ts'
import { type PersonMap, readMap, sameInMap } from './person/map.ts'
import { personNouns } from './person/subject.ts'
import { check } from './proof/check.ts'
import { verifyTree } from './public.ts'
import { sealEverything } from './testing/seal-everything.ts'

const token = 'zzyxqcanary'
let world: World
let owner: pg.Client
let personId: string
let otherId: string

beforeAll(async () => {
  world = await createWorld({ tenants: 2, now: '2026-03-04T12:00:00Z' })
  owner = new pg.Client({ connectionString: world.url, options: '-c timezone=UTC' })
  await owner.connect()
  const api = world.as(world.harbour.owner)
  personId = await somebody(api, token)
  otherId = await somebody(api, 'somebodyelse')
  await world.jobs.drain()
  await sealEverything(world, world.harbour.id)
})
afterAll(async () => {
  await owner.end()
  await world.close()
})

type Api = ReturnType<World['as']>

const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** A customer of whom every field that takes words holds `word`, with all that comes of being one. */
async function somebody(api: Api, word: string): Promise<string> {
  const made = async (path: string, body: object) => {
    const { status, body: row } = await api.post(path, body)
    if (status > 201) throw new Error(`${path}: ${status} ${JSON.stringify(row)}`)
    return row
  }
  const texts = { alert: word, notes: `About ${word}` }
  const customerId = (
    await made('/v1/customers', {
      name: `Ada ${word}`,
      email: `${word}@example.org`,
      externalId: word,
      ...texts,
    })
  ).id
  await api.patch(`/v1/customers/${customerId}`, { notes: `More about ${word}` }, { 'x-reason': word })
  const petId = (
    await made('/v1/pets', {
      customerId,
      name: word,
      species: 'dog',
      breed: word,
      colour: word,
      feedingNotes: word,
      ...texts,
    })
  ).id
  await made(`/v1/pets/${petId}/vaccinations`, { vaccine: 'rabies', givenOn: '2026-01-01' })
  await made('/v1/care-plans', {
    dependantId: petId,
    kind: 'feeding',
    name: word,
    instructions: word,
    slots: ['08:00'],
    startsOn: '2026-01-01',
  })
  const file = await made('/v1/files', { name: `${word}.png`, content: pixel })
  await made('/v1/file-attachments', {
    fileIds: [file.id],
    subjectEntity: 'people.customer',
    subjectId: customerId,
  })
  await made('/v1/notices', { customerIds: [customerId], title: word, body: word })
  await made('/v1/invoices', {
    payerId: customerId,
    lines: [{ description: 'A night', rule: 'stay.night', unitAmount: 100 }],
  })
  await made('/v1/consents', {
    personEntity: 'people.customer',
    personId: customerId,
    purpose: 'newsletter',
    source: word,
    wording: 'I want news.',
    wordingVersion: '1',
    givenAt: '2026-03-04T12:00:00Z',
  })
  return customerId
}

async function tablesWith(word: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`,
  )
  const found: string[] = []
  for (const { name } of rows) {
    const { rows: hits } = await owner.query(`select 1 from ${name} t where t::text ilike $1 limit 1`, [
      `%${word}%`,
    ])
    if (hits.length > 0) found.push(name)
  }
  return found.sort()
}

async function asked(path: string, body: object, api = world.as(world.harbour.owner)) {
  const { status, body: request } = await api.post(path, body)
  expect(status, JSON.stringify(request)).toBe(201)
  await world.jobs.drain()
  return (await api.get(`/v1/person-requests/${request.id}`)).body
}

/** Names and contents of a ZIP whose entries are stored as they are. */
function unzip(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  for (let at = 0; archive.readUInt32LE(at) === 0x04034b50; ) {
    const [size, nameLength] = [archive.readUInt32LE(at + 22), archive.readUInt16LE(at + 26)]
    const start = at + 30 + nameLength
    files.set(archive.subarray(at + 30, start).toString(), archive.subarray(start, start + size))
    at = start + size
  }
  return files
}

describe('everything about a person', () => {
  let map: PersonMap
  beforeAll(async () => {
    map = await readMap(async (text, values) => (await owner.query(text, values)).rows)
  })

  it('is in tables that are all known: reached from a person, gone over in a way of their own, or about nobody', () => {
    const reached = new Set(personNouns)
    for (let before = 0; before !== reached.size; ) {
      before = reached.size
      for (const edge of map.edges) if (edge.of === null || reached.has(edge.of)) reached.add(edge.table)
      for (const same of sameInMap(map)) if (reached.has(same.table)) reached.add(same.is)
    }
    const unknown = [...map.tables.values()]
      .filter(table => table.words.length > 0)
      .map(table => table.name.replaceAll('"', ''))
      .filter(table => !reached.has(table) && !(table in ownWays) && !impersonal.has(table))
    expect(unknown, 'say in modules/compliance/person whose these are, or why they are nobody’s').toEqual([])
  })

  it('has every noun with a personal field among what is reached, or says why not', () => {
    const missing = [...world.registry.entities.values()]
      .filter(noun => Object.values(noun.fields).some(field => field.options.personal))
      .map(noun => noun.name)
      .filter(name => impersonal.get(name) === 'how the house is set up')
    expect(missing.filter(name => !['kernel.location', 'places.room'].includes(name))).toEqual([])
  })

  it('goes into one bundle, with files, and none of anybody else', async () => {
    const started = Date.now()
    const request = await asked('/v1/person-exports', { entity: 'people.customer', personId })
    expect(request).toMatchObject({ status: 'done', progress: 100 })
    expect(Date.now() - started).toBeLessThan(60_000)
    const { body } = await world.http
      .inject({
        url: `/v1/person-requests/${request.id}/bundle`,
        headers: { authorization: `Bearer ${world.harbour.owner.apiKey}` },
      })
      .then(answer => ({ body: answer.rawPayload }))
    const files = unzip(body)
    const inBundle = [...files.keys()]
      .filter(name => name.startsWith('records/'))
      .map(name => name.slice(8, -5))
    // Every table that speaks of the person, but what only finds or repeats other tables.
    const elsewhere = [
      'kernel.idempotency',
      'kernel.search_document',
      'kernel.search_word',
      'graphile_worker._private_jobs',
    ]
    const speaking = (await tablesWith(token)).filter(table => !elsewhere.includes(table))
    expect(inBundle).toEqual(expect.arrayContaining(speaking))
    expect([...files.keys()].filter(name => name.startsWith('files/'))).toHaveLength(1)
    expect(body.includes('somebodyelse')).toBe(false)
    expect(JSON.parse(String(files.get('about.json')))).toMatchObject({
      subject: { id: personId },
      format: 'mainstay.person.1',
    })
  })

  it('leaves out, and says so, what the role of whoever asks does not see', async () => {
    const api = world.as(world.harbour.owner)
    const { permissions } = world.registry
    const key = await world.caller(
      world.harbour,
      permissions.filter(name => name !== 'children.health.read' && !name.startsWith('care.plan.')),
    )
    const clerk = world.as(key)
    const customerId = await somebody(api, 'guardedperson')
    const family = { customerId, name: 'Mia', bornOn: '2022-01-01' }
    const child = (await api.post('/v1/children', { ...family, alert: 'alertword', notes: 'notesword' })).body
    await api.patch(`/v1/children/${child.id}`, { alert: 'alertword, more' })
    const plan = {
      dependantId: child.id,
      kind: 'feeding',
      name: 'planword',
      slots: ['08:00'],
      startsOn: '2026-01-01',
    }
    expect((await api.post('/v1/care-plans', plan)).status).toBe(201)
    const field = { entity: 'people.customer', name: 'credit', label: 'Credit', kind: 'text' }
    const own = (await api.post('/v1/custom-fields', field)).body
    await api.patch(`/v1/customers/${customerId}`, { custom: { credit: 'ownword' } })
    await api.post(`/v1/custom-fields/${own.id}/roles`, { roles: ['manager'] })

    const wish = { entity: 'people.customer', personId: customerId }
    const [whole, less] = [
      await asked('/v1/person-exports', wish),
      await asked('/v1/person-exports', wish, clerk),
    ]
    const fetched = async (who: { apiKey: string }, id: string) => {
      const headers = { authorization: `Bearer ${who.apiKey}` }
      const answer = await world.http.inject({ url: `/v1/person-requests/${id}/bundle`, headers })
      return { status: answer.statusCode, body: answer.rawPayload }
    }
    const words = ['alertword', 'notesword', 'ownword', 'planword']
    const told = ({ body }: { body: Buffer }) => words.filter(word => body.includes(word))
    const all = await fetched(world.harbour.owner, whole.id)
    expect(told(all)).toEqual(words)
    expect(whole.result.leftOut).toEqual([])
    const some = await fetched(key, less.id)
    expect(told(some)).toEqual([])
    const { leftOut, counts } = JSON.parse(String(unzip(some.body).get('about.json')))
    expect(leftOut.fields).toEqual(
      expect.arrayContaining(['children.child.alert', 'people.customer.custom.credit']),
    )
    expect(leftOut.fields).toContain('care.plan.name')
    expect(less.result.leftOut).toEqual(leftOut.fields)
    expect(counts).toMatchObject({ 'children.child': 1, 'kernel.audit': expect.any(Number) })
    // Nor is the bundle of somebody who sees more a way around it; one who sees more may fetch the lesser.
    expect(await fetched(key, whole.id)).toMatchObject({ status: 403 })
    expect((await fetched(world.harbour.owner, less.id)).status).toBe(200)
  })

  it('is given to nobody without the permission, and not to another tenant', async () => {
    const clerk = world.as(await world.caller(world.harbour, ['people.*']))
    expect((await clerk.post('/v1/person-exports', { entity: 'people.customer', personId })).status).toBe(403)
    const stranger = world.as(world.meadow.owner)
    expect((await stranger.post('/v1/person-exports', { entity: 'people.customer', personId })).status).toBe(
      404,
    )
    expect(
      (await stranger.get(`/v1/person-erasures/preview?entity=people.customer&personId=${personId}`)).status,
    ).toBe(404)
  })
})

describe('forgetting a person', () => {
  it('shows first what goes and what the law keeps', async () => {
    const api = world.as(world.harbour.owner)
    const { body } = await api.get(`/v1/person-erasures/preview?entity=people.customer&personId=${personId}`)
    expect(body.tables.map((one: { table: string }) => one.table)).toEqual(
      expect.arrayContaining(['people.customer', 'pets.pet', 'notices.notice', 'files.file']),
    )
    expect(body.kept).toContainEqual(
      expect.objectContaining({
        table: 'billing.invoice',
        rowCount: 1,
        citation: expect.stringContaining('GDPR'),
      }),
    )
  })

  it('needs the name to be typed, and a permission of its own', async () => {
    const who = { entity: 'people.customer', personId }
    const refused = await world
      .as(world.harbour.owner)
      .post('/v1/person-erasures', { ...who, confirmation: 'Ada' })
    expect(refused.body.code).toBe('compliance.not_confirmed')
    const officer = world.as(await world.caller(world.harbour, ['compliance.privacy.manage']))
    const name = `Ada ${token}`
    expect((await officer.post('/v1/person-erasures', { ...who, confirmation: name })).status).toBe(403)
    expect(await tablesWith(token)).toContain('people.customer')
  })

  it('leaves no word of them anywhere, keeps the ledger, and breaks no proof', async () => {
    const api = world.as(world.harbour.owner)
    const ledger = async () =>
      (await owner.query('select count(*)::int as entries, sum(amount)::int as sum from billing.posting'))
        .rows[0]
    const before = await ledger()
    const request = await asked('/v1/person-erasures', {
      entity: 'people.customer',
      personId,
      confirmation: `Ada ${token}`,
    })
    expect(request, JSON.stringify(request.result)).toMatchObject({ status: 'done' })
    expect(await tablesWith(token)).toEqual([])
    expect(await tablesWith('somebodyelse')).toContain('people.customer')
    expect(await ledger()).toEqual(before)
    expect(request.result.kept.map((one: { table: string }) => one.table)).toContain('billing.invoice')
    expect((await api.get(`/v1/customers/${personId}`)).body.name).toMatch(/^Erased [0-9a-f]{8}$/)
    expect((await api.get(`/v1/customers/${otherId}`)).body.name).toBe('Ada somebodyelse')
    expect((await api.get(`/v1/search?q=${token}`)).body.data).toEqual([])

    await sealEverything(world, world.harbour.id)
    await owner.query('begin')
    await owner.query('set local role mainstay_app')
    await owner.query(`select set_config('app.tenant_id', $1, true)`, [world.harbour.id])
    const ask = async <R extends object>(text: string, values?: unknown[]) =>
      (await owner.query(text, values)).rows as R[]
    const { faults } = await verifyTree({ ask, tenantId: world.harbour.id, secret: testSecret })
    await owner.query('rollback')
    expect(faults).toEqual([])
    const { data } = (await api.get(`/v1/audit-entries?rowId=${personId}&operation=people.customer`)).body
    const entry = (await api.get(`/v1/audit-entries/${data[0].id}`)).body
    expect(entry).toMatchObject({ changes: null, reason: null, isWhatForgotten: true, isWhoForgotten: false })
    const proof = (await api.get(`/v1/audit-entries/${data[0].id}/proof?values=true`)).body
    expect(await check(proof)).toEqual({ isIncluded: true, isSigned: true, isWho: true, isWhat: null })
  })
})

describe('a consent', () => {
  it('keeps its words and ends with its withdrawal, once', async () => {
    const api = world.as(world.harbour.owner)
    const { data } = (await api.get(`/v1/consents?filter[personId]=${otherId}`)).body
    expect(data[0]).toMatchObject({ wording: 'I want news.', wordingVersion: '1', withdrawnAt: null })
    const again = await api.post('/v1/consents', { ...pick(data[0]), purpose: 'newsletter' })
    expect(again.body.code).toBe('compliance.consent_given')
    const early = await api.post(`/v1/consents/${data[0].id}/withdrawal`, {
      source: 'letter',
      withdrawnAt: '2020-01-01T00:00:00Z',
    })
    expect(early.body.code).toBe('compliance.withdrawn_before_given')
    const ended = await api.post(`/v1/consents/${data[0].id}/withdrawal`, { source: 'letter' })
    expect(ended.body).toMatchObject({ withdrawnSource: 'letter', wording: 'I want news.' })
    expect((await api.post(`/v1/consents/${data[0].id}/withdrawal`, { source: 'letter' })).body.code).toBe(
      'compliance.withdrawn_already',
    )
    expect((await api.post('/v1/consents', { ...pick(data[0]), purpose: 'newsletter' })).status).toBe(201)
  })

  it('is shown to whoever gave it, for themselves and their child, and taken back by nobody else', async () => {
    const api = world.as(world.harbour.owner)
    const known = new Set(
      (await api.get('/v1/api-keys?limit=200')).body.data.map((one: { id: string }) => one.id),
    )
    const parent = world.as(await world.caller(world.harbour, ['people.customer_access.read']))
    const { data: keys } = (await api.get('/v1/api-keys?limit=200')).body
    const viewerId = keys.find(({ id }: { id: string }) => !known.has(id)).id
    const customerId = (await api.post('/v1/customers', { name: 'Parent' })).body.id
    await api.post('/v1/customer-accesses', { customerId, viewerId })
    const child = (await api.post('/v1/children', { customerId, name: 'Noa', bornOn: '2022-01-01' })).body
    const words = { source: 'Form', wording: 'Pictures may be shown.', wordingVersion: '2' }
    const give = async (personEntity: string, personId: string) => {
      const given = { purpose: 'photos', givenAt: '2026-03-04T12:00:00Z', ...words }
      return (await api.post('/v1/consents', { personEntity, personId, ...given })).body.id
    }
    const [ofChild, ofOther] = [
      await give('children.child', child.id),
      await give('people.customer', otherId),
    ]
    const { data } = (await parent.get('/v1/own-consents')).body
    expect(data).toEqual([
      expect.objectContaining({ id: ofChild, personName: 'Noa', ...words, givenAt: '2026-03-04T12:00:00Z' }),
    ])
    const withdraw = (id: string) => parent.post(`/v1/own-consents/${id}/withdrawal`, {})
    expect((await withdraw(ofOther)).status).toBe(404)
    expect(await withdraw(ofChild)).toMatchObject({ status: 200, body: { withdrawnAt: expect.any(String) } })
    expect((await withdraw(ofChild)).body.code).toBe('compliance.withdrawn_already')
    const kept = (await api.get(`/v1/consents/${ofChild}`)).body
    expect(kept).toMatchObject({ withdrawnSource: 'portal', wording: words.wording })
    expect((await world.nobody.get('/v1/own-consents')).status).toBe(401)
    expect((await world.as(world.meadow.owner).get('/v1/own-consents')).body.data).toEqual([])
  })
})

const pick = ({
  personEntity,
  personId: id,
  source,
  wording,
  wordingVersion,
  givenAt,
}: Record<string, string>) => ({
  personEntity,
  personId: id,
  source,
  wording,
  wordingVersion,
  givenAt,
})
