import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { testSecret } from '#kernel/testing/template.ts'
import { check } from './proof/check.ts'
import type { Proof } from './proof/proof.ts'
import { keepWitnessIn, remembered, rotateSigningKey, verifyTree } from './public.ts'
import { sealEverything } from './testing/seal-everything.ts'

let world: World
let owner: pg.Client
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'witness-'))
  world = await createWorld({ tenants: 2, now: '2026-03-04T12:00:00Z' })
  keepWitnessIn(folder)
  owner = new pg.Client({ connectionString: world.url, options: '-c timezone=UTC' })
  await owner.connect()
  const api = world.as(world.harbour.owner)
  for (let i = 0; i < 12; i++) {
    const { id } = (await api.post('/v1/customers', { name: `Guest ${i}` })).body
    await api.patch(`/v1/customers/${id}`, { notes: 'Likes the sea' }, { 'x-reason': 'They%20told%20us' })
    if (i % 4 === 0) await sealEverything(world, world.harbour.id)
  }
  await sealEverything(world, world.harbour.id)
})
afterAll(async () => {
  keepWitnessIn(undefined)
  await owner.end()
  await world.close()
  await rm(folder, { recursive: true })
})

type Rows = Record<string, string>[]

/** What is found when the owner of the database has done `sql` to it, which is then undone. */
async function having(sql: string | string[], witness?: string): Promise<{ faults: string[]; rows: Rows }> {
  const tenantId = world.harbour.id
  await owner.query('begin')
  try {
    await owner.query('set local session_replication_role = replica')
    await owner.query(`select set_config('app.tenant_id', $1, true)`, [tenantId])
    let rows: Rows = []
    for (const one of [sql].flat()) rows = (await owner.query(one)).rows
    // As the role that serves requests, for the owner of a test's database is under no row security.
    await owner.query('set local role mainstay_app')
    const ask = async <Row extends object>(text: string, values?: unknown[]) =>
      (await owner.query(text, values)).rows as Row[]
    const { faults } = await verifyTree({ ask, tenantId, secret: testSecret, witness })
    return { faults, rows }
  } finally {
    await owner.query('rollback')
  }
}

const note = async () => (await remembered(folder, world.harbour.id))!
const entry = (place: number) => `(select entry_id from compliance.leaf where place = ${place})`

describe('the audit', () => {
  it('says who did what, when, to what, from where, with what and why', async () => {
    const { rows } = await having(
      `select actor_name, address, device, reason, changes->'notes'->>1 as notes from kernel.audit
       where operation = 'people.customer.update' order by id limit 1`,
    )
    expect(rows[0]).toMatchObject({
      address: '127.0.0.1',
      device: expect.stringContaining('light'),
      reason: 'They told us',
      notes: 'Likes the sea',
    })
  })

  it('holds what was sealed when nobody touched it', async () => {
    const { faults } = await having('select 1', await note())
    expect(faults).toEqual([])
  })

  it('is a tree of its own for each tenant, which the other cannot see', async () => {
    const theirs = await world.db.read(world.meadow.id, 'select 1 from compliance.leaf')
    expect(theirs).toEqual([])
    const own = await world.db.read(world.harbour.id, 'select 1 from compliance.leaf')
    expect(own.length).toBeGreaterThan(24)
  })

  it('cannot be changed by what serves requests', async () => {
    for (const table of ['kernel.audit', 'compliance.leaf', 'compliance.checkpoint', 'compliance.node'])
      for (const sql of [`update ${table} set tenant_id = tenant_id`, `delete from ${table}`])
        await expect(world.db.write(world.harbour.id, tx => tx.run(sql))).rejects.toMatchObject({
          code: '42501',
        })
  })
})

const at = 7
const edits: [kind: string, sql: string | string[], words: RegExp][] = [
  ...[
    `at = at + interval '1 millisecond'`,
    `actor_kind = 'system'`,
    'actor_id = tenant_id',
    `actor_name = 'Somebody else'`,
    `operation = 'people.customer.read'`,
    `entity = 'pets.pet'`,
    'row_id = tenant_id',
    'row_version = coalesce(row_version, 0) + 1',
    `request_id = 'another'`,
    `changes = '{"name": [null, "Nobody"]}'`,
    `address = '10.0.0.1'`,
    `device = 'another'`,
    `reason = 'another'`,
    `what_salt = decode('00', 'hex')`,
  ].map((set): [string, string, RegExp] => [
    `an edit of ${set.split(' ')[0]}`,
    `update kernel.audit set ${set} where id = ${entry(at)} returning id`,
    /^entry ID \(leaf 7, .*\) was edited/,
  ]),
  [
    'a deletion',
    `delete from kernel.audit where id = ${entry(at)} returning id`,
    /^entry ID \(leaf 7\) was deleted/,
  ],
  [
    'a deletion with its leaf',
    [
      `delete from kernel.audit where id = ${entry(at)}`,
      `delete from compliance.leaf where place = 7 returning entry_id as id`,
    ],
    /^leaves 7 to 7 of the audit were taken away/,
  ],
  [
    'two entries changing places',
    [
      `update compliance.leaf set place = 1000 where place = 7`,
      `update compliance.leaf set place = 7 where place = 9`,
      `update compliance.leaf set place = 9 where place = 1000 returning entry_id as id`,
    ],
    /^leaf 9 of the audit, of entry ID, was moved or forged/,
  ],
  [
    'an edit with a leaf that fits it',
    [
      `update compliance.leaf set hash = sha256(decode('00', 'hex')) where place = 7 returning entry_id as id`,
    ],
    /^leaf 7 of the audit, of entry ID, was moved or forged/,
  ],
  [
    'an entry put in behind',
    `insert into kernel.audit (tenant_id, id, at, actor_kind, actor_name, operation, txid)
     select tenant_id, gen_random_uuid(), at, actor_kind, actor_name, operation, txid from kernel.audit
     where id = ${entry(at)} returning id`,
    /^entry ID .* was put in behind what was sealed/,
  ],
  [
    'the end being cut off',
    [
      `delete from kernel.audit where id in (select entry_id from compliance.leaf where place >= 20)`,
      `delete from compliance.leaf where place >= 20`,
      `select 1`,
    ],
    /^the audit was cut off: it had \d+ entries and has 20/,
  ],
  [
    'a checkpoint that says otherwise',
    `update compliance.checkpoint set root = sha256(root) where size = (select max(size) from compliance.checkpoint)
     returning size as id`,
    /^the checkpoint of ID entries was altered/,
  ],
]

describe('verifying the audit finds and names', () => {
  it.each(edits)('%s', async (_, sql, words) => {
    const { faults, rows } = await having(sql)
    const named = new RegExp(words.source.replace('ID', rows[0]!.id ?? ''))
    expect(
      faults.some(fault => named.test(fault)),
      faults.join('\n'),
    ).toBe(true)
  })

  it('every one of a hundred random bytes turned in any column', async () => {
    const columns = ['actor_name', 'operation', 'changes', 'address', 'device', 'who_salt', 'what_salt']
    for (let n = 0; n < 100; n++) {
      const [place, column] = [(n * 7) % 24, columns[n % columns.length]!]
      const turned = column.endsWith('salt')
        ? `set_byte(${column}, ${n % 16}, get_byte(${column}, ${n % 16}) # ${1 << (n % 8)})`
        : column === 'changes'
          ? `jsonb_set(coalesce(changes, '{}'), '{x}', '${n}')`
          : `overlay(coalesce(${column}, '') || 'x' placing '~' from ${1 + (n % 5)} for 1)`
      const { faults, rows } = await having(
        `update kernel.audit set ${column} = ${turned} where id = ${entry(place)} returning id`,
      )
      expect(faults.join('\n')).toContain(`entry ${rows[0]!.id} (leaf ${place}`)
    }
  })

  it('an entry that says it is older than what was sealed before it', async () => {
    const forged = `insert into kernel.audit (tenant_id, id, at, actor_kind, actor_name, operation)
      values ('${world.harbour.id}', gen_random_uuid(), '2026-03-01', 'user', 'Ada', 'bookings.book')`
    await owner.query(
      `begin; select set_config('app.tenant_id', '${world.harbour.id}', true); ${forged}; commit`,
    )
    await sealEverything(world, world.harbour.id)
    const { faults } = await having('select 1', await note())
    expect(faults).toEqual([expect.stringMatching(/^entry .* is backdated: it says/)])
  })

  it('a database taken back to an earlier state, by the checkpoint kept outside it', async () => {
    const back = [
      `delete from kernel.audit where id in (select entry_id from compliance.leaf where place >= 20)`,
      `delete from compliance.leaf where place >= 20`,
      `delete from compliance.checkpoint where size > 20`,
      `update compliance.tree set size = 20`,
    ]
    expect((await having(back)).faults).toEqual([])
    expect((await having(back, await note())).faults).toEqual([
      expect.stringMatching(/^the audit was cut off: it had \d+ entries and has 20/),
    ])
    const forged = (await note()).replace(/\n\d+\n/, '\n20\n')
    expect((await having('select 1', forged)).faults[0]).toMatch(/not signed by this installation/)
  })
})

describe('a new signing key', () => {
  it('signs from then on, is told with those before, and leaves what they signed valid', async () => {
    const api = world.as(world.harbour.owner)
    const checkpoints = async () => (await api.get('/v1/audit-checkpoints')).body
    const [entryId] = (await api.get('/v1/audit-entries?limit=1')).body.data.map(
      (one: { id: string }) => one.id,
    )
    const before = await checkpoints()
    const early: Proof = (await api.get(`/v1/audit-entries/${entryId}/proof`)).body
    const at = world.clock.now().toString()
    expect(await world.db.write(world.harbour.id, tx => rotateSigningKey(tx, at))).toBe(2)
    await sealEverything(world, world.harbour.id)
    const after = await checkpoints()
    expect([before.keys.length, after.keys]).toEqual([1, [before.keys[0], expect.any(String)]])
    expect(after.data[0].note).toContain('— mainstay-audit-2 ')
    expect(after.data.slice(1)).toEqual(before.data)
    const late: Proof = (await api.get(`/v1/audit-entries/${entryId}/proof`)).body
    const isGood = { isIncluded: true, isSigned: true }
    expect(await check(early, after.keys[0])).toMatchObject(isGood)
    expect(await check(late, after.keys[1])).toMatchObject(isGood)
    expect(await check(late, after.keys[0])).toMatchObject({ isSigned: false })
    expect(
      (await having('select 1', await note())).faults.filter(fault => !fault.includes('backdated')),
    ).toEqual([])
    const [entry] = (await api.get('/v1/audit-entries?operation=compliance.rotate_signing_key')).body.data
    expect(entry).toMatchObject({ actorKind: 'system', isSealed: true })
  })
})
