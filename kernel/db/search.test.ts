import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenTestDatabase, openTestDatabase } from '../testing/database.ts'
import { uuid } from './uuid.ts'

let world: OpenTestDatabase
let tenant: string
let stranger: string
let ada: string

const people: [name: string, email: string | null, phone: string | null][] = [
  ['Ada Miller', 'ada.miller@example.org', '+49 170 123 45 67'],
  ['Miller & Sons', 'office@sons.example', '0351/987654'],
  ['Zoë Müller-Lüdenscheidt', null, null],
  ['Vesna Bäckermeister', null, null],
  ["Sean O'Neill", 'sean@example.org', null],
  ['Mil', null, null],
  ['100% Dog_Days', null, null],
  ['Φοίβη Παπαδοπούλου', null, null],
]

const insert = `insert into shop.person (tenant_id, id, name, email, phone) values ($1, $2, $3, $4, $5)`

beforeAll(async () => {
  world = await openTestDatabase()
  await world.owner.query(`
    create schema shop;
    create table shop.person (tenant_id uuid not null, id uuid not null, archived_at timestamptz, name text not null,
      email text, phone text, primary key (tenant_id, id));
    select kernel.protect('shop.person');
    select kernel.searchable('shop.person', title => 'name', subtitle => 'email', body => 'phone')`)
  tenant = await world.tenant()
  stranger = await world.tenant()
  await world.db.write(tenant, async tx => {
    for (const person of people) tx.later(insert, [tenant, uuid(), ...person])
  })
  await world.db.write(stranger, tx => tx.run(insert, [stranger, uuid(), 'Ada Stranger', null, null]))
  const rows = await world.db.read<{ id: string }>(
    tenant,
    "select id from shop.person where name = 'Ada Miller'",
  )
  ada = rows[0]!.id
})
afterAll(() => world.close())

async function find(q: string, who = tenant, entities: string[] | null = null): Promise<string[]> {
  const text = 'select title from kernel.search($1, $2, 10)'
  return (await world.db.read<{ title: string }>(who, text, [q, entities])).map(row => row.title)
}

describe('searching', () => {
  it('puts the exact title first, then titles that begin so, then words that begin so', async () => {
    expect(await find('mil')).toEqual(['Mil', 'Miller & Sons', 'Ada Miller'])
  })

  it('asks neither for accents nor for capitals', async () => {
    expect(await find('ZOE MULLER')).toEqual(['Zoë Müller-Lüdenscheidt'])
    expect(await find('lüdensch')).toEqual(['Zoë Müller-Lüdenscheidt'])
    expect(await find('φοιβη')).toEqual(['Φοίβη Παπαδοπούλου'])
  })

  it('takes words in any order', async () => {
    expect(await find('miller ada')).toEqual(['Ada Miller'])
    expect(await find('  miller   ada ')).toEqual(['Ada Miller'])
  })

  it('finds by e-mail address, whole or in part', async () => {
    expect(await find('ada.miller@example.org')).toEqual(['Ada Miller'])
    expect(await find('sean@ex')).toEqual(["Sean O'Neill"])
  })

  it('finds a telephone number in whatever way it is written', async () => {
    for (const q of ['+49 170 123 45 67', '0170 1234567', '00491701234567', '1234567', '(0170) 123-4567'])
      expect(await find(q)).toEqual(['Ada Miller'])
    expect(await find('0351 98')).toEqual(['Miller & Sons'])
  })

  it('finds by id', async () => {
    expect(await find(ada)).toEqual(['Ada Miller'])
    expect(await find(ada.toUpperCase())).toEqual(['Ada Miller'])
    expect(await find(uuid())).toEqual([])
  })

  it('looks inside words, and then for near misses, only when nothing begins so', async () => {
    expect(await find('meister')).toEqual(['Vesna Bäckermeister'])
    expect(await find('bakcermeister')).toEqual(['Vesna Bäckermeister'])
    expect(await find('ädenscheid')).toEqual([])
    expect(await find('παδοπ')).toEqual(['Φοίβη Παπαδοπούλου'])
  })

  it('finds a number by its beginning, and takes nothing for a near miss of it', async () => {
    await world.db.write(tenant, tx => tx.run(insert, [tenant, uuid(), '#4711', null, null]))
    for (const q of ['4711', '#4711', '#47', '471']) expect(await find(q)).toEqual(['#4711'])
    for (const q of ['711', '47l1']) expect(await find(q)).toEqual([])
  })

  it('answers one and two letters', async () => {
    expect(await find('z')).toEqual(['Zoë Müller-Lüdenscheidt'])
    expect(await find('ad')).toEqual(['Ada Miller'])
  })

  it('takes percent signs, underscores, quotes and backslashes as they are', async () => {
    expect(await find('100%')).toEqual(['100% Dog_Days'])
    expect(await find('dog_d')).toEqual(['100% Dog_Days'])
    expect(await find("o'neill")).toEqual(["Sean O'Neill"])
    for (const q of ['%', '_', '\\', "'", '"', '%%%', '', '   ', '–', '\u0000'.slice(1), 'x'.repeat(5_000)])
      expect(await find(q)).toEqual([])
  })

  it('keeps to the entities that were asked for', async () => {
    expect(await find('mil', tenant, ['shop.person'])).toHaveLength(3)
    expect(await find('mil', tenant, ['shop.other'])).toEqual([])
  })

  it('follows changes, archiving and deletion', async () => {
    const id = uuid()
    const on = (text: string) => world.db.write(tenant, tx => tx.run(text, [id]))
    await world.db.write(tenant, tx => tx.run(insert, [tenant, id, 'Quentin Old', null, null]))
    await on("update shop.person set name = 'Quentin New' where id = $1")
    expect([await find('old'), await find('quentin')]).toEqual([[], ['Quentin New']])
    await on('update shop.person set archived_at = now() where id = $1')
    expect(await find('quentin')).toEqual([])
    await on('update shop.person set archived_at = null where id = $1')
    expect(await find('new')).toEqual(['Quentin New'])
    await on('delete from shop.person where id = $1')
    expect(await find('new')).toEqual([])
    const left = await world.owner.query('select from kernel.search_word where row_id = $1', [id])
    expect(left.rowCount).toBe(0)
  })

  it('forgets what is deleted in one statement, and nothing else', async () => {
    const ids = Array.from({ length: 300 }, uuid)
    await world.db.write(tenant, async tx => {
      for (const [at, id] of ids.entries()) tx.later(insert, [tenant, id, `Passing Guest ${at}`, null, null])
    })
    await world.db.write(tenant, tx =>
      tx.run('delete from shop.person where id = any($1::uuid[])', [ids.slice(1)]),
    )
    expect(await find('passing')).toEqual(['Passing Guest 0'])
    await world.db.write(tenant, tx => tx.run('delete from shop.person where id = $1', [ids[0]]))
    expect([await find('passing'), await find('ada')]).toEqual([[], ['Ada Miller']])
    const left = await world.owner.query('select from kernel.search_word where row_id = any($1)', [ids])
    expect(left.rowCount).toBe(0)
  })

  it('never finds another tenant’s, and nothing without a tenant', async () => {
    expect(await find('ada', stranger)).toEqual(['Ada Stranger'])
    expect(await find(ada, stranger)).toEqual([])
    expect(await find('ada', '')).toEqual([])
    expect(await find('ada', uuid())).toEqual([])
  })

  it('is the only way in: nobody may read what it searches', async () => {
    for (const table of ['search_document', 'search_word'])
      await expect(world.db.read(tenant, `select * from kernel.${table}`)).rejects.toMatchObject({
        code: '42501',
      })
  })
})
