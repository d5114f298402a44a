import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { sendMailBy } from './carriers/post-office.ts'
import { twilioSignature } from './carriers/twilio.ts'
import { catcher } from './public.ts'
import { type SignedIn, signedIn } from './testing/signed-in.ts'
import { subscriptionAt } from './testing/subscription.ts'

let world: World
let ann: SignedIn

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T09:00:00Z' })
  ann = await signedIn(world, world.harbour, 'Ann')
  sendMailBy({
    carrier: catcher,
    from: 'desk@house.example',
    baseUrl: 'https://house.example',
    secret: 'a secret of this house',
    textsSignedBy: 'token',
  })
})
afterAll(() => world.close())

const owner = () => world.as(world.harbour.owner)
const topic = 'notices.messages'
let made = 0

async function customer(more: object = {}): Promise<{ id: string; email: string; phone: string }> {
  made++
  const own = { email: `cora${made}@example.org`, phone: `+1415555${1000 + made}`, ...more }
  const { body } = await owner().post('/v1/customers', { name: 'Cora', ...own })
  return { id: body.id, ...own }
}
const wish = (customerId: string, wishes: object) =>
  owner().put('/v1/notice-preferences', { topic, customerId, reason: 'On the phone', ...wishes })

async function tell(customerIds: string[], more: object = {}): Promise<string[]> {
  const { body } = await owner().post('/v1/notices', {
    title: 'A parcel came',
    body: 'At the desk.',
    customerIds,
    ...more,
  })
  await world.jobs.drain()
  return body.ids
}
const deliveriesOf = async (noticeId: string) =>
  (await owner().get(`/v1/notice-deliveries?filter[noticeId]=${noticeId}&sort=channel`)).body.data as Record<
    string,
    never
  >[]
const caught = async (to: string) =>
  ((await world.nobody.get('/_test/outbox')).body.data as Record<string, string>[])
    .filter(one => one.to === to)
    .sort((a, b) => a.kind!.localeCompare(b.kind!))
const stories = (all: Record<string, unknown>[]) =>
  all.map(({ channel, status, reason }) => [channel, status, reason])

describe('a text', () => {
  it('goes to who asked for texts about it, and to nobody else', async () => {
    const [asked, did_not] = [await customer(), await customer()]
    await wish(asked.id, { sms: true, whatsapp: true })
    const [first, second] = await tell([asked.id, did_not.id])
    expect((await deliveriesOf(first!)).map(({ channel }) => channel)).toEqual(['email', 'sms', 'whatsapp'])
    expect((await deliveriesOf(second!)).map(({ channel }) => channel)).toEqual(['email'])
    expect(await caught(asked.phone)).toMatchObject([
      { kind: 'sms', text: 'harbour: A parcel came\nAt the desk.' },
      { kind: 'whatsapp' },
    ])
  })

  it('is not tried with a number that no other country could call', async () => {
    const { id } = await customer({ phone: '210 000 000' })
    await wish(id, { sms: true, email: false })
    const [notice] = await tell([id])
    expect(stories(await deliveriesOf(notice!))).toEqual([
      ['email', 'skipped', 'not_wanted'],
      ['sms', 'skipped', 'not_international'],
    ])
  })

  it('to a dead number is the last one there, until somebody lifts it', async () => {
    const { id, phone } = await customer({ phone: '+14155550001' })
    await wish(id, { sms: true })
    const [first] = await tell([id])
    const [second] = await tell([id])
    expect((await deliveriesOf(first!))[1]).toMatchObject({
      status: 'bounced',
      reason: '21211 That is not a number.',
    })
    expect((await deliveriesOf(second!))[1]).toMatchObject({ status: 'suppressed', reason: 'bounce' })
    const { data } = (await owner().get('/v1/notice-suppressions')).body
    const kept = data.find((one: { address: string }) => one.address === phone)
    const reader = world.as(await world.caller(world.harbour, ['notices.suppression.read']))
    expect((await reader.delete(`/v1/notice-suppressions/${kept.id}`)).status).toBe(403)
    expect((await owner().delete(`/v1/notice-suppressions/${kept.id}`)).status).toBe(200)
    const [third] = await tell([id])
    expect((await deliveriesOf(third!))[1]).toMatchObject({ status: 'bounced' })
  })

  it('beyond the month’s budget is refused with its reason, unless lives depend on it', async () => {
    const { id } = await customer()
    await wish(id, { sms: true })
    await owner().patch('/v1/tenant', { settings: { noticeTextPartsAMonth: 0 } })
    const [poor] = await tell([id])
    const [saved] = await tell([id], { isLifeSafety: true })
    await owner().patch('/v1/tenant', { settings: { noticeTextPartsAMonth: 1000 } })
    expect((await deliveriesOf(poor!))[1]).toMatchObject({
      channel: 'sms',
      status: 'refused',
      reason: 'over_budget',
    })
    expect((await deliveriesOf(saved!))[1]).toMatchObject({ channel: 'sms', status: 'sent', partCount: 1 })
  })
})

describe('when lives depend on it', () => {
  it('it goes out at night, as mail and text, to who wanted neither', async () => {
    const { id } = await customer()
    await wish(id, { email: false, sms: false })
    world.clock.set('2026-03-04T23:00:00Z')
    const [notice] = await tell([id], { isLifeSafety: true })
    expect((await deliveriesOf(notice!)).map(({ channel, status }) => [channel, status])).toEqual([
      ['email', 'sent'],
      ['sms', 'sent'],
    ])
    world.clock.set('2026-03-05T09:00:00Z')
  })
})

describe('STOP, START and HELP', () => {
  const inbound = (form: Record<string, string>, signature?: string) => {
    const url = 'https://house.example/provider/texts/inbound'
    return world.http.inject({
      method: 'POST',
      url: '/provider/texts/inbound',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-twilio-signature': signature ?? twilioSignature(url, form, 'token'),
      },
      payload: new URLSearchParams(form).toString(),
    })
  }

  it('are believed with the provider’s signature only', async () => {
    expect((await inbound({ From: '+14155551001', Body: 'STOP' }, 'made up')).statusCode).toBe(403)
  })

  it('end texts to a number, lives or not, until they themselves want them again', async () => {
    const { id, phone } = await customer()
    await wish(id, { sms: true })
    await tell([id])
    expect((await inbound({ From: phone, Body: ' stop ' })).statusCode).toBe(200)
    const [after] = await tell([id], { isLifeSafety: true })
    expect((await deliveriesOf(after!))[1]).toMatchObject({ status: 'suppressed', reason: 'stop' })
    const { data } = (await owner().get('/v1/notice-suppressions')).body
    const kept = data.find((one: { address: string }) => one.address === phone)
    const lifted = await owner().delete(`/v1/notice-suppressions/${kept.id}`)
    expect(lifted).toMatchObject({ status: 409, body: { code: 'notices.they_said_stop' } })
    expect((await world.as(world.meadow.owner).get('/v1/notice-suppressions')).body.data).toEqual([])
    await inbound({ From: phone, Body: 'START' })
    const [again] = await tell([id])
    expect((await deliveriesOf(again!))[1]).toMatchObject({ status: 'sent' })
  })

  it('HELP is answered with how to stop', async () => {
    const answer = await inbound({ From: '+14155551001', Body: 'help' })
    expect(answer.body).toContain('STOP')
    expect(answer.headers['content-type']).toContain('text/xml')
  })

  it('and what became of a text is told by the provider: it arrived, or not after all', async () => {
    const { id } = await customer()
    await wish(id, { sms: true })
    const [notice] = await tell([id])
    const path = `/provider/texts/${world.harbour.id}/${notice}/sms`
    const report = (form: Record<string, string>) =>
      world.http.inject({
        method: 'POST',
        url: path,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-twilio-signature': twilioSignature(`https://house.example${path}`, form, 'token'),
        },
        payload: new URLSearchParams(form).toString(),
      })
    const delivered = { MessageSid: 'SM9', MessageStatus: 'delivered' }
    expect((await report(delivered)).statusCode).toBe(204)
    await report(delivered)
    const sms = (await deliveriesOf(notice!))[1]!
    expect(sms).toMatchObject({ status: 'delivered', providerId: 'SM9' })
    const { steps } = (await owner().get(`/v1/notice-deliveries/${sms.id}/timeline`)).body
    expect(steps.map((step: { status: string }) => step.status)).toEqual(['queued', 'sent', 'delivered'])
    await report({ MessageSid: 'SM9', MessageStatus: 'undelivered', ErrorCode: '30005' })
    expect((await deliveriesOf(notice!))[1]).toMatchObject({ status: 'bounced' })
  })
})

describe('a browser', () => {
  const device = (path: string) => ({ name: 'Phone', ...subscriptionAt(path) })

  it('that asked to be told is woken; one that took it back is forgotten', async () => {
    expect((await ann.api.post('/v1/push-devices', device('/good'))).status).toBe(201)
    expect((await ann.api.post('/v1/push-devices', device('/gone'))).status).toBe(201)
    const { body } = await owner().post('/v1/notices', {
      title: 'Look',
      body: 'Here.',
      memberIds: [ann.memberId],
    })
    await world.jobs.drain()
    expect((await deliveriesOf(body.ids[0])).map(({ channel, status }) => [channel, status])).toEqual([
      ['email', 'sent'],
      ['push', 'sent'],
      ['push', 'bounced'],
    ])
    const { devices, pushKey } = (await ann.api.get('/v1/notice-preferences')).body
    expect(devices).toHaveLength(1)
    expect(Buffer.from(pushKey, 'base64url')).toHaveLength(65)
    expect((await owner().delete(`/v1/push-devices/${devices[0].id}`)).status).toBe(404)
    expect((await ann.api.delete(`/v1/push-devices/${devices[0].id}`)).status).toBe(200)
  })

  it.each([
    'https://169.254.169.254/latest',
    'https://localhost/x',
    'http://push.example.org/x',
  ])('cannot have us call %s', async endpoint => {
    const answer = await ann.api.post('/v1/push-devices', { ...device('/x'), endpoint })
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/endpoint' }] } })
  })
})

describe('a bundle', () => {
  it('is one mail for all that came in the day, at eight by the reader’s clock', async () => {
    const { id, email } = await customer()
    const reach = {
      customerId: id,
      reason: 'On the phone',
      digest: 'daily',
      timezone: 'America/New_York',
      quietFrom: '22:00',
      quietUntil: '22:00',
    }
    expect((await owner().put('/v1/notice-reach', reach)).status).toBe(200)
    const ids = [...(await tell([id])), ...(await tell([id], { title: 'Another' }))]
    expect(await caught(email)).toEqual([])
    world.clock.set('2026-03-05T12:59:00Z')
    await world.jobs.drain()
    expect(await caught(email)).toEqual([])
    world.clock.set('2026-03-05T13:00:00Z')
    await world.jobs.drain()
    expect(await caught(email)).toMatchObject([{ subject: '2 notices for you' }])
    const mail = (await caught(email))[0]!
    expect(mail.text).toContain('A parcel came\nAt the desk.\n\nAnother')
    for (const one of ids) expect((await deliveriesOf(one))[0]).toMatchObject({ status: 'sent' })
  })
})

describe('leaving a topic by the link in a mail', () => {
  const leave = (url: string, method: 'GET' | 'POST') =>
    world.http.inject({
      method,
      url: new URL(url).pathname,
      headers: method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {},
      ...(method === 'POST' ? { payload: 'List-Unsubscribe=One-Click' } : {}),
    })

  it('takes one POST and no session; a GET only asks', async () => {
    const { id, email } = await customer()
    await tell([id])
    const { unsubscribe, html } = (await caught(email))[0]!
    expect(html).toContain(unsubscribe!)
    const page = await leave(unsubscribe!, 'GET')
    expect([page.statusCode, page.body.includes('<form method="post">')]).toEqual([200, true])
    await tell([id])
    expect(await caught(email)).toHaveLength(2)
    expect((await leave(unsubscribe!, 'POST')).statusCode).toBe(200)
    const [notice] = await tell([id])
    expect((await deliveriesOf(notice!))[0]).toMatchObject({ status: 'skipped', reason: 'not_wanted' })
    await tell([id], { isUrgent: true })
    expect(await caught(email)).toHaveLength(3)
  })

  it('works with no link that somebody made up', async () => {
    const { id, email } = await customer()
    await tell([id])
    const { unsubscribe } = (await caught(email))[0]!
    const forged = unsubscribe!.replace(/.$/, last => (last === 'A' ? 'B' : 'A'))
    expect((await leave(forged, 'POST')).statusCode).toBe(404)
    expect((await leave('https://house.example/unsubscribe/x', 'GET')).statusCode).toBe(404)
  })
})

describe('a mail that bounced later', () => {
  it('is told by whoever hears it, and nothing more is sent there', async () => {
    const { id } = await customer()
    const [notice] = await tell([id])
    const [delivery] = await deliveriesOf(notice!)
    expect(delivery).toMatchObject({ status: 'sent' })
    await owner().post('/v1/notice-outcomes', {
      channel: 'email',
      providerId: `<${notice}@house.example>`,
      outcome: 'bounced',
      isForGood: true,
      reason: '5.1.1',
    })
    const [next] = await tell([id])
    expect((await deliveriesOf(notice!))[0]).toMatchObject({ status: 'bounced' })
    expect((await deliveriesOf(next!))[0]).toMatchObject({ status: 'suppressed', reason: 'bounce' })
  })
})

describe('sending again', () => {
  it('is for what has ended, under another id, by who may', async () => {
    const { id, email } = await customer()
    const [notice] = await tell([id])
    const [delivery] = await deliveriesOf(notice!)
    const path = `/v1/notice-deliveries/${delivery!.id}/resending`
    const reader = world.as(await world.caller(world.harbour, ['notices.delivery.read']))
    expect((await reader.post(path)).status).toBe(403)
    expect((await owner().post(path)).status).toBe(200)
    expect(await owner().post(path)).toMatchObject({ status: 409, body: { code: 'notices.still_under_way' } })
    await world.jobs.drain()
    const mails = await caught(email)
    expect(mails).toHaveLength(2)
    expect(new Set(mails.map(mail => mail.messageId)).size).toBe(2)
  })
})

describe('a house’s own words', () => {
  const path = '/v1/notice-wordings'
  const template = 'notices.own_words'

  it('count from then on, for who reads that language, and can be taken back', async () => {
    const { id, email } = await customer()
    await owner().put('/v1/notice-reach', { customerId: id, locale: 'es', reason: 'On the phone' })
    await owner().post(path, { template, locale: 'es', title: 'Aviso: {title}', body: '{body}' })
    await owner().post(path, { template, locale: 'es', title: '¡Atención! {title}', body: '{body}' })
    await tell([id])
    expect(
      (await owner().post('/v1/notice-wording-withdrawals', { template, locale: 'es' })).body.number,
    ).toBe(2)
    await tell([id])
    const other = await customer()
    await tell([other.id])
    expect((await caught(email)).map(({ subject }) => subject)).toEqual([
      '¡Atención! A parcel came',
      'Aviso: A parcel came',
    ])
    expect((await caught(other.email)).map(({ subject }) => subject)).toEqual(['A parcel came'])
  })

  it('name only what the notice knows', async () => {
    const answer = await owner().post(path, { template, locale: 'en', title: 'Hello {customer}', body: 'x' })
    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/title', code: 'unknown_variable' }] },
    })
    const reader = world.as(await world.caller(world.harbour, ['notices.wording.read']))
    expect((await reader.post(path, { template, locale: 'en', title: 'x', body: 'y' })).status).toBe(403)
  })

  it('are shown as they will read', async () => {
    const preview = '/v1/notice-previews'
    const { body } = await owner().post(preview, {
      template,
      locale: 'en',
      title: '<b>{title}</b>',
      body: '{body}',
    })
    expect(body.subject).toBe('<b>A few words</b>')
    expect(body.html).not.toContain('<b>A few')
  })
})
