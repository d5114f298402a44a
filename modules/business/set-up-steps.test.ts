import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type TestTenant, type World } from '#apps/testing/world.ts'

let world: World
let tried: TestTenant
beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T12:00:00Z' })
  tried = await world.tenant('tried')
})
afterAll(() => world.close())

const as = (tenant: TestTenant) => world.as(tenant.owner)
const stateOf = async (tenant: TestTenant) => (await as(tenant).get('/v1/set-up')).body

describe('the settings of a business', () => {
  it('P70 takes name, zone, contact, hours with breaks and days closed, and says beside which field one is wrong', async () => {
    const hours = [{ weekday: 1, opens: '08:00', closes: '18:00', breakFrom: '12:00', breakUntil: '13:00' }]
    const settings = {
      businessHours: hours,
      businessHolidays: ['2026-12-25'],
      businessEmail: 'desk@example.org',
    }
    expect((await as(tried).patch('/v1/tenant', { settings })).body.settings).toMatchObject(settings)
    const wrong = await as(tried).patch('/v1/tenant', { settings: { businessEmail: 'desk' } })
    expect(wrong.body.errors[0].pointer).toBe('/settings/businessEmail')
    const zone = await as(tried).patch('/v1/tenant', { timezone: 'Mars/Base' })
    expect(zone.body.errors[0]).toMatchObject({ pointer: '/timezone', code: 'invalid_iana_zone' })
  })

  it.each([
    ['closes/closes_before_opens', [{ weekday: 1, opens: '18:00', closes: '02:00' }]],
    ['closes/closes_before_opens', [{ weekday: 1, opens: '08:00', closes: '08:00' }]],
    ['breakUntil/break_half', [{ weekday: 1, opens: '08:00', closes: '18:00', breakFrom: '12:00' }]],
    [
      'breakUntil/break_outside',
      [{ weekday: 1, opens: '08:00', closes: '18:00', breakFrom: '17:00', breakUntil: '19:00' }],
    ],
    [
      'opens/hours_overlap',
      [
        { weekday: 1, opens: '01:00', closes: '12:00' },
        { weekday: 7, opens: '18:00', closes: '02:00', pastMidnight: true },
      ],
    ],
  ])('P70 refuses hours that cannot be, beside the time that is wrong: %s', async (what, businessHours) => {
    const refused = await as(tried).patch('/v1/tenant', { settings: { businessHours } })
    const [part, code] = what.split('/')
    expect([refused.status, refused.body.errors[0].code]).toEqual([422, `business.${code}`])
    expect(refused.body.errors[0].pointer).toMatch(new RegExp(`^/settings/businessHours/\\d/${part}$`))
  })

  it('P70 takes hours that go past midnight where that is said, with a break in the small hours', async () => {
    const late = { weekday: 7, opens: '18:00', closes: '02:00', pastMidnight: true }
    const businessHours = [{ ...late, breakFrom: '00:15', breakUntil: '00:45' }]
    const kept = await as(tried).patch('/v1/tenant', { settings: { businessHours } })
    expect(kept.body.settings.businessHours).toEqual(businessHours)
  })
})

describe('what a step makes', () => {
  const at = (place: TestTenant) => ({ locationId: place.locationId })
  const made = (path: string, body: object) => as(tried).post(path, body)
  const type = (name: string, code: string) =>
    made('/v1/room-types', {
      ...{ ...at(tried), name, code, size: 'small', capacity: 3 },
      nightlyRate: { amount: 3000, currency: 'EUR' },
    })
  const series = (pattern: string, who = as(tried), place = tried) =>
    who.post('/v1/room-series', { ...at(place), pattern })

  it('P71 takes every row of a template for dogs, cats and small animals, priced in its own currency', async () => {
    const { templates } = (await stateOf(tried)).steps[1]
    expect(templates.map(({ id }: { id: string }) => id)).toEqual(['dogs', 'cats', 'smallAnimals'])
    for (const { noun, say, values } of templates.flatMap(({ rows }: { rows: object[] }) => rows)) {
      const { plural, fields } = world.registry.entities.get(noun)!
      const place = fields.locationId && !fields.locationId.isOptional ? at(tried) : {}
      const row = await made(`/v1/${plural}`, { ...place, ...values, ...say })
      expect(row.status, JSON.stringify(row.body)).toBe(201)
      if (noun === 'places.room_type') expect(row.body.nightlyRate.currency).toBe('EUR')
    }
  })

  it('P72 makes A01–A20 Junior at once, each as its type says, with an event and a history for each', async () => {
    const junior = (await type('Junior kennel', 'JK')).body
    const answer = await series('A01–A20 junior kennel')
    expect([answer.status, answer.body.data.length]).toEqual([201, 20])
    const rooms = (await as(tried).get('/v1/rooms?filter[code][in]=A01,A20&sort=code')).body.data
    const like = { roomTypeId: junior.id, size: 'small', capacity: 3, shared: false }
    expect(rooms).toMatchObject([
      { code: 'A01', name: 'A01', ...like },
      { code: 'A20', name: 'A20', ...like },
    ])
    expect((await as(tried).get(`/v1/rooms/${rooms[1].id}/history`)).body.data).toHaveLength(1)
    expect((await series('B8-12 JK')).body.data.map(({ code }: { code: string }) => code)).toEqual([
      'B8',
      'B9',
      'B10',
      'B11',
      'B12',
    ])
  })

  it('P72 makes all of them or none, and says what to write instead', async () => {
    const count = async () => (await as(tried).get('/v1/rooms?count=true&limit=1')).body.count
    await series('C01–C02 JK')
    const before = await count()
    for (const [pattern, code] of [
      ['C02–C09 JK', 'places.code_taken'],
      ['D01–D09', 'required'],
      ['D01–D09 Palace', 'unknown_reference'],
      ['D09–D01 JK', 'invalid_format'],
      ['D001–D900 JK', 'invalid_format'],
      ['Junior', 'invalid_format'],
    ]) {
      const refused = await series(pattern!)
      expect([refused.status, refused.body.errors[0]], pattern).toMatchObject([
        422,
        { pointer: '/pattern', code },
      ])
    }
    expect(await count()).toBe(before)
  })

  it('P73 invites somebody by a link that is told once and stands for a week', async () => {
    const member = (await made('/v1/members', { name: 'Ivy', role: 'front_desk', email: 'ivy@example.org' }))
      .body
    const clerk = world.as(await world.caller(tried, ['kernel.member.read']))
    expect((await clerk.post(`/v1/members/${member.id}/invitation`, {})).status).toBe(403)
    const invited = await made(`/v1/members/${member.id}/invitation`, {})
    expect(invited.body.token).toMatch(/^ml_/)
    expect(invited.body.expiresAt).toBe(world.clock.now().add({ hours: 168 }).toString())
  })

  it('P74 takes a tax for each category and a deposit rule, and an invoice follows them', async () => {
    const rate = (category: string, percent: string) =>
      made('/v1/tax-rates', { category, percent, name: `Tax ${category}`, startsOn: '2026-01-01' })
    const tiers = { refundTiers: [{ daysBefore: 7, percent: '100' }] }
    const deposit = { name: 'Deposit', kind: 'deposit', percent: '30', minTotal: 10_000, ...tiers }
    const settings = { paymentTermsDays: 14, invoicePrefix: 'HP-', cardProvider: 'simulator' }
    expect((await as(tried).patch('/v1/tenant', { settings })).status).toBe(200)
    for (const answer of [await rate('lodging', '13'), await rate('retail', '23')])
      expect(answer.status).toBe(201)
    expect((await made('/v1/price-rules', deposit)).status).toBe(201)
    const payerId = (await made('/v1/customers', { name: 'Paula' })).body.id
    const line = (taxCategory: string) => ({
      ...{ description: taxCategory, rule: taxCategory },
      ...{ unitAmount: 1000, taxCategory },
    })
    const lines = [line('lodging'), line('retail')]
    // What a key is known to be may be a second old; a new one is not.
    const till = world.as(await world.caller(tried, ['billing.*']))
    const invoice = (await till.post('/v1/invoices', { payerId, currency: 'EUR', lines })).body
    // Fourteen days on is a Wednesday, and this house opens on Sundays only.
    expect(invoice.dueOn).toBe('2026-03-22')
    const told = (await as(tried).get(`/v1/invoice-lines?filter[invoiceId]=${invoice.id}`)).body.data
    expect(told.map(({ taxPercent }: { taxPercent: string }) => taxPercent).sort()).toEqual(['13', '23'])
  })

  it('P74 is paid in the ways that the business chose, and refuses any other by name', async () => {
    const none = await as(tried).patch('/v1/tenant', { settings: { acceptedPaymentMethods: [] } })
    expect(none.body.errors[0].pointer).toBe('/settings/acceptedPaymentMethods')
    const settings = { acceptedPaymentMethods: ['cheque', 'cash'] }
    expect((await as(tried).patch('/v1/tenant', { settings })).status).toBe(200)
    const payerId = (await made('/v1/customers', { name: 'Pat' })).body.id
    const till = world.as(await world.caller(tried, ['billing.*']))
    const pay = (method: string) =>
      till.post('/v1/payments', { payerId, method, amount: { amount: 500, currency: 'EUR' } })
    const refused = await pay('card')
    expect([refused.status, refused.body]).toMatchObject([
      409,
      { code: 'billing.method_not_accepted', method: 'card', accepted: ['cash', 'cheque'] },
    ])
    const subject = { subjectEntity: 'bookings.stay', subjectId: payerId }
    const held = { payerId, method: 'transfer', amount: { amount: 500, currency: 'EUR' }, ...subject }
    expect((await till.post('/v1/deposits', held)).body.code).toBe('billing.method_not_accepted')
    expect((await pay('cheque')).status).toBe(201)
    // Credit is no way of paying to be chosen: there is only nothing due that it could pay.
    expect((await pay('store_credit')).body.code).toBe('billing.more_than_due')
    expect((await till.get('/v1/own-invoices')).body).toMatchObject({
      ...{ cardProvider: 'none', acceptedMethods: ['cash', 'cheque'] },
    })
    const { steps } = await stateOf(tried)
    const asked = steps[4].settings.find(({ name }: { name: string }) => name === 'acceptedPaymentMethods')
    expect(asked.choices).toEqual(['cash', 'card', 'transfer', 'cheque'])
  })

  it('P70 keeps what is due to days open, where people at work may not go against the hours', async () => {
    const board = (await made('/v1/boards', { name: 'Repairs', ...at(tried) })).body
    const stage = (await made('/v1/stages', { boardId: board.id, name: 'To do', position: 1 })).body
    const job = { boardId: board.id, stageId: stage.id, title: 'Fence', dueOn: '2026-03-18' }
    const early = (await made('/v1/jobs', job)).body
    expect(early.dueOn).toBe('2026-03-18')
    await as(tried).patch('/v1/tenant', { settings: { staffIgnoreHours: false } })
    const till = world.as(await world.caller(tried, ['work.*']))
    const closed = {
      ...{ code: 'business.closed', field: 'dueOn', nextOpenOn: '2026-03-22' },
      detail: 'Closed on 2026-03-18. Open again on 2026-03-22.',
    }
    expect((await till.post('/v1/jobs', job)).body).toMatchObject(closed)
    const kept = await till.post('/v1/jobs', { ...job, dueOn: '2026-03-22' })
    expect(kept.status).toBe(201)
    // Also when the day is changed later, of one job or of many; a day that stays is not asked about.
    const { dueOn } = job
    expect((await till.patch(`/v1/jobs/${kept.body.id}`, { dueOn })).body).toMatchObject(closed)
    const ids = [kept.body.id]
    const many = await till.post('/v1/jobs/bulk', { action: 'update', ids, changes: { dueOn } })
    expect(many.body).toMatchObject(closed)
    const renamed = await till.patch(`/v1/jobs/${early.id}`, { dueOn, title: 'Gate' })
    expect([renamed.status, renamed.body.title]).toEqual([200, 'Gate'])
    for (const day of ['2026-03-29', null])
      expect((await till.patch(`/v1/jobs/${kept.body.id}`, { dueOn: day })).body.dueOn).toBe(day)
  })

  it('P75 shows a letter filled with examples, and sends it to one person', async () => {
    const { data } = (await as(tried).get('/v1/notice-templates')).body
    const template = data[0].name
    const { words } = (await as(tried).get(`/v1/notice-words?template=${template}`)).body
    const inEnglish = words.find(({ locale }: { locale: string }) => locale === 'en')
    const shown = await made('/v1/notice-previews', { template, ...inEnglish })
    expect(shown.body.text).not.toMatch(/\{\w+\}/)
    const me = (await made('/v1/members', { name: 'Me', role: 'front_desk' })).body
    const sent = { memberIds: [me.id], title: shown.body.subject, body: shown.body.text, isUrgent: true }
    expect((await made('/v1/notices', sent)).body.ids).toHaveLength(1)
  })

  it('P72 is for whoever may change rooms, at a place of their own', async () => {
    const clerk = world.as(await world.caller(tried, ['places.room.read']))
    expect((await series('E1–E2 JK', clerk)).status).toBe(403)
    expect((await series('E1–E2 JK', as(tried), world.meadow)).status).toBeGreaterThanOrEqual(404)
  })
})
