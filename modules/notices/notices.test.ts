import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { systemActor } from '#kernel/access/actor.ts'
import { notify, notifying } from './public.ts'
import { fill, noticeTemplate } from './templates/template.ts'
import { type SignedIn, signedIn } from './testing/signed-in.ts'

let world: World
let ann: SignedIn
let ben: SignedIn

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T09:00:00Z' })
  ann = await signedIn(world, world.harbour, 'Ann')
  ben = await signedIn(world, world.harbour, 'Ben')
})
afterAll(() => world.close())

const owner = () => world.as(world.harbour.owner)
const tell = async (body: object) =>
  owner().post('/v1/notices', { title: 'A parcel came', body: 'At the desk.', ...body })
const customer = async (email: string | null) =>
  (await owner().post('/v1/customers', { name: 'Cora', email })).body.id as string
const outbox = async () => (await world.nobody.get('/_test/outbox')).body.data as Record<string, string>[]
const mailsTo = async (address: string) => (await outbox()).filter(mail => mail.to === address)
const deliveriesTo = async (address: string) =>
  (await owner().get(`/v1/notice-deliveries?filter[address]=${encodeURIComponent(address)}`)).body.data

describe('a notice', () => {
  it('stands at once with the one it is for, unread, and leaves by mail after the commit', async () => {
    expect(await outbox()).toEqual([])
    const { status, body } = await tell({ memberIds: [ann.memberId], link: '/app/today' })
    expect(status).toBe(201)
    expect((await ann.api.get('/v1/notices')).body).toMatchObject({
      unreadCount: 1,
      data: [{ id: body.ids[0], title: 'A parcel came', link: '/app/today', readAt: null }],
    })
    await world.jobs.drain()
    expect(await mailsTo('ann@harbour.example')).toMatchObject([
      { kind: 'email', subject: 'A parcel came', messageId: `<${body.ids[0]}@localhost>` },
    ])
  })

  it('is read, and put back, by its reader alone', async () => {
    const { ids } = (await tell({ memberIds: [ann.memberId] })).body
    expect((await ben.api.post(`/v1/notices/${ids[0]}/reading`)).status).toBe(404)
    expect((await owner().post(`/v1/notices/${ids[0]}/reading`)).status).toBe(404)
    expect((await ann.api.post(`/v1/notices/${ids[0]}/reading`)).body.readAt).toBeTruthy()
    expect((await ann.api.delete(`/v1/notices/${ids[0]}/reading`)).body.readAt).toBeNull()
    expect((await ben.api.get('/v1/notices')).body).toEqual({ data: [], unreadCount: 0 })
    await ann.api.post('/v1/notice-readings')
    expect((await ann.api.get('/v1/notices?unread=true')).body).toEqual({ data: [], unreadCount: 0 })
  })

  it('is not sent by people who may not, to nobody, or to people of another tenant', async () => {
    const reader = world.as(await world.caller(world.harbour, ['notices.notice.read']))
    expect((await reader.post('/v1/notices', { title: 'x', body: 'y', role: 'owner' })).status).toBe(403)
    expect((await tell({})).status).toBe(422)
    const foreign = await world.as(world.meadow.owner).post('/v1/customers', { name: 'Not ours' })
    expect((await tell({ customerIds: [foreign.body.id] })).status).toBe(422)
  })

  it('to a role reaches each of its people once', async () => {
    const { ids } = (await tell({ role: 'owner', memberIds: [ann.memberId] })).body
    expect(ids).toHaveLength(2)
  })

  it('of a verb that is refused is never heard of', async () => {
    await world.jobs.drain()
    const before = (await outbox()).length
    const missing = '01900000-0000-7000-8000-0000000000ff'
    expect((await tell({ memberIds: [ben.memberId], customerIds: [missing] })).status).toBe(422)
    await world.jobs.drain()
    expect((await outbox()).length).toBe(before)
    expect((await ben.api.get('/v1/notices')).body.data.map((n: { title: string }) => n.title)).toHaveLength(
      1,
    )
  })
})

describe('mail', () => {
  it('waits for the morning, unless it is urgent', async () => {
    const id = await customer('night@example.org')
    world.clock.set('2026-03-04T22:30:00Z')
    await tell({ customerIds: [id] })
    await tell({ customerIds: [id], title: 'Your dog is ill', isUrgent: true })
    await world.jobs.drain()
    expect((await mailsTo('night@example.org')).map(mail => mail.subject)).toEqual(['Your dog is ill'])
    expect(
      (await deliveriesTo('night@example.org')).map((one: { status: string }) => one.status).sort(),
    ).toEqual(['held', 'sent'])
    world.clock.set('2026-03-05T07:01:00Z')
    await world.jobs.drain()
    expect(await mailsTo('night@example.org')).toHaveLength(2)
  })

  it('waits for seven by the wall clock also in the night the clock is set forward', async () => {
    const id = await customer('spring@example.org')
    world.clock.set('2026-03-28T23:30:00Z')
    await tell({ customerIds: [id] })
    world.clock.set('2026-03-29T05:59:00Z')
    await world.jobs.drain()
    expect(await mailsTo('spring@example.org')).toEqual([])
    world.clock.set('2026-03-29T06:00:00Z')
    await world.jobs.drain()
    expect(await mailsTo('spring@example.org')).toHaveLength(1)
    world.clock.set('2026-03-30T09:00:00Z')
  })

  it('is not sent about what somebody wants none of', async () => {
    const id = await customer('quiet@example.org')
    const wish = { topic: 'notices.messages', email: false, customerId: id, reason: 'Wrote to us' }
    expect((await owner().put('/v1/notice-preferences', wish)).status).toBe(200)
    await tell({ customerIds: [id] })
    await world.jobs.drain()
    expect(await mailsTo('quiet@example.org')).toEqual([])
    expect(await deliveriesTo('quiet@example.org')).toMatchObject([{ status: 'skipped' }])
    expect((await ann.api.get('/v1/notice-preferences')).body.data).toContainEqual({
      topic: 'notices.messages',
      email: true,
      sms: false,
      whatsapp: false,
      push: true,
    })
    const other = world.as(await world.caller(world.harbour, ['none.at.all']))
    expect((await other.put('/v1/notice-preferences', wish)).status).toBe(403)
    expect((await owner().put('/v1/notice-preferences', { topic: 'weather', email: true })).status).toBe(422)
  })

  it('to an address that does not exist is given up, and says why', async () => {
    await tell({ customerIds: [await customer('ann+bounce@example.org'), await customer('ok@example.org')] })
    await world.jobs.drain()
    expect(await deliveriesTo('ann+bounce@example.org')).toMatchObject([
      { status: 'bounced', attemptCount: 1, reason: '550 5.1.1 There is no such mailbox.' },
    ])
    expect(await mailsTo('ok@example.org')).toHaveLength(1)
  })

  it('to a server that is down is tried again, later each time, and holds up no other', async () => {
    await tell({ customerIds: [await customer('ann+down@example.org'), await customer('fine@example.org')] })
    await world.jobs.drain()
    expect(await mailsTo('fine@example.org')).toHaveLength(1)
    expect(await deliveriesTo('ann+down@example.org')).toMatchObject([{ status: 'waiting', attemptCount: 1 }])
    world.clock.advance({ seconds: 4 })
    await world.jobs.drain()
    expect(await deliveriesTo('ann+down@example.org')).toMatchObject([{ status: 'waiting', attemptCount: 2 }])
    expect(await mailsTo('fine@example.org')).toHaveLength(1)
  })

  it('to somebody without an address is not tried', async () => {
    const { ids } = (await tell({ customerIds: [await customer(null)] })).body
    await world.jobs.drain()
    const { data } = (await owner().get(`/v1/notice-deliveries?filter[noticeId]=${ids[0]}`)).body
    expect(data).toMatchObject([{ status: 'skipped', address: null, reason: 'no_address' }])
  })

  it('that stays here is sealed: the database alone tells no word of it, and no link', async () => {
    const { data } = (await owner().get('/v1/caught-mails')).body
    expect(data[0]).toMatchObject({ body: expect.stringContaining('— '), html: expect.stringContaining('<') })
    const kept = await world.db.read<Record<string, string | null>>(
      world.harbour.id,
      'select body, html, unsubscribe from notices.mail',
    )
    const said = kept.flatMap(row => Object.values(row)).filter(value => value !== null)
    expect(said.length).toBeGreaterThan(2)
    expect(said.filter(value => !value.startsWith('sealed:'))).toEqual([])
  })

  it('of one tenant is not seen by another', async () => {
    expect((await owner().get('/v1/caught-mails')).body.data.length).toBeGreaterThan(0)
    expect((await world.as(world.meadow.owner).get('/v1/caught-mails')).body.data).toEqual([])
  })
})

describe('the words of a notice', () => {
  const words = {
    en: { title: '{who} is here', body: 'Hello.' },
    pt: { title: 'Chegou {who}', body: 'Olá.' },
  }
  const template = noticeTemplate({ name: 'test.arrival', topic: 'test', version: 1, words })

  it('are filled in the language of the house', () => {
    expect(fill(template, 'pt-PT', { who: 'Rex' }).title).toBe('Chegou Rex')
    expect(fill(template, 'fr', { who: 'Rex' }).title).toBe('Rex is here')
  })

  it('are refused when a name is missing or too many, or the languages differ', () => {
    expect(() => fill(template, 'en', {})).toThrow('test.arrival takes who; who is missing')
    expect(() => fill(template, 'en', { who: 'Rex', when: 'now' })).toThrow('when')
    expect(() =>
      noticeTemplate({
        name: 'test.uneven',
        topic: 'test',
        version: 1,
        words: { ...words, de: { title: 'Da', body: '' } },
      }),
    ).toThrow('in de')
  })

  const moments = noticeTemplate({
    name: 'test.moments',
    topic: 'test',
    version: 1,
    words: {
      en: { title: 'Due {day}', body: '{amount} | {at} | {there} | {time}' },
      el: { title: 'Έως {day}', body: '{amount} | {at} | {there} | {time}' },
      ar: { title: 'حتى {day}', body: '{amount} | {at} | {there} | {time}' },
    },
  })
  const late = Temporal.Instant.from('2026-03-04T22:30:00Z')
  const data = {
    day: '2026-03-18',
    amount: { amount: 123450, currency: 'EUR' },
    at: late,
    there: late.toZonedDateTimeISO('Europe/Lisbon'),
    time: '14:30',
  }
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f]/g, '')

  it.each([
    [
      'en',
      'UTC',
      'Due Wednesday, March 18, 2026',
      '€1,234.50 | Wednesday, March 4, 2026 at 10:30 PM | Wednesday, March 4, 2026 at 10:30 PM | 2:30 PM',
    ],
    [
      'el',
      'Europe/Athens',
      'Έως Τετάρτη 18 Μαρτίου 2026',
      '1.234,50 € | Πέμπτη 5 Μαρτίου 2026 στις 12:30 π.μ. | Τετάρτη 4 Μαρτίου 2026 στις 10:30 μ.μ. | 2:30 μ.μ.',
    ],
    [
      'ar',
      'Asia/Dubai',
      'حتى الأربعاء، 18 مارس 2026',
      '1,234.50 € | الخميس، 5 مارس 2026 في 2:30 ص | الأربعاء، 4 مارس 2026 في 10:30 م | 2:30 م',
    ],
  ])('say days, times and money in %s, and by the clock of %s', async (locale, timezone, title, body) => {
    const customerId = await customer(`${locale}@example.org`)
    await owner().put('/v1/notice-reach', { customerId, locale, timezone, reason: 'Wrote to us' })
    const { id: tenantId } = world.harbour
    const ctx = { tenantId, actor: systemActor(tenantId, [], 'test'), now: world.clock.now() }
    await world.db.write(tenantId, tx =>
      notifying(ctx, tx, 'test', teller =>
        notify(teller, { to: { customerId }, template: moments.name, data, key: locale, isUrgent: true }),
      ),
    )
    await world.jobs.drain()
    const [mail] = await mailsTo(`${locale}@example.org`)
    expect(plain(mail!.subject!)).toBe(title)
    expect(plain(mail!.text!.split('\n')[0]!)).toBe(body)
  })

  it('are in the language that the account has chosen, where nothing else was wished for notices', async () => {
    const { id: tenantId } = world.harbour
    const chosen = (language: string | null) =>
      world.db.write(tenantId, tx =>
        tx.run('update kernel.member set language = $2 where id = $1', [ann.memberId, language]),
      )
    await chosen('el')
    const ctx = { tenantId, actor: systemActor(tenantId, [], 'test'), now: world.clock.now() }
    const to = { memberId: ann.memberId }
    await world.db.write(tenantId, tx =>
      notifying(ctx, tx, 'test', teller =>
        notify(teller, { to, template: moments.name, data, key: 'chosen' }),
      ),
    )
    await chosen(null)
    const [newest] = (await ann.api.get('/v1/notices')).body.data
    expect(newest.title).toBe('Έως Τετάρτη 18 Μαρτίου 2026')
  })

  it('are only once', () => {
    expect(() => noticeTemplate({ name: 'test.arrival', topic: 'test', version: 1, words })).toThrow(
      'two notices',
    )
  })
})

describe('what a customer wants', () => {
  it('is seen and changed by staff who may, with the reason kept', async () => {
    const id = await customer('wishing@example.org')
    const path = `/v1/notice-preferences?customerId=${id}`
    const reason = 'Asked for it on the phone, ναι'
    const silent = { topic: 'notices.messages', customerId: id, sms: true }
    for (const none of [{}, { reason: '  ' }]) {
      const refused = await owner().put('/v1/notice-preferences', { ...silent, ...none })
      expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/reason'])
    }
    expect((await owner().put('/v1/notice-reach', { customerId: id, locale: 'es' })).status).toBe(422)
    await owner().put('/v1/notice-preferences', { ...silent, reason })
    const { data } = (await owner().get(path)).body
    expect(data.find((one: { topic: string }) => one.topic === 'notices.messages')).toMatchObject({
      sms: true,
      email: true,
    })
    const clerk = world.as(await world.caller(world.harbour, ['people.*']))
    expect((await clerk.get(path)).status).toBe(403)
    expect(
      (await clerk.put('/v1/notice-preferences', { topic: 'notices.messages', customerId: id, sms: false }))
        .status,
    ).toBe(403)
    const kept = await world.db.read(
      world.harbour.id,
      `select a.reason from kernel.audit a join notices.preference p on p.id = a.row_id where p.person_id = $1`,
      [id],
    )
    expect(kept).toEqual([{ reason: 'Asked for it on the phone, ναι' }])
  })
})
