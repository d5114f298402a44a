import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bringIn, checksums } from '#apps/testing/bring-in.ts'
import { createWorld, type World } from '#apps/testing/world.ts'
import { systemActor } from '#kernel/access/actor.ts'
import type { JobContext } from '#kernel/job/job.ts'
import { runImport } from './import/run-import.ts'

let world: World

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T09:00:00Z' })
})
afterAll(() => world.close())

const owner = () => world.as(world.harbour.owner)
const customers = (csv: string, mapping?: never, more?: object) =>
  bringIn(world, world.harbour, 'people.customer', csv, mapping, more)
const rowsOf = async (id: string, query = '') =>
  (await owner().get(`/v1/imports/${id}/rows?${query}`)).body.data

describe('an import', () => {
  it('maps columns by their names when nobody says otherwise', async () => {
    const done = await customers(
      'Id,Name,E-mail,Country\na-1,Ada Alder,ada@example.com,PRT\na-2,Bruno Birch,,GBR\n',
    )
    expect(done).toMatchObject({ status: 'done', createdCount: 2, refusedCount: 0 })
    const { data } = (await owner().get('/v1/customers?filter[externalId]=a-1')).body
    expect(data).toMatchObject([{ name: 'Ada Alder', country: 'PRT' }])
  })

  it('refuses bad rows one by one, with line, field and reason, and brings in the others', async () => {
    const csv =
      'id,name,email\nb-1,Celia,not an address\nb-2,,ok@example.com\nb-3,Diego,ok@example.com,extra\n,Edda,\nb-5,Elsa,e@example.com\n'
    const done = await customers(csv)
    expect(done).toMatchObject({ status: 'done', totalCount: 5, createdCount: 1, refusedCount: 4 })
    expect(await rowsOf(done.id, 'filter[outcome]=refused')).toMatchObject([
      { line: 2, code: 'invalid_email', field: 'email' },
      { line: 3, code: 'import.blank', field: 'name' },
      { line: 4, code: 'import.malformed_row' },
      { line: 5, code: 'import.key_missing', field: 'externalId' },
    ])
  })

  it('merges rows it meets again, and changes only what differs', async () => {
    const done = await customers('id,name,country\na-1,Ada Alder,ESP\na-2,Bruno Birch,GBR\n')
    expect(done).toMatchObject({ createdCount: 0, mergedCount: 2 })
    const [ada] = (await owner().get('/v1/customers?filter[externalId]=a-1')).body.data
    const [bruno] = (await owner().get('/v1/customers?filter[externalId]=a-2')).body.data
    expect([ada.country, ada.version, bruno.version]).toEqual(['ESP', 2, 1])
    const [change] = (await owner().get(`/v1/customers/${ada.id}/history`)).body.data
    expect(change).toMatchObject({ operation: `import:${done.id}`, changes: { country: ['PRT', 'ESP'] } })
  })

  it('only checked writes nothing, says what would come of it, and can then be run', async () => {
    const before = await checksums(world, world.harbour, ['people.customer'])
    const csv = 'id,name\na-1,Ada Elder\nd-1,Dario\nd-1,Dario Again\nd-2,\n'
    const checked = await customers(csv, undefined, { dryRun: true })
    expect(checked).toMatchObject({
      status: 'ready',
      isDryRun: true,
      createdCount: 1,
      mergedCount: 2,
      refusedCount: 1,
    })
    expect(await checksums(world, world.harbour, ['people.customer'])).toEqual(before)
    await owner().post(`/v1/imports/${checked.id}/run`)
    await world.jobs.drain()
    const done = (await owner().get(`/v1/imports/${checked.id}`)).body
    expect(done).toMatchObject({
      status: 'done',
      isDryRun: false,
      createdCount: 1,
      mergedCount: 2,
      refusedCount: 1,
    })
  })

  it('asks in which form ambiguous days are written, and takes no guess', async () => {
    const pets = 'id,name,species,customer,born\np-1,Rex,dog,a-1,01-03-2016\n'
    const asked = await bringIn(world, world.harbour, 'pets.pet', pets)
    expect(asked).toMatchObject({
      status: 422,
      dates: [{ column: 'born', formats: ['D-M-YYYY', 'M-D-YYYY'] }],
    })
    expect(asked.errors).toMatchObject([
      { pointer: '/mapping/targets/0/fields/bornOn/format', code: 'date_format_needed' },
    ])
    const { mapping } = asked
    mapping.targets[0].fields.bornOn.format = 'M-D-YYYY'
    expect(await bringIn(world, world.harbour, 'pets.pet', pets, mapping)).toMatchObject({ createdCount: 1 })
    expect((await owner().get('/v1/pets')).body.data).toMatchObject([{ name: 'Rex', bornOn: '2016-01-03' }])
  })

  it('taken back restores what it changed to the letter, and leaves what is used or was edited since', async () => {
    const before = await checksums(world, world.harbour, ['people.customer'])
    const done = await customers('id,name\na-2,Bruno Beech\nr-1,Rosa\nr-2,Sven\nr-3,Tessa\n')
    const [rosa] = (await owner().get('/v1/customers?filter[externalId]=r-1')).body.data
    const [sven] = (await owner().get('/v1/customers?filter[externalId]=r-2')).body.data
    await owner().patch(`/v1/customers/${rosa.id}`, { phone: '+351 21 000 0000' })
    await owner().post('/v1/pets', { customerId: sven.id, name: 'Momo', species: 'cat' })
    await owner().post(`/v1/imports/${done.id}/rollback`)
    await world.jobs.drain()
    expect(await rowsOf(done.id, 'filter[outcome]=kept')).toMatchObject([
      { rowId: rosa.id, code: 'import.edited_since' },
      { rowId: sven.id, code: 'import.in_use' },
    ])
    const [pet] = (await owner().get(`/v1/pets?filter[customerId]=${sven.id}`)).body.data
    await removed('pets.pet', pet.id)
    await removed('people.customer', rosa.id)
    await removed('people.customer', sven.id)
    expect(await checksums(world, world.harbour, ['people.customer'])).toEqual(before)
  })

  it('refuses rows that the database would not take, alone', async () => {
    const here = { const: world.harbour.locationId }
    const fields = {
      locationId: here,
      code: { column: 'code' },
      name: { column: 'code' },
      size: { const: 'small' },
      capacity: { const: 2 },
      nightlyRate: { money: '{rate}', currency: 'EUR' },
    }
    const csv = `code,rate\n${Array.from({ length: 40 }, (_, n) => `T${n === 30 ? 7 : n},12.50`).join('\n')}`
    const mapping = { targets: [{ entity: 'places.room_type', key: 'type-{#}', fields }] }
    const done = await bringIn(world, world.harbour, 'places.room_type', csv, mapping)
    expect(done).toMatchObject({ createdCount: 39, refusedCount: 1 })
    expect(await rowsOf(done.id, 'filter[outcome]=refused')).toMatchObject([
      { line: 32, code: 'places.code_taken', field: 'code' },
    ])
  })

  it('stopped half way goes on where it was, and a mapping that does not fit says why', async () => {
    const csv = `id,name\n${Array.from({ length: 1200 }, (_, n) => `s-${n},Guest ${n}`).join('\n')}`
    const started = await customers(csv, undefined, { dryRun: true })
    await setGoing(started.id)
    await killedAfter(1, started.id)
    const stopped = (await owner().post(`/v1/imports/${started.id}/cancellation`)).body
    expect(stopped).toMatchObject({ status: 'cancelled', doneCount: 500, createdCount: 500 })
    expect((await owner().post(`/v1/imports/${started.id}/run`)).body.status).toBe('running')
    await world.jobs.drain()
    expect((await owner().get(`/v1/imports/${started.id}`)).body).toMatchObject({
      status: 'done',
      createdCount: 1200,
      mergedCount: 0,
    })
    const mapping = {
      targets: [{ entity: 'people.customer', fields: { name: { column: 'nome' }, age: { column: 'id' } } }],
    }
    const wrong = await bringIn(world, world.harbour, 'people.customer', csv, mapping)
    expect(wrong.errors).toMatchObject([
      { pointer: '/mapping/targets/0/fields/name', code: 'unknown_column' },
      { pointer: '/mapping/targets/0/fields/age', code: 'unknown_field' },
    ])
  })

  it('killed between two batches goes on with the next, and its rows can then be searched', async () => {
    const csv = `id,name\n${Array.from({ length: 1700 }, (_, n) => `k-${n},Kestrel ${n}`).join('\n')}`
    const started = await customers(csv, undefined, { dryRun: true })
    await setGoing(started.id)
    await killedAfter(2, started.id)
    const half = (await owner().get(`/v1/imports/${started.id}`)).body
    expect(half).toMatchObject({ status: 'running', doneCount: 1000 })
    await runImport(jobContext(), world.registry.entities, started.id)
    await world.jobs.drain()
    const done = (await owner().get(`/v1/imports/${started.id}`)).body
    expect(done).toMatchObject({ status: 'done', createdCount: 1700, mergedCount: 0, refusedCount: 0 })
    expect((await owner().get('/v1/customers?q=kestrel 1699')).body.data).toMatchObject([
      { name: 'Kestrel 1699' },
    ])
  })

  it('that cannot go on says so, and can be run on when the cause is mended', async () => {
    const started = await customers('id,name\nf-1,Fern\n', undefined, { dryRun: true })
    await setGoing(started.id)
    const job = world.registry.jobs.get('transfer.perform_import')!
    const broken = { ...jobContext(), attempt: 3 }
    let trips = 0
    const write: JobContext['write'] = (work, opening) =>
      opening && trips++ === 0 ? Promise.reject(new Error('the disk is full')) : broken.write(work, opening)
    await job.run({ ...broken, write }, { importId: started.id })
    const failed = (await owner().get(`/v1/imports/${started.id}`)).body
    expect(failed).toMatchObject({ status: 'failed', failure: 'internal' })
    await owner().post(`/v1/imports/${started.id}/run`)
    await world.jobs.drain()
    expect((await owner().get(`/v1/imports/${started.id}`)).body).toMatchObject({
      status: 'done',
      failure: null,
    })
  })

  it('sees nothing of another tenant: neither its rows, nor its imports, nor what its references point at', async () => {
    const stranger = world.as(world.meadow.owner)
    const [mine] = (await owner().get('/v1/imports?limit=1')).body.data
    for (const path of ['', '/rows'])
      expect((await stranger.get(`/v1/imports/${mine.id}${path}`)).status).toBe(404)
    expect((await stranger.post(`/v1/imports/${mine.id}/rollback`)).status).toBe(404)
    const [ada] = (await owner().get('/v1/customers?filter[externalId]=a-1')).body.data
    const done = await bringIn(
      world,
      world.meadow,
      'pets.pet',
      `id,name,species,customerId\nx,Rex,dog,${ada.id}\ny,Max,dog,a-1\n`,
    )
    expect(done).toMatchObject({ createdCount: 0, refusedCount: 2 })
    expect((await stranger.get(`/v1/imports/${done.id}/rows`)).body.data).toMatchObject([
      { code: 'import.unknown_reference' },
      { code: 'import.unknown_reference' },
    ])
  })

  it('is refused to people whose role reaches only some locations, or does not import at all', async () => {
    const limited = world.as(
      await world.caller(world.harbour, ['transfer.import.run', 'people.*'], [world.harbour.locationId]),
    )
    const body = { entity: 'people.customer', fileName: 'a.csv', csv: 'id,name\n1,Eve' }
    expect((await limited.post('/v1/imports', body)).body.code).toBe('import.needs_all_locations')
    const reader = world.as(await world.caller(world.harbour, ['people.customer.read']))
    expect((await reader.post('/v1/imports', body)).status).toBe(403)
  })
})

describe('an export', () => {
  it('has the rows of the list in its order, and is read back without a change', async () => {
    await owner().post('/v1/customers', { name: '=2+3', notes: 'two\nlines, "quoted"' })
    const csv = (await owner().get('/v1/customers/export?sort=name')).body as string
    expect(csv.split('\r\n')[0]).toBe(
      'id,externalId,name,email,phone,country,alert,notes,createdAt,updatedAt',
    )
    expect(csv).toContain(",'=2+3,")
    const before = await checksums(world, world.harbour, ['people.customer'])
    const done = await customers(csv)
    expect(done).toMatchObject({ createdCount: 0, refusedCount: 0 })
    expect(done.mergedCount).toBeGreaterThan(1200)
    expect(await checksums(world, world.harbour, ['people.customer'])).toEqual(before)
  })

  it('takes a tenant’s own fields out and in, and checks them like all others', async () => {
    await owner().post('/v1/custom-fields', {
      entity: 'pets.pet',
      name: 'shelf',
      label: 'Food shelf',
      kind: 'integer',
    })
    const [rex] = (await owner().get('/v1/pets?filter[name]=Rex')).body.data
    const bring = (cell: string) =>
      bringIn(world, world.harbour, 'pets.pet', `id,Food shelf\n${rex.id},${cell}\n`)
    expect(await bring('seven')).toMatchObject({ refusedCount: 1 })
    expect(await bring('7')).toMatchObject({ mergedCount: 1, refusedCount: 0 })
    const csv = (await owner().get('/v1/pets/export?filter[name]=Rex')).body as string
    expect(csv).toContain('custom.shelf')
    expect((await owner().get(`/v1/pets/${rex.id}`)).body).toMatchObject({ version: 2, custom: { shelf: 7 } })
    expect(await bringIn(world, world.harbour, 'pets.pet', csv)).toMatchObject({
      mergedCount: 1,
      refusedCount: 0,
    })
    expect((await owner().get(`/v1/pets/${rex.id}`)).body.version).toBe(2)
  })

  it('has the columns asked for, also of the customer behind a pet', async () => {
    const csv = (await owner().get('/v1/pets/export?columns=name,customer.name&filter[name]=Rex&bom=true'))
      .body
    expect(csv).toBe('\uFEFFname,customer.name\r\nRex,Ada Elder\r\n')
  })

  it('refuses what the list refuses, before the file begins', async () => {
    expect((await owner().get('/v1/pets/export?columns=nonsense')).status).toBe(422)
    expect((await owner().get('/v1/pets/export?filter[nonsense]=1')).status).toBe(422)
    const nobody = world.as(await world.caller(world.harbour, ['people.customer.read']))
    expect((await nobody.get('/v1/pets/export')).status).toBe(403)
  })
})

function jobContext(signal = new AbortController().signal): JobContext {
  const { id } = world.harbour
  return {
    tenantId: id,
    actor: systemActor(id, []),
    now: world.clock.now(),
    log: pino({ level: 'silent' }),
    attempt: 1,
    isLast: false,
    from: {},
    signal,
    read: (text, values) => world.db.read(id, text, values),
    write: (work, opening) => world.db.write(id, work, opening),
  }
}

/** By hand, so that no worker of this process has a part in it. */
async function setGoing(importId: string): Promise<void> {
  const set =
    "update transfer.import set status = 'running', is_dry_run = false, done_count = 0 where id = $1"
  await world.db.write(world.harbour.id, tx => tx.run(set, [importId]))
}

/** Runs an import, and dies after so many batches. */
async function killedAfter(batches: number, importId: string): Promise<void> {
  const killed = new AbortController()
  const ctx = jobContext(killed.signal)
  let left = batches
  const write: JobContext['write'] = async (work, opening) => {
    if (opening && left-- === 0) killed.abort()
    killed.signal.throwIfAborted()
    return ctx.write(work, opening)
  }
  await expect(runImport({ ...ctx, write }, world.registry.entities, importId)).rejects.toThrow('aborted')
}

async function removed(table: string, id: string): Promise<void> {
  await world.db.write(world.harbour.id, tx => tx.run(`delete from ${table} where id = $1`, [id]))
}
