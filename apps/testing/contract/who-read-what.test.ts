import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { can } from '#kernel/entity/entity.ts'
import type { SealedColumn } from '#kernel/entity/sealed.ts'
import { allOperations } from '#kernel/http/all-operations.ts'
import { sourceFiles } from '#kernel/testing/gates/source-files.ts'
import { catcher } from '#modules/notices/carriers/catcher.ts'
import { registryOfAll } from '../../server/modules.ts'
import { type Caller, createWorld, type World } from '../world.ts'
import { type IdOf, nounByPath, pathOf, queryOf } from './sample.ts'
import { type Seed, seed } from './seed.ts'

// Generated for every question that is not a plain list: one that shows a sensitive or child field says so, or fails here.
const registry = registryOfAll()
const questions = allOperations(registry, {} as never).filter(({ name }) => registry.queries.has(name))
const nounOf = nounByPath(new Map([...registry.entities.values()].map(noun => [noun.plural, noun.name])))

/** By these a child is listed: who they are, not how they are. */
const listedBy = new Set(['children.child.name'])

interface Marked {
  noun: string
  field: string
  id: string
  word: string
}

let world: World
let own: Seed
let marked: Marked[]

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T12:00:00Z', tenants: 1 })
  own = await seed(world, world.harbour)
  const api = world.as(world.harbour.owner)
  const local = catcher.kind === 'local' ? catcher : undefined
  const [tenantId, at] = [world.harbour.id, world.clock.now().toString()]
  const letter = {
    messageId: '<1@example.org>',
    from: 'a@example.org',
    to: 'b@example.org',
    subject: 'Hello',
  }
  await world.db.write(tenantId, tx => local!.keep(tx, tenantId, at, { ...letter, text: 'Words' }))
  marked = []
  for (const noun of registry.entities.values()) {
    const fields = Object.entries(noun.fields).filter(
      ([field, { options }]) =>
        ['child', 'sensitive'].includes(options.personal ?? '') && !listedBy.has(`${noun.name}.${field}`),
    )
    if (fields.length === 0 || !can(noun, 'list')) continue
    for (const [field, { column }] of fields)
      await api.patch(`/v1/${noun.plural}/${own.ids[noun.name]}`, {
        [field]: column === 'date' ? '2022-07-23' : `word of ${noun.name}.${field}`,
      })
    const { data } = (await api.get(`/v1/${noun.plural}?filter[archived]=any`)).body
    for (const row of data as Record<string, string>[])
      for (const [field] of fields)
        if (String(row[field] ?? '').length > 3)
          marked.push({ noun: noun.name, field, id: row.id!, word: row[field]! })
  }
})
afterAll(() => world.close())

const days: Record<string, string> = {
  from: '2026-03-01',
  to: '2026-03-10',
  until: '2026-03-10',
  on: '2026-03-04',
}
const idOf: IdOf = noun => own.ids[noun] ?? '01900000-0000-7000-8000-0000000000ff'

it('has a word in most sensitive and child fields', () => {
  expect(new Set(marked.map(({ noun, field }) => `${noun}.${field}`)).size).toBeGreaterThan(6)
})

async function answers(reader: Caller): Promise<Map<string, string>> {
  const given = new Map<string, string>()
  for (const operation of questions) {
    const query = new URLSearchParams(queryOf(operation, idOf))
    for (const { name } of operation.parameters ?? []) if (days[name]) query.set(name, days[name])
    const { status, body } = await world.as(reader).get(`${pathOf(operation, idOf, nounOf)}?${query}`)
    if (status === 200) given.set(operation.name, JSON.stringify(body))
  }
  return given
}

const isIn = (text: string, { word, id }: Marked) => text.includes(JSON.stringify(word)) && text.includes(id)

it('notes who read what, for every question that shows a sensitive or child field', async () => {
  const unsaid: string[] = []
  const shown: Marked[] = []
  for (const [name, text] of await answers(await world.caller(world.harbour, [...registry.permissions]))) {
    const shows = registry.queries.get(name)!.shows ?? []
    for (const one of marked.filter(one => isIn(text, one))) {
      if (shows === 'any' || shows.includes(one.noun)) shown.push(one)
      else unsaid.push(`${name} shows ${one.noun}.${one.field}`)
    }
  }
  expect([...new Set(unsaid)]).toEqual([])
  expect(shown.map(({ noun }) => noun)).toEqual(expect.arrayContaining(['children.child', 'daybook.entry']))
  await world.access.flush()
  const noted = await world.db.read<{ entity: string; row_id: string }>(
    world.harbour.id,
    `select entity, row_id from compliance.access where reader_name like 'role-%'`,
  )
  for (const { noun, id } of shown) expect(noted).toContainEqual({ entity: noun, row_id: id })
})

it('notes who took a paper or a picture along, for every question that gives one', async () => {
  const giving = questions.filter(
    ({ name, contentType }) => contentType !== undefined && name !== 'documents.code',
  )
  const taken: string[] = []
  for (const question of giving) {
    const reader = await world.caller(world.harbour, [...registry.permissions])
    const query = new URLSearchParams(queryOf(question, idOf))
    for (const { name } of question.parameters ?? []) if (name === 'month') query.set(name, '2026-03')
    const url = `${pathOf(question, idOf, nounOf)}?${query}`
    const { status } = await world.as(reader).get(url)
    if (status !== 200) continue
    await world.access.flush()
    const found = await world.db.read<{ entity: string }>(
      world.harbour.id,
      `select a.entity from compliance.access a join kernel.api_key k on k.id = a.reader_id
        where a.is_taken and k.key_hash = sha256(convert_to($1, 'UTF8'))`,
      [reader.apiKey],
    )
    taken.push(`${question.name}: ${found[0]?.entity ?? 'nobody knows'}`)
  }
  expect(taken.filter(line => line.endsWith('nobody knows'))).toEqual([])
  expect(taken).toEqual(
    expect.arrayContaining(['billing.invoice_pdf: billing.invoice', 'coating.quote_pdf: coating.quote']),
  )
})

it('shows in no question what a noun hides from the reader', async () => {
  const hides = new Map([...registry.entities.values()].map(noun => [noun.name, noun.hides ?? {}]))
  const needed = new Set([...hides.values()].flatMap(rules => Object.values(rules)))
  const reader = await world.caller(
    world.harbour,
    registry.permissions.filter(permission => !needed.has(permission)),
  )
  const hidden = marked.filter(({ noun, field }) => hides.get(noun)![field])
  expect(hidden.length).toBeGreaterThan(2)
  const told: string[] = []
  for (const [name, text] of await answers(reader))
    for (const one of hidden) if (isIn(text, one)) told.push(`${name} shows ${one.noun}.${one.field}`)
  expect(told).toEqual([])
})

// Generated for every sealed field of a noun, and for what modules seal beside them.
describe('a sealed column', () => {
  type Place = SealedColumn & { id: string }
  const nameOf = ({ table, column }: SealedColumn) => `${table}.${column}`
  const spotOf = ({ field, id: rowId }: Place) => ({ tenantId: world.harbour.id, field, rowId })

  async function put(place: Place, value: string): Promise<void> {
    const sql = `update ${place.table} set "${place.column}" = $2 where id = $1`
    await world.db.write(world.harbour.id, tx => tx.run(sql, [place.id, value]))
  }

  async function stored({ table, column, id }: Place): Promise<string> {
    const sql = `select "${column}" as value from ${table} where id = $1`
    return (await world.db.read<{ value: string }>(world.harbour.id, sql, [id]))[0]!.value
  }

  const { seal, columns } = { seal: () => world.sealRoom.seal, columns: () => world.sealRoom.columns() }
  const write = async (place: Place, word: string) => put(place, await seal().seal(spotOf(place), word))
  const look = async (place: Place) => seal().open(spotOf(place), await stored(place))

  async function placesOf(column: SealedColumn): Promise<Place[]> {
    const sql = `select id from ${column.table} order by id limit 2`
    const rows = await world.db.read<{ id: string }>(world.harbour.id, sql)
    return rows.map(({ id }) => ({ ...column, id }))
  }

  /** Columns that hold values under another key than the newest. */
  async function stale(newest: number): Promise<string[]> {
    const texts = await world.db.read<{ table: string; column: string }>(
      world.harbour.id,
      `select c.oid::regclass::text as table, a.attname as column from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.atttypid = 'text'::regtype
       where c.relkind in ('r', 'p') and has_column_privilege(c.oid, a.attnum, 'select')
         and c.relnamespace::regnamespace::text !~ '^pg_|^information_schema$'`,
    )
    const each = texts.map(
      ({ table, column }) => `select '${table}.${column}' as name from ${table}
        where starts_with("${column}", 'sealed:1:') and not starts_with("${column}", 'sealed:1:${newest}:')`,
    )
    const rows = await world.db.read<{ name: string }>(world.harbour.id, each.join(' union '))
    return rows.map(({ name }) => name)
  }

  it('is read and written while the key changes twice: no reading fails, no value is lost', async () => {
    const places = (await Promise.all(columns().map(placesOf))).flat()
    expect([...new Set(places.map(nameOf))].sort()).toEqual(columns().map(nameOf).sort())
    const wrong: string[] = []
    let isOver = false
    const traffic = places.map(async place => {
      let word = ''
      for (let n = 0; !isOver || n < 2; n++) {
        word = `${nameOf(place)} ${n}`
        await write(place, word)
        const seen = await look(place)
        if (seen !== word) wrong.push(`${word} was read as ${seen}`)
      }
      return { place, word }
    })
    const rotations = (async () => {
      await world.sealRoom.rotate(world.harbour.id)
      return world.sealRoom.rotate(world.harbour.id)
    })()
    await rotations.catch(() => {})
    isOver = true
    const last = await Promise.all(traffic)
    const { number } = await rotations
    await world.sealRoom.reseal(world.harbour.id)
    expect(wrong).toEqual([])
    for (const { place, word } of last) {
      expect(await stored(place), nameOf(place)).toMatch(new RegExp(`^sealed:1:${number}:`))
      expect(await look(place)).toBe(word)
    }
    expect(await stale(number)).toEqual([])
  })

  it('that nobody named is found by its old key, and by the source that seals it', async () => {
    const [customer] = await placesOf({ table: 'people.customer', column: 'notes', field: 'notes' })
    await write(customer!, 'sealed past the list')
    const { number } = await world.sealRoom.rotate(world.harbour.id)
    expect(await stale(number)).toEqual(['people.customer.notes'])
    await put(customer!, 'in the open')
    const sealing = sourceFiles().filter(
      ({ path, text }) => /^modules\/(?!.*\.test\.)/.test(path) && text.includes('sealValue('),
    )
    const naming = registry.modules.filter(({ sealed }) => sealed.length > 0).map(({ id }) => id)
    expect([...new Set(sealing.map(({ path }) => path.split('/')[1]))].sort()).toEqual(naming.sort())
  })
})
