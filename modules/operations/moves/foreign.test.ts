import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { createUser } from '#kernel/tenancy/let-in.ts'
import { copyDatabase, type TestDatabase, testSecret } from '#kernel/testing/template.ts'
import { paused } from '../../../apps/server/paused.ts'
import { readManifest, writeManifest } from '../backup/store/manifest.ts'
import { fetchStored, store } from '../backup/store/stored-file.ts'
import { beginQuiet } from './begin-quiet.ts'
import { bringJobs } from './bring-jobs.ts'
import { exportTenant } from './export-tenant.ts'
import { importTenant } from './import-tenant.ts'
import type { Parcel } from './parcel.ts'
import { open, tasksOf } from './testing/two-houses.ts'

// Two houses: in the one it comes to, some of its people have an account already, and there are others.
let world: World
let elsewhere: TestDatabase
let there: pg.Client
let here: pg.Client
const folder = mkdtempSync(join(tmpdir(), 'mainstay-foreign-'))
const now = () => Temporal.Instant.from('2026-03-04T13:00:00Z')
const password = 'a long sentence for tests'
const people: Record<string, string> = {}
const strangers: Record<string, string> = {}
const otherTenant = '01900000-0000-7000-8000-0000000000aa'

const pack = (tenantId: string, to: string, more: object = {}) =>
  exportTenant({ url: world.url, secret: testSecret, tenantId, to: join(folder, to), now, ...more })
const unpackFrom = (from: string) =>
  importTenant({
    from: join(folder, from),
    url: elsewhere.url,
    secret: testSecret,
    tasks: tasksOf(world),
    now,
  })
const addJob = (tenantId: string, task = 'venues.expire_holds', key: string | null = null) =>
  here.query(
    `select graphile_worker.add_job($2, json_build_object('tenantId', $1::text), run_at => '2100-01-01', job_key => $3)`,
    [tenantId, task, key],
  )

/** The archive as somebody else could have written it. */
async function forge(from: string, name: string, change: (text: string) => string) {
  const at = join(folder, from)
  const { manifest } = await readManifest(at)
  const parcel = manifest as Parcel
  const kept = name === 'jobs' ? parcel.jobs : parcel.tables.find(table => table.name === name)!
  const chunks: Buffer[] = []
  for await (const chunk of fetchStored(at, kept)) chunks.push(chunk)
  const text = change(Buffer.concat(chunks).toString())
  Object.assign(kept, await store(at, kept.path, Readable.from([Buffer.from(text)])))
  await writeManifest(at, parcel)
  return parcel
}

const copyOf = (name: string) => {
  cpSync(join(folder, 'people'), join(folder, name), { recursive: true })
  return join(folder, name)
}

async function stranger(name: string, email: string, isVerified: boolean) {
  const { rows } = await there.query(
    `insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
      values (gen_random_uuid(), $1, $2, $3, now(), now()) returning id`,
    [name, email, isVerified],
  )
  strangers[name] = rows[0].id
}

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T12:00:00Z' })
  const place = { url: world.url, rolesOf: world.registry.rolesOf, auth: world.auth, clock: world.clock }
  for (const name of ['ada', 'bea', 'cem']) {
    const person = { tenant: 'meadow', role: 'owner', name, email: `${name}@example.org`, password }
    people[name] = (await createUser(person, place)).userId
  }
  elsewhere = await copyDatabase(inject('templateUrl'))
  ;[here, there] = await Promise.all([open(world.url), open(elsewhere.url)])
  const identity = `insert into auth.company_identity (tenant_id, issuer, subject, user_id, linked_at)
    values ($1, 'https://sign-on.example.org', $2, $3, now())`
  for (const name of ['ada', 'cem']) await here.query(identity, [world.meadow.id, name, people[name]])
  await here.query(identity, [world.harbour.id, 'ada', people.ada])
  await stranger('bea', 'bea@example.org', false)
  await stranger('cem', 'Cem@example.org', true)
  await stranger('operator', 'olu@example.org', true)
}, 60_000)
afterAll(async () => {
  await Promise.all([here?.end(), there?.end()])
  await elsewhere?.drop()
  await world?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('a business that moves', () => {
  test('waits, once suspended, with all that was to be done, and is not packed while some of it runs', async () => {
    const { id } = world.harbour
    const holds = () => paused(world.resolver, { holds: async () => false })(id, 'notices.deliver')
    expect(await holds()).toBe(false)
    await here.query(`update kernel.tenant set status = 'suspended' where id = $1`, [id])
    expect(await holds()).toBe(true)
    await addJob(id)
    const lock = (at: string) =>
      here.query(
        `update graphile_worker._private_jobs set locked_at = ${at} where payload ->> 'tenantId' = $1`,
        [id],
      )
    await lock('now()')
    await expect(pack(id, 'busy', { patienceMs: 0 })).rejects.toThrow('venues.expire_holds of this business')
    await lock('null')
    await pack(id, 'quiet', { patienceMs: 0 })
  })

  test('stays shut where it comes to when an operator had shut it before, and only then', async () => {
    const standing = async () =>
      (await there.query('select status from kernel.tenant where id = $1', [world.harbour.id])).rows
    const done = await unpackFrom('quiet')
    expect(done.jobs).toBe(1)
    expect(await standing()).toEqual([{ status: 'suspended' }])
    const note = (operation: string) =>
      here.query(
        `insert into kernel.audit (tenant_id, id, at, actor_kind, actor_name, operation, entity, row_id, row_version)
          values ($1, kernel.uuid_v7(), now(), 'system', 'Operator', $2, 'kernel.tenant', $1, 2)`,
        [world.harbour.id, operation],
      )
    const stood = async () => {
      const { standing: was } = await beginQuiet(here, world.harbour.id)
      await here.query('rollback')
      return was
    }
    await note('operations.export_tenant')
    expect(await stood()).toBe('active')
    await note('console.set_standing')
    expect(await stood()).toBe('suspended')
  })

  test('brings no jobs but its own', async () => {
    const own = `${world.meadow.id}:venues.expire_holds:one`
    await addJob(world.meadow.id, 'venues.expire_holds', own)
    await pack(world.meadow.id, 'people')
    const tried = {
      tenant: [world.meadow.id, otherTenant],
      task: ['venues.expire_holds', 'operations.copy_tenants'],
      key: [own, `${otherTenant}:venues.expire_holds:one`],
    }
    for (const [name, [was, is]] of Object.entries(tried)) {
      const from = copyOf(name)
      const parcel = await forge(name, 'jobs', text => text.replace(was!, is!))
      await expect(bringJobs({ client: there, parcel, from }, tasksOf(world)), name).rejects.toThrow(
        "a job that is not this business's own",
      )
    }
  })

  test('names no columns that are statements', async () => {
    const at = copyOf('columns')
    const { manifest } = await readManifest(at)
    manifest.tables[0]!.columns[0] = 'id", (select 1) as "x'
    await writeManifest(at, manifest)
    await expect(unpackFrom('columns')).rejects.toThrow('a column of a strange name')
  })

  test('changes no account that is here, and writes nothing of other businesses', async () => {
    const { operator } = strangers
    await forge(
      'people',
      'auth.account',
      text => text + text.replaceAll(people.ada!, operator!).replace(/^[0-9a-f]/gm, 'f'),
    )
    await forge(
      'people',
      'auth.company_identity',
      text => text + text.replaceAll(world.meadow.id, otherTenant),
    )
    await forge(
      'people',
      'auth.company_identity',
      text => text + text.replaceAll(people.ada!, operator!).replaceAll('ada', 'olu'),
    )
    const done = await unpackFrom('people')
    expect([done.linkedCount, done.unlinked]).toEqual([1, ['bea@example.org']])
    const { rows: members } = await there.query(
      'select name, user_id as "userId" from kernel.member where tenant_id = $1 order by name',
      [world.meadow.id],
    )
    expect(members).toEqual([
      { name: 'ada', userId: people.ada },
      { name: 'bea', userId: null },
      { name: 'cem', userId: strangers.cem },
    ])
    const { rows: accounts } = await there.query('select "userId" from auth.account')
    expect(accounts).toEqual([{ userId: people.ada }])
    const { rows: identities } = await there.query(
      'select tenant_id as "tenantId", subject, user_id as "userId" from auth.company_identity',
    )
    expect(identities).toEqual([{ tenantId: world.meadow.id, subject: 'ada', userId: people.ada }])
  })
})
