import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seenAnswer } from '#kernel/access/hidden-fields.ts'
import { expandPermissions } from '#kernel/access/permission.ts'
import { JsonText } from '#kernel/command/answer.ts'
import { uuid } from '#kernel/db/uuid.ts'
import type { Entity } from '#kernel/entity/entity.ts'
import { can } from '#kernel/entity/entity.ts'
import { allOperations } from '#kernel/http/all-operations.ts'
import { type JsonSchema, outputSchema } from '#kernel/schema/object-schema.ts'
import { asOwner } from '#kernel/tenancy/as-owner.ts'
import { check } from '#modules/compliance/proof/check.ts'
import { sealEverything } from '#modules/compliance/testing/seal-everything.ts'
import { registryOfAll } from '../server/modules.ts'
import { nounByPath, pathOf, queryOf } from './contract/sample.ts'
import { type Seed, seed } from './contract/seed.ts'
import { createWorld, type World } from './world.ts'

// Generated for every field that an entity hides: a new rule is held to these without anyone writing a test.
const registry = registryOfAll()
const nouns = [...registry.entities.values()]
const rules = nouns.flatMap(noun =>
  Object.entries(noun.hides ?? {}).map(
    ([field, permission]) => [`${noun.name}.${field}`, { noun, field, permission }] as const,
  ),
)

let world: World
let own: Seed
const lacking = new Map<string, Awaited<ReturnType<World['caller']>>>()

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T12:00:00Z', tenants: 1 })
  own = await seed(world, world.harbour)
  await sealEverything(world, world.harbour.id)
  for (const permission of new Set(rules.map(([, rule]) => rule.permission))) {
    const others = registry.permissions.filter(other => other !== permission)
    lacking.set(permission, await world.caller(world.harbour, others))
  }
})
afterAll(() => world.close())

const owner = () => world.as(world.harbour.owner)
const without = (permission: string) => world.as(lacking.get(permission)!)
const keysOf = (rows: object[]) => [...new Set(rows.flatMap(row => Object.keys(row)))]

describe('whoever lacks the permission of a field', () => {
  it.each(rules)('reads %s neither in lists nor alone', async (_name, { noun, field, permission }) => {
    const list = `/v1/${noun.plural}?filter[archived]=any`
    const [all, seen] = [await owner().get(list), await without(permission).get(list)]
    expect(seen.body.data.map((row: { id: string }) => row.id)).toEqual(
      all.body.data.map((row: { id: string }) => row.id),
    )
    expect(keysOf(seen.body.data)).not.toContain(field)
    if (!all.body.data.length) return
    expect(keysOf(all.body.data)).toContain(field)
    if (!can(noun, 'get')) return
    const one = `/v1/${noun.plural}/${all.body.data[0].id}`
    expect(keysOf([(await owner().get(one)).body])).toContain(field)
    expect(keysOf([(await without(permission).get(one)).body])).not.toContain(field)
  })

  it.each(rules)('cannot find or sort by %s, nor add up by trying', async (_name, rule) => {
    const { noun, field, permission } = rule
    const ask = (query: string) => without(permission).get(`/v1/${noun.plural}?${query}`)
    for (const query of [`filter[${field}]=1`, `filter[${field}][null]=true`, `filter[${field}][gte]=1`])
      expect(await ask(query)).toMatchObject({ status: 422, body: { errors: [{ code: 'unknown_filter' }] } })
    for (const query of [`sort=${field}`, `sort=-${field},id`])
      expect(await ask(query)).toMatchObject({ status: 422, body: { errors: [{ code: 'unknown_sort' }] } })
  })

  it.each(rules.filter(([, { noun }]) => can(noun, 'export')))('exports no %s', async (_name, rule) => {
    const { noun, field, permission } = rule
    const path = `/v1/${noun.plural}/export`
    const header = async (browser: ReturnType<typeof owner>) =>
      String((await browser.get(path)).body)
        .split('\r\n')[0]!
        .split(',')
    const isPlain = noun.fields[field]!.column !== 'jsonb'
    if (isPlain) expect(await header(owner())).toContain(field)
    expect(await header(without(permission))).not.toContain(field)
    expect((await without(permission).get(`${path}?columns=id,${field}`)).status).toBe(422)
  })

  it.each(rules)('sees no %s in the history', async (_name, { noun, field, permission }) => {
    const { data } = (await owner().get(`/v1/${noun.plural}?filter[archived]=any`)).body
    if (!data.length || !can(noun, 'get')) return
    const history = await without(permission).get(`/v1/${noun.plural}/${data[0].id}/history`)
    expect(history.status).toBe(200)
    expect(keysOf(history.body.data.map((entry: { changes: object }) => entry.changes ?? {}))).not.toContain(
      field,
    )
  })

  it.each(rules)('sees no %s in the audit, nor in its proofs', async (_name, { noun, field, permission }) => {
    const entries = async (who: ReturnType<typeof owner>) => {
      const { data } = (await who.get(`/v1/audit-entries?entity=${noun.name}&limit=200`)).body
      return Promise.all(data.map(({ id }: { id: string }) => who.get(`/v1/audit-entries/${id}`)))
    }
    const [all, seen] = [await entries(owner()), await entries(without(permission))]
    expect(seen.map(({ body }) => body.id)).toEqual(all.map(({ body }) => body.id))
    expect(keysOf(seen.map(({ body }) => body.changes ?? {}))).not.toContain(field)
    const [told] = all.filter(({ body }) => body.place !== null && field in (body.changes ?? {}))
    if (!told) return
    expect(seen.find(({ body }) => body.id === told.body.id)!.body.hiddenFields).toContain(field)
    const proof = async (who: ReturnType<typeof owner>) =>
      check((await who.get(`/v1/audit-entries/${told.body.id}/proof?values=true`)).body)
    expect(await proof(owner())).toMatchObject({ isIncluded: true, isSigned: true, isWhat: true })
    expect(await proof(without(permission))).toMatchObject({ isIncluded: true, isSigned: true, isWhat: null })
  })

  const referring = rules.flatMap(([name, rule]) =>
    nouns
      .filter(other => can(other, 'list'))
      .flatMap(other =>
        Object.entries(other.fields)
          .filter(
            ([key, { target, column }]) =>
              target === rule.noun.name && column === 'uuid' && key.endsWith('Id'),
          )
          .map(
            ([key]) =>
              [`${name} through ${other.name}`, { ...rule, other, include: key.slice(0, -2) }] as const,
          ),
      ),
  )
  it.each(referring)('does not reach %s', async (_name, { other, include, field, permission }) => {
    const { body } = await without(permission).get(`/v1/${other.plural}?include=${include}`)
    const found = body.data.map((row: Record<string, object | null>) => row[include] ?? {})
    expect(keysOf(found)).not.toContain(field)
  })

  const editable = rules.filter(([, { noun, field }]) => mayEdit(noun, field))
  it.each(editable)('writes no %s', async (_name, { noun, field, permission }) => {
    const id = own.ids[noun.name]!
    const changed = await without(permission).patch(`/v1/${noun.plural}/${id}`, { [field]: 'x' })
    expect(changed).toMatchObject({ status: 422, body: { errors: [{ pointer: `/${field}` }] } })
  })

  const imported = rules.filter(
    ([, { noun, field }]) =>
      can(noun, 'import') && mayEdit(noun, field) && !noun.fields[field]!.options.isSealed,
  )
  it.each(imported)('brings in no %s from a file', async (_name, { noun, field, permission }) => {
    const mapping = { targets: [{ entity: noun.name, fields: { [field]: { column: 'a' } } }] }
    const file = { entity: noun.name, fileName: 'a.csv', csv: 'a\nx\n', dryRun: true, mapping }
    expect((await owner().post('/v1/imports', file)).status).toBe(201)
    expect(await without(permission).post('/v1/imports', file)).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    })
  })

  it.each(editable)('finds nothing by the words of %s', async (_name, { noun, field, permission }) => {
    const id = own.ids[noun.name]!
    const word = `hidden${field.toLowerCase()}word`
    expect((await owner().patch(`/v1/${noun.plural}/${id}`, { [field]: word })).status).toBe(200)
    expect((await without(permission).get(`/v1/search?q=${word}`)).body.data).toEqual([])
    expect((await without(permission).get(`/v1/${noun.plural}?q=${word}`)).body.data).toEqual([])
    const answered = await without(permission).patch(`/v1/${noun.plural}/${id}`, { externalId: word })
    expect(answered.status).toBe(200)
    expect(JSON.stringify(answered.body)).not.toContain(`"${field}"`)
  })

  it.each(rules)('is told no %s by an event', async (_name, { noun, field }) => {
    const told = await world.db.read(
      world.harbour.id,
      'select name from kernel.event where entity = $1 and data ? $2',
      [noun.name, field],
    )
    expect(told).toEqual([])
  })
})

it('keeps the alerts of those who are looked after for whoever looks after them', () => {
  const see = [...registry.editions.values()].flatMap(({ roles }) =>
    Object.entries(roles).flatMap(([role, patterns]) => {
      const held = expandPermissions(patterns, registry.permissions)
      return held.has('care.health.read') ? [role] : []
    }),
  )
  expect(see.sort()).toEqual(['caretaker', 'director', 'front_desk', 'manager', 'teacher'])
})

describe('a field of the tenant’s own that only some roles see', () => {
  type Browser = ReturnType<typeof owner>
  const word = 'ownfieldword'
  let clerk: Browser
  let manager: Browser
  let at: string
  beforeAll(async () => {
    const { data } = (await owner().get('/v1/custom-fields')).body
    const field = data.find(({ name }: { name: string }) => name === 'vetPhone')
    at = `/v1/pets/${own.ids['pets.pet']}`
    await owner().post('/v1/custom-fields', {
      entity: 'pets.pet',
      name: 'shelf',
      label: 'Shelf',
      kind: 'text',
    })
    expect((await owner().patch(at, { custom: { vetPhone: word, shelf: 'A1' } })).status).toBe(200)
    const roles = { roles: ['manager'] }
    expect((await owner().post(`/v1/custom-fields/${field.id}/roles`, roles)).body.roles).toEqual(['manager'])
    clerk = world.as(await world.caller(world.harbour, [...registry.permissions]))
    const key = (await owner().post('/v1/api-keys', { name: 'm', role: 'manager' })).body.token
    manager = world.as({ tenantId: world.harbour.id, apiKey: key })
    // Told in words of the test’s own: the verb refuses whoever does not see the field themselves.
    expect(await clerk.post(`/v1/custom-fields/${field.id}/roles`, {})).toMatchObject({
      status: 403,
      body: { code: 'business.field_not_seen' },
    })
    const unknown = await owner().post(`/v1/custom-fields/${field.id}/roles`, { roles: ['nobody'] })
    expect(unknown).toMatchObject({ status: 422, body: { errors: [{ pointer: '/roles/0' }] } })
  })
  const told = async (browser: Browser, path: string) => JSON.stringify((await browser.get(path)).body)

  it('is read alone, in lists, through other records, in files and in the history by them, and by no others', async () => {
    const paths = [
      at,
      '/v1/pets',
      '/v1/vaccinations?include=pet',
      '/v1/customers?include=pets',
      '/v1/pets/export',
      `${at}/history`,
    ]
    for (const path of paths) {
      expect(await told(clerk, path), path).not.toContain(word)
      expect(await told(owner(), path), path).toContain(word)
    }
    expect((await manager.get(at)).body.custom).toEqual({ vetPhone: word, shelf: 'A1' })
    expect((await clerk.get(at)).body.custom).toEqual({ shelf: 'A1' })
    expect(await told(clerk, '/v1/pets/export')).not.toContain('vetPhone')
    expect((await clerk.get('/v1/pets/export?columns=id,custom.vetPhone')).status).toBe(422)
    expect(await told(clerk, '/v1/audit?limit=200')).not.toContain(word)
  })

  it('is no filter, is found by no search and told by no event', async () => {
    const ask = `/v1/pets?filter[custom.vetPhone]=${word}`
    expect(await clerk.get(ask)).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'unknown_filter' }] },
    })
    expect((await manager.get(ask)).body.data).toHaveLength(1)
    expect((await clerk.get('/v1/pets?filter[custom.shelf]=A1')).body.data).toHaveLength(1)
    expect((await clerk.get(`/v1/search?q=${word}`)).body.data).toEqual([])
    const events = 'select name from kernel.event where data::text like $1'
    expect(await world.db.read(world.harbour.id, events, [`%${word}%`])).toEqual([])
  })

  it('is written by them alone, and kept when others change what stands beside it', async () => {
    const refused = { status: 422, body: { errors: [{ pointer: '/custom/vetPhone' }] } }
    const custom = { vetPhone: 'mine' }
    expect(await clerk.patch(at, { custom })).toMatchObject(refused)
    const made = { customerId: own.ids['people.customer'], name: 'New', species: 'dog', custom }
    expect(await clerk.post('/v1/pets', made)).toMatchObject(refused)
    const bulk = { action: 'update', ids: [own.ids['pets.pet']], changes: { custom } }
    expect(await clerk.post('/v1/pets/bulk', bulk)).toMatchObject(refused)
    const mapping = { targets: [{ entity: 'pets.pet', fields: { 'custom.vetPhone': { column: 'a' } } }] }
    const file = { entity: 'pets.pet', fileName: 'a.csv', csv: 'a\nx\n', dryRun: true, mapping }
    expect((await clerk.post('/v1/imports', file)).status).toBe(403)
    const changed = await clerk.patch(at, { custom: { shelf: 'B2' } })
    expect(changed.body.custom).toEqual({ shelf: 'B2' })
    expect((await owner().get(at)).body.custom).toEqual({ vetPhone: word, shelf: 'B2' })
  })

  it('is not reached by giving a role that sees it to a key, a member or an endpoint', async () => {
    const refused = { status: 403, body: { code: 'kernel.more_than_own' } }
    const url = 'https://hooks.example.org/in'
    const endpoint = { name: 'e', url, events: ['pets.pet_updated'], hasRecord: true }
    for (const role of ['manager', 'owner']) {
      expect(await clerk.post('/v1/api-keys', { name: role, role })).toMatchObject(refused)
      expect(await clerk.post('/v1/members', { name: role, role })).toMatchObject(refused)
      expect(await clerk.post('/v1/webhook-endpoints', { ...endpoint, role })).toMatchObject(refused)
    }
    const { id } = (await owner().post('/v1/members', { name: 'M', role: 'manager' })).body
    expect(await clerk.post(`/v1/members/${id}/archive`, {})).toMatchObject(refused)
    await owner().post('/v1/roles', { name: 'looker', permissions: ['pets.pet.read'] })
    expect((await clerk.post('/v1/api-keys', { name: 'l', role: 'looker' })).status).toBe(201)
  })
})

// Generated for every question and verb whose answer holds rows within a shape of its own.
describe('a field of one’s own on every noun, which only managers see', () => {
  const word = 'shapedword'
  let clerk: ReturnType<typeof owner>
  beforeAll(async () => {
    clerk = world.as(await world.caller(world.harbour, [...registry.permissions]))
    const at = world.clock.now().toString()
    await asOwner({ url: world.url, tenantId: world.harbour.id, at }, async ({ query }) => {
      for (const noun of nouns) {
        await query(
          `insert into kernel.custom_field (tenant_id, id, created_at, updated_at, entity, name, label, kind, roles)
           values ($1, $2, $3, $3, $4, 'shaped', 'Shaped', 'text', '{manager}')`,
          [world.harbour.id, uuid(), at, noun.name],
        )
        // What is never changed once it is written cannot be given a value either.
        await query('savepoint noun')
        await query(`update ${noun.table} set custom = custom || '{"shaped": "${word}"}'`).catch(() =>
          query('rollback to savepoint noun'),
        )
      }
    })
  })

  it('is told to others by no question, wherever a row stands in the answer', async () => {
    const nounOf = nounByPath(new Map(nouns.map(noun => [noun.plural, noun.name])))
    const idOf = (noun: string) => own.ids[noun] ?? world.harbour.id
    const questions = allOperations(registry, {} as never).filter(({ name }) => registry.queries.has(name))
    const told: string[] = []
    const leaking: string[] = []
    for (const question of questions) {
      const path = pathOf(question, idOf, nounOf) + queryOf(question, idOf)
      const [all, seen] = [await owner().get(path), await clerk.get(path)]
      if (JSON.stringify(all.body).includes(word)) told.push(question.name)
      if (JSON.stringify(seen.body).includes(word)) leaking.push(question.name)
      // Somebody who sees more asked for it: it is not opened, for it may hold any of them.
      const expected = question.name === 'compliance.bundle' ? 403 : all.status
      expect([question.name, seen.status]).toEqual([question.name, expected])
    }
    expect(told).toContain('deals.board')
    expect(leaking).toEqual([])
  })

  const unseen = Object.fromEntries(nouns.map(({ name }) => [name, ['shaped']]))
  const shaped = [...registry.commands.values(), ...registry.queries.values()].flatMap(
    ({ name, output = {} }) =>
      'allFields' in output || !holds(outputSchema(output)) ? [] : [[name, output] as const],
  )
  it.each(shaped)('is left out of what %s answers', (_name, output) => {
    const answer = filled(outputSchema(output), { shaped: word, shelf: 'kept' })
    expect(JSON.stringify(seenAnswer(output, new Set(), answer))).toContain(word)
    const held = Object.assign(new Set<string>(), { unseen })
    // As the verb gives it, and as the database does.
    for (const given of [answer, new JsonText(JSON.stringify(answer))]) {
      const seen = JSON.stringify(seenAnswer(output, held, given))
      expect(seen).not.toContain(word)
      expect(seen).toContain('kept')
    }
  })

  it('is not told when two stays change rooms', async () => {
    const stay = (await owner().get(`/v1/stays/${own.ids['bookings.stay']}`)).body
    const { data: rooms } = (await owner().get('/v1/rooms')).body
    const free = rooms.find(({ id }: { id: string }) => id !== stay.roomId)
    const { customerId, locationId, roomTypeId, arrivesOn, departsOn } = stay
    const wish = { customerId, locationId, roomTypeId, roomId: free.id, arrivesOn, departsOn, partySize: 1 }
    const other = await owner().post('/v1/stays', wish)
    expect(other.status).toBe(201)
    const swap = { stayId: stay.id, otherStayId: other.body.id }
    const seen = await clerk.post('/v1/stay-swaps', swap)
    expect(seen.status).toBeLessThan(300)
    expect(JSON.stringify(seen.body)).not.toContain(word)
    expect(JSON.stringify((await owner().post('/v1/stay-swaps', swap)).body)).toContain(word)
  })
})

/** Whether rows of a noun stand in an answer of this shape. */
function holds(schema: JsonSchema): boolean {
  const properties: Record<string, JsonSchema> = schema.properties ?? {}
  const items: JsonSchema[] = schema.items ? [schema.items] : []
  return 'custom' in properties || [...Object.values(properties), ...items].some(holds)
}

/** An answer of this shape that holds nothing but fields of the tenant’s own. */
function filled(schema: JsonSchema, custom: object): unknown {
  if (schema.items) return [filled(schema.items, custom)]
  const properties = Object.entries<JsonSchema>(schema.properties ?? {})
  if (!properties.length) return null
  return Object.fromEntries(
    properties.map(([name, one]) => [name, name === 'custom' ? custom : filled(one, custom)]),
  )
}

function mayEdit(noun: Entity, field: string): boolean {
  const isOpen = can(noun, 'update') && !noun.fields[field]!.options.readOnly
  return isOpen && (noun.editable?.includes(field) ?? true) && noun.fields[field]!.column === 'text'
}
