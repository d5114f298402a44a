import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seed } from '#apps/testing/contract/seed.ts'
import { createWorld, type TestTenant, type World } from '#apps/testing/world.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { asOwner } from '#kernel/tenancy/as-owner.ts'
import { insertKey } from '#kernel/tenancy/grant-access.ts'
import { registerTemplate, renderPdf } from '#modules/documents/public.ts'
import { keepFilesIn } from '#modules/files/public.ts'
import { openCabinet } from '#modules/files/store/cabinet.ts'
import { s3Store } from '#modules/files/store/s3/s3-store.ts'
import { openS3Server } from '#modules/files/testing/s3-server.ts'
import { emptyOut } from '#modules/operations/samples/empty-out.ts'
import { editions, registryOfAll } from '../../apps/server/modules.ts'
import { steps } from './rules.ts'
import { trialOf } from './steps/trial.ts'

let world: World
let tried: TestTenant
beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T12:00:00Z' })
  tried = await onTrial('tried')
})
afterAll(() => world.close())

async function onTrial(slug: string): Promise<TestTenant> {
  const tenant = await world.tenant(slug)
  const at = world.clock.now().toString()
  await asOwner({ url: world.url, tenantId: tenant.id, at }, async owner => {
    await owner.query(
      `insert into business.set_up (tenant_id, id, created_at, updated_at, status) values ($1, $2, $3, $3, 'testing')`,
      [tenant.id, uuid(), at],
    )
  })
  return tenant
}

const as = (tenant: TestTenant) => world.as(tenant.owner)
const stateOf = async (tenant: TestTenant) => (await as(tenant).get('/v1/set-up')).body

describe('the plan of each edition', () => {
  const registry = registryOfAll()
  it.each(
    editions.map(edition => [edition.id, edition] as const),
  )('%s asks for what there is', (_id, edition) => {
    const settings = new Set(registry.modules.flatMap(module => Object.keys(module.settings)))
    const asked = Object.values(edition.setUp!.steps)
    for (const step of Object.keys(edition.setUp!.steps)) expect(steps).toContain(step)
    for (const name of asked.flatMap(step => step.settings ?? [])) expect(settings).toContain(name)
    for (const { noun, fields = [], series } of asked.flatMap(step => step.nouns ?? [])) {
      const known = registry.entities.get(noun)!
      expect(known.without).not.toContain('create')
      expect(Object.keys(known.fields)).toEqual(
        expect.arrayContaining([...fields, ...(series ? [series] : [])]),
      )
      // What was set up must not be gone when the trial is.
      expect(trialOf(registry, edition.id).nouns.map(({ name }) => name)).not.toContain(noun)
    }
    for (const kept of edition.setUp!.keeps)
      expect(kept.endsWith('.*') || registry.entities.has(kept), kept).toBe(true)
  })

  it.each([
    'en',
    'es',
    'fr',
    'el',
    'ar',
  ])('has words in %s for every setting, choice and template', language => {
    const read = (path: string): Record<string, string> =>
      JSON.parse(readFileSync(new URL(`${path}/terms/${language}.json`, import.meta.url), 'utf8'))
    const fieldOf = (name: string) => registry.modules.map(({ settings }) => settings[name]).find(Boolean)!
    const choicesOf = (name: string) => {
      const { choices, schema } = fieldOf(name)
      return choices ?? (schema as { items?: { enum?: string[] } }).items?.enum ?? []
    }
    const lacking = editions.flatMap(({ id, setUp }) => {
      const known = { ...read('.'), ...read(`../../editions/${id}`) }
      const wanted = Object.values(setUp!.steps).flatMap(({ settings = [], templates = [] }) => [
        ...settings.flatMap(name => [
          `field.kernel.tenant.${name}`,
          ...choicesOf(name).map(choice => `choice.kernel.tenant.${name}.${choice}`),
        ]),
        ...templates.flatMap(template => [
          `template.${template.id}`,
          ...template.rows.flatMap(({ say = {} }) => Object.values(say)),
        ]),
      ])
      return wanted.filter(key => !known[key])
    })
    expect(lacking).toEqual([])
  })

  it.each(editions.map(({ id }) => id))('in %s nothing that stays refers to what is wiped', async id => {
    const { schemas, kept } = trialOf(registry, id)
    const broken = await world.db.read(
      tried.id,
      `select k.conrelid::regclass::text as from, k.confrelid::regclass::text as to
       from pg_constraint k join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
       where k.contype = 'f' and t.relnamespace::regnamespace::text = any ($1)
         and t.relnamespace::regnamespace || '.' || t.relname <> all ($2)
         and not (f.relnamespace::regnamespace::text = any ($1) and f.relnamespace::regnamespace || '.' || f.relname <> all ($2))`,
      [schemas, kept],
    )
    expect(broken).toEqual([])
  })
})

describe('the way to opening', () => {
  it('P77 keeps what is typed, for another device to go on', async () => {
    const draft = { name: 'Harbour Paws', businessPhone: '+351 210 000 000' }
    expect((await as(tried).patch('/v1/set-up', { step: 'business', draft })).status).toBe(200)
    expect(await stateOf(tried)).toMatchObject({
      status: 'testing',
      step: 'business',
      drafts: { business: draft },
    })
  })

  it('P77 goes on when a step is done or left out, and lets neither name nor review be left out', async () => {
    const done = await as(tried).patch('/v1/set-up', { step: 'business', state: 'done' })
    expect(done.body).toMatchObject({ step: 'services', drafts: {}, states: { business: 'done' } })
    const skipped = await as(tried).patch('/v1/set-up', { step: 'services', state: 'skipped' })
    expect(skipped.body).toMatchObject({
      step: 'resources',
      states: { business: 'done', services: 'skipped' },
    })
    for (const step of ['business', 'review'])
      expect((await as(tried).patch('/v1/set-up', { step, state: 'skipped' })).status).toBe(422)
  })

  it('P77 refuses a draft that is no draft but a warehouse', async () => {
    const draft = { text: 'x'.repeat(30_000) }
    expect((await as(tried).patch('/v1/set-up', { step: 'staff', draft })).status).toBe(422)
  })

  it('P77 is the owner’s: whoever may not change the business sees it or changes nothing', async () => {
    const clerk = world.as(await world.caller(tried, ['kernel.tenant.read']))
    expect((await clerk.get('/v1/set-up')).status).toBe(200)
    expect((await clerk.patch('/v1/set-up', { step: 'staff', state: 'skipped' })).status).toBe(403)
    expect((await clerk.post('/v1/set-up/launch', {})).status).toBe(403)
  })
})

describe('when people usually work', () => {
  const part = (weekday: number, startTime: string, endTime: string, more = {}) => ({
    ...{ weekday, startTime, endTime },
    ...more,
  })
  const someone = async () =>
    (await as(tried).post('/v1/members', { name: 'Dora Desk', role: 'front_desk' })).body.id as string
  const weekOf = async (id: string) =>
    (await as(tried).get(`/v1/working-hours?filter[memberId]=${id}`)).body.data.map(
      ({ weekday, startTime, endTime }: Record<string, string>) => `${weekday} ${startTime}–${endTime}`,
    )
  const say = (id: string, hours: object[], who = as(tried)) =>
    who.post(`/v1/members/${id}/working-hours`, { hours })

  it('P73 is said for a whole week at once, and what was said before gives way and stays in the history', async () => {
    const id = await someone()
    expect((await say(id, [part(1, '08:00', '12:00'), part(1, '13:00', '17:00')])).status).toBe(200)
    await say(id, [part(1, '08:00', '12:00'), part(5, '09:00', '15:00')])
    expect((await weekOf(id)).sort()).toEqual(['1 08:00–12:00', '5 09:00–15:00'])
    const all = (await as(tried).get(`/v1/working-hours?filter[memberId]=${id}&filter[archived]=true`)).body
      .data
    expect(all).toHaveLength(1)
    expect((await as(tried).get(`/v1/working-hours/${all[0].id}/history`)).body.data).toHaveLength(2)
    expect((await say(id, [])).body.data).toEqual([])
  })

  it('is never two things at one time, nor ends before it begins', async () => {
    const id = await someone()
    for (const hours of [
      [part(1, '08:00', '12:00'), part(1, '11:00', '17:00')],
      [part(1, '12:00', '08:00')],
      [part(8, '08:00', '12:00')],
      [part(1, '08:00', '12:00', { locationId: world.meadow.locationId })],
    ])
      expect((await say(id, hours)).status).toBe(422)
    expect(await weekOf(id)).toEqual([])
  })

  it('is said by whoever may change members, of members of the same business', async () => {
    const id = await someone()
    const clerk = world.as(await world.caller(tried, ['kernel.member.read']))
    expect((await clerk.get('/v1/working-hours')).status).toBe(200)
    expect((await say(id, [part(1, '08:00', '12:00')], clerk)).status).toBe(403)
    expect((await say(id, [part(1, '08:00', '12:00')], as(world.meadow))).status).toBe(404)
  })
})

describe('how the business looks', () => {
  const picture = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 4, background: '#aa3366' } })
      .png()
      .toBuffer()
  const ofBusiness = () => ({ subjectEntity: 'kernel.tenant', subjectId: tried.id })
  async function keep(name: string, of: object = ofBusiness()) {
    const content = (await picture(600, 200)).toString('base64')
    return (await as(tried).post('/v1/files', { name, content, ...of })).body.id as string
  }
  const choose = (settings: object) => as(tried).patch('/v1/tenant', { settings })

  it('P70 shows its logo to anyone, at the sizes that phones ask for, and no other file of it', async () => {
    const [logo, other] = [await keep('logo.png'), await keep('passport.png')]
    expect((await choose({ brandLogo: logo })).status).toBe(200)
    const at = (file: string, size: string, tenant = tried.id) => `/v1/logos/${tenant}/${file}/${size}`
    for (const size of [180, 192, 512]) {
      const { rawPayload, headers } = await world.http.inject(at(logo, String(size)))
      expect(headers['content-type']).toBe('image/png')
      expect(await sharp(rawPayload).metadata()).toMatchObject({ format: 'png', width: size, height: size })
    }
    expect((await world.http.inject(at(logo, 'plain'))).statusCode).toBe(200)
    for (const path of [
      at(other, 'plain'),
      at(logo, '20000'),
      at(logo, 'plain', world.meadow.id),
      at('passport', '192'),
    ])
      expect((await world.http.inject(path)).statusCode, path).toBe(404)
    await as(tried).post(`/v1/files/${logo}/archive`)
    expect((await world.http.inject(at(logo, 'plain'))).statusCode).toBe(404)
  })

  it('shows nobody a picture of somebody, though the settings call it the logo', async () => {
    const customer = (await as(tried).post('/v1/customers', { name: 'Ann' })).body
    for (const subject of [{}, { subjectEntity: 'people.customer', subjectId: customer.id }]) {
      const passport = await keep('passport.png', subject)
      expect((await choose({ brandLogo: passport })).status).toBe(200)
      const answer = await world.http.inject(`/v1/logos/${tried.id}/${passport}/plain`)
      expect(answer.statusCode).toBe(404)
    }
    const logo = await keep('logo.png')
    await choose({ brandLogo: logo })
    const { statusCode, headers } = await world.http.inject(`/v1/logos/${tried.id}/${logo}/plain`)
    expect([statusCode, headers['cache-control']]).toEqual([200, 'public, max-age=86400'])
  })

  it('puts the logo at the head of its papers', async () => {
    const settings = (brandLogo: string | null) => ({ id: tried.id, settings: { brandLogo } })
    const file = join(tmpdir(), 'looks.typ')
    writeFileSync(file, '#import "/sheet.typ": *\n#show: sheet.with(title: "One")\n= One\n')
    const template = registerTemplate('test.looks', pathToFileURL(file))
    const withLogo = await renderPdf(template, {}, { of: settings(await keep('head.png')) })
    expect(withLogo.toString('latin1')).toContain('/Subtype /Image')
    const without = await renderPdf(template, {}, { of: settings(null) })
    expect(without.toString('latin1')).not.toContain('/Subtype /Image')
  })

  it('takes a colour by its six digits and no other writing', async () => {
    expect((await choose({ brandColour: '#aa3366' })).body.settings.brandColour).toBe('#aa3366')
    for (const brandColour of ['red', '#aa336', '#AA3366', 'url(x)'])
      expect((await choose({ brandColour })).body.errors[0].pointer).toBe('/settings/brandColour')
  })
})

describe('opening', () => {
  const wiped = ['/v1/customers', '/v1/pets', '/v1/stays']
  const kept = ['/v1/rooms', '/v1/room-types', '/v1/members']
  const countOf = async (tenant: TestTenant, paths: string[]) =>
    Promise.all(paths.map(async path => (await as(tenant).get(path)).body.data.length))

  async function tryOut(tenant: TestTenant) {
    const browser = as(tenant)
    const { locationId } = tenant
    const made = async (path: string, body: object) => (await browser.post(path, body)).body.id
    const content = Buffer.from('A letter').toString('base64')
    await made('/v1/files', { name: 'tried.txt', content })
    const its = { subjectEntity: 'kernel.tenant', subjectId: tenant.id }
    await made('/v1/files', { name: 'its-own.txt', content, ...its })
    const customerId = await made('/v1/customers', { name: 'Trial' })
    const petId = await made('/v1/pets', { customerId, name: 'Rex', species: 'dog' })
    const roomTypeId = await made('/v1/room-types', {
      ...{ locationId, name: 'Suite', code: 'S', size: 'large', capacity: 1 },
      nightlyRate: { amount: 4500, currency: 'EUR' },
    })
    await made('/v1/rooms', { locationId, roomTypeId, name: 'S1', code: 'S1', size: 'large', capacity: 1 })
    const stay = { customerId, locationId, roomTypeId, arrivesOn: '2026-03-04', departsOn: '2026-03-07' }
    await made('/v1/stays', { ...stay, guestIds: [petId] })
    await made('/v1/payments', { customerId, method: 'cash', amount: { amount: 900, currency: 'EUR' } })
  }

  it('P76 without a wipe, everything stays', async () => {
    const tenant = await onTrial('stays')
    await tryOut(tenant)
    expect((await as(tenant).post('/v1/set-up/launch', {})).body).toMatchObject({ status: 'open', wiped: [] })
    expect(await countOf(tenant, wiped)).toEqual([1, 1, 1])
  })

  it('P76 wipes the trial with its name typed, all of it or nothing, and leaves the set-up and everybody else’s rows', async () => {
    const [tenant, other] = [await onTrial('wipes'), await onTrial('beside')]
    await tryOut(tenant)
    await tryOut(other)
    const members = (await countOf(tenant, kept))[2]!
    expect((await stateOf(tenant)).trial).toContainEqual({ noun: 'people.customer', count: 1 })
    const wrong = await as(tenant).post('/v1/set-up/launch', { wipe: true, confirm: 'yes' })
    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ pointer: '/confirm' }] } })
    expect(await countOf(tenant, wiped)).toEqual([1, 1, 1])

    const opened = await as(tenant).post('/v1/set-up/launch', { wipe: true, confirm: tenant.slug })
    expect(opened.status).toBe(200)
    expect(opened.body.wiped).toContainEqual({ name: 'people.customer', count: 1 })
    expect(await countOf(tenant, wiped)).toEqual([0, 0, 0])
    expect(await countOf(tenant, kept)).toEqual([1, 1, members])
    expect((await as(tenant).get('/v1/ledger-entries')).body.data).toEqual([])
    const files = (await as(tenant).get('/v1/files')).body.data
    expect(files.map(({ name }: { name: string }) => name)).toEqual(['its-own.txt'])
    expect((await as(tenant).get('/v1/search?q=Trial')).body.data).toEqual([])
    expect(await countOf(other, wiped)).toEqual([1, 1, 1])
    const audit = await world.db.read<{ changes: Record<string, unknown> }>(
      tenant.id,
      `select changes from kernel.audit where operation = 'business.launch'`,
    )
    expect(JSON.stringify(audit)).toContain('people.customer')
  })

  it('what lay in an object store goes too: with a wipe, with a person, with what samples left; later, if it is away', async () => {
    const keys = { accessKey: 'AKEXAMPLE', secretKey: 'a secret of this test alone', region: 'eu-west-1' }
    const now = () => world.clock.now()
    const [cabinet, server] = [openCabinet(), await openS3Server('papers', keys, now)]
    const { endpoint } = server
    keepFilesIn({ ...cabinet, store: s3Store({ endpoint, bucket: 'papers', ...keys, now, pauses: [] }) })
    const [wiping, erasing, left] = [
      await onTrial('bucket'),
      await onTrial('forgets'),
      await onTrial('samples'),
    ]
    const at = `${now()}`
    const { token } = await asOwner({ url: world.url, tenantId: left.id, at }, owner =>
      insertKey(owner, { name: 'Sample data', role: 'owner' }),
    )
    const sampler = world.as({ tenantId: left.id, apiKey: token })
    const paper = { name: 'a.txt', content: Buffer.from('A letter').toString('base64') }
    const kept = (tenant: TestTenant) => server.names().filter(name => name.startsWith(tenant.id)).length
    try {
      await as(wiping).post('/v1/files', paper)
      const its = { subjectEntity: 'kernel.tenant', subjectId: wiping.id }
      const own = (await as(wiping).post('/v1/files', { ...paper, ...its })).body.id
      const customer = (await as(erasing).post('/v1/customers', { name: 'Ann' })).body.id
      const of = { subjectEntity: 'people.customer', subjectId: customer }
      await as(erasing).post('/v1/files', { ...paper, ...of })
      await sampler.post('/v1/files', paper)
      await world.jobs.drain()
      expect([wiping, erasing, left].map(kept)).toEqual([2, 1, 1])

      server.fail(1000)
      await as(wiping).post('/v1/set-up/launch', { wipe: true, confirm: wiping.slug })
      const who = { entity: 'people.customer', personId: customer, confirmation: 'Ann' }
      expect((await as(erasing).post('/v1/person-erasures', who)).status).toBe(201)
      expect(await emptyOut({ url: world.url, tenantId: left.id })).toBe(true)
      await world.jobs.drain()
      expect([wiping, erasing, left].map(kept)).toEqual([2, 1, 1])
      server.fail(0)
      world.clock.advance({ hours: 1 })
      await world.jobs.drain()
      expect([wiping, erasing, left].map(kept)).toEqual([1, 0, 0])
      expect(server.names()).toContain(`${wiping.id}/${own}-full`)
    } finally {
      keepFilesIn(cabinet)
      await server.close()
    }
  })

  it('P76 happens once: what an open business earned cannot be wiped, by any way in', async () => {
    const tenant = await onTrial('once')
    await as(tenant).post('/v1/set-up/launch', {})
    await tryOut(tenant)
    const again = await as(tenant).post('/v1/set-up/launch', { wipe: true, confirm: tenant.slug })
    expect(again).toMatchObject({ status: 409, body: { code: 'business.open_already' } })
    const byHand = (text: string, values?: unknown[]) => world.db.write(tenant.id, tx => tx.run(text, values))
    await expect(byHand('select business.wipe_trial($1, $2)', [['people'], []])).rejects.toThrow()
    await expect(byHand(`update business.set_up set status = 'testing'`)).rejects.toThrow()
    expect(await countOf(tenant, wiped)).toEqual([1, 1, 1])
  })

  it('a business that never signed up here is open, and has nothing to wipe', async () => {
    expect(await stateOf(world.meadow)).toMatchObject({ status: 'open', trial: [] })
    expect((await as(world.meadow).post('/v1/set-up/launch', { wipe: true })).status).toBe(409)
  })

  it('can delete rows of every noun there is, in an order that holds', async () => {
    const tenant = await onTrial('seeded')
    await seed(world, tenant)
    const schemas = [...registryOfAll().modules]
      .map(({ id }) => id)
      .filter(id => id !== 'business' && id !== 'transfer')
    await world.db.write(tenant.id, tx => tx.run('select business.wipe_trial($1, $2)', [schemas, []]))
    const left = await world.db.read<{ count: string }>(
      tenant.id,
      'select count(*) as count from people.customer union all select count(*) from billing.entry union all select count(*) from coating.quote_item',
    )
    expect(left.map(({ count }) => Number(count))).toEqual([0, 0, 0])
  })
})
