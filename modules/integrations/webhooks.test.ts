import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { type SignedIn, signedIn } from '#modules/notices/testing/signed-in.ts'
import { egress, letOutBy } from './public.ts'
import { type Reply, receiver } from './testing/receiver.ts'

let world: World
let there: Awaited<ReturnType<typeof receiver>>
let olga: SignedIn

beforeAll(async () => {
  world = await createWorld()
  olga = await signedIn(world, world.harbour, 'Olga')
  // The clock runs here: at night she would be told in the morning.
  await olga.api.put('/v1/notice-reach', { quietFrom: '00:00', quietUntil: '00:00' })
  const way = egress({ allow: '127.0.0.0/8' })
  // Who says nothing is given up sooner than in the house, and the test need not wait for it.
  letOutBy({ ...way, send: outgoing => way.send({ ...outgoing, timeoutMs: 5_000 }) })
  there = await receiver(({ path }, count): Reply | 'hang' => {
    if (path === '/gone') return { status: 410 }
    if (path === '/forgetful') return { status: count < 2 ? 500 : 200 }
    if (path === '/busy') return count < 3 ? { status: 500, body: 'x'.repeat(5000) } : { status: 204 }
    if (path === '/later')
      return count < 2 ? { status: 429, headers: { 'retry-after': '600' } } : { status: 200 }
    if (path === '/moved') return { status: 302, headers: { location: 'http://169.254.169.254/' } }
    return path === '/dead' ? 'hang' : { status: 200 }
  })
})
afterAll(async () => {
  await world.close()
  await there.close()
})

const owner = () => world.as(world.harbour.owner)
const drain = () => world.jobs.drain()

async function listen(path: string, more: object = {}) {
  const made = await owner().post('/v1/webhook-endpoints', {
    name: path,
    url: there.url + path,
    events: ['people.customer_*'],
    role: 'owner',
    ...more,
  })
  expect(made.status).toBe(201)
  return made.body as { id: string; secret: string; version: number }
}
const deafen = (id: string) => owner().post(`/v1/webhook-endpoints/${id}/disablement`)
const newCustomer = async (name: string, as = owner()) => (await as.post('/v1/customers', { name })).body
const deliveriesOf = async (id: string) =>
  (await owner().get(`/v1/webhook-deliveries?filter[endpointId]=${id}&sort=id`)).body.data
/** What whoever owns the house is told of an endpoint: in their notices, and by mail. */
async function toldOf(id: string) {
  const link = `/app/webhook-endpoints/${id}`
  const notices = (await olga.api.get('/v1/notices')).body.data as {
    title: string
    body: string
    link: string
  }[]
  const mails = (await world.nobody.get('/_test/outbox')).body.data as { to: string; text: string }[]
  return {
    notices: notices.filter(one => one.link === link),
    mails: mails.filter(
      ({ to, text }) => to === 'olga@harbour.example' && text.includes('nothing more is sent'),
    ),
  }
}
const verified = (secret: string, { body, headers }: (typeof there.taken)[number]) =>
  new Webhook(secret).verify(body, headers as Record<string, string>) as {
    type: string
    data: Record<string, unknown>
  }

describe('a webhook', () => {
  it('tells of what was committed, signed as Standard Webhooks asks, and of nothing that was not asked for', async () => {
    const { id, secret } = await listen('/hook')
    const customer = await newCustomer('Cora')
    await owner().post('/v1/boards', { name: 'Board' })
    await drain()
    const [one, ...more] = there.at('/hook')
    expect(more).toEqual([])
    const message = verified(secret, one!)
    expect(message).toMatchObject({
      type: 'people.customer_created',
      data: { entity: 'people.customer', id: customer.id },
    })
    expect(() => verified('whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', one!)).toThrow()
    const [delivery] = await deliveriesOf(id)
    expect(delivery).toMatchObject({ status: 'delivered', attemptCount: 1, lastStatus: 200 })
    expect(one!.headers['webhook-id']).toBe(`msg_${delivery.eventId}`)
    const attempts = await owner().get(`/v1/webhook-attempts?filter[deliveryId]=${delivery.id}`)
    expect(attempts.body.data[0]).toMatchObject({ number: 1, status: 200, answer: 'thanks' })
    await deafen(id)
  })

  it('never tells one business of another', async () => {
    const { id } = await listen('/mine')
    await newCustomer('Foreign', world.as(world.meadow.owner))
    await drain()
    expect(there.at('/mine')).toEqual([])
    await deafen(id)
  })

  it('tells what the role may read: no more than its maker holds, and no hidden record', async () => {
    const clerk = await world.caller(world.harbour, ['work.*', 'integrations.*', 'kernel.role.read'])
    const tooMuch = await world
      .as(clerk)
      .post('/v1/webhook-endpoints', { name: 'x', url: `${there.url}/x`, role: 'owner' })
    expect([tooMuch.status, tooMuch.body.code]).toEqual([403, 'kernel.more_than_own'])
    const role = (await owner().post('/v1/roles', { name: 'boards', permissions: ['work.job.read'] })).body
    expect(role.name).toBe('boards')
    const narrow = await listen('/narrow', { events: [], role: 'boards', hasRecord: true })
    await newCustomer('Unseen')
    await owner().post('/v1/boards', { name: 'Seen' })
    await drain()
    const told = there.at('/narrow').map(one => verified(narrow.secret, one))
    expect(told.map(({ type }) => type)).toEqual(['work.board_created'])
    expect(told[0]!.data.record).toMatchObject({ name: 'Seen' })
    await deafen(narrow.id)
  })

  it('that is too long goes without its record, and stays below twenty kilobytes', async () => {
    const { id, secret } = await listen('/long', { hasRecord: true })
    await owner().post('/v1/customers', { name: 'Long', notes: 'ü'.repeat(9_990) })
    await owner().post('/v1/customers', { name: 'Longer', notes: 'ü'.repeat(9_990), alert: 'ü'.repeat(190) })
    await drain()
    for (const one of there.at('/long')) {
      expect(Buffer.byteLength(one.body)).toBeLessThan(20_000)
      expect(verified(secret, one).data).toMatchObject({ isRecordLeftOut: true })
    }
    expect(there.at('/long')).toHaveLength(2)
    await deafen(id)
  })

  it('of somebody who was erased keeps no word of them, and what waits says so', async () => {
    const { id, secret } = await listen('/forgetful', { hasRecord: true })
    const { id: personId } = await newCustomer('Zelda Zyx')
    await drain()
    expect((await deliveriesOf(id))[0].payload).toContain('Zelda Zyx')
    const erasure = { entity: 'people.customer', personId, confirmation: 'Zelda Zyx' }
    expect((await owner().post('/v1/person-erasures', erasure)).status).toBeLessThan(300)
    await drain()
    expect(JSON.stringify(await deliveriesOf(id))).not.toContain('Zelda')
    world.clock.advance({ seconds: 6 })
    await drain()
    const last = there.at('/forgetful')[1]!
    expect(verified(secret, last)).toMatchObject({
      type: 'people.customer_created',
      data: { entity: 'people.customer', id: personId, isErased: true },
    })
    expect(last.body).not.toContain('Zelda')
    await deafen(id)
  })

  const example = /```python\n([\s\S]+?)```/.exec(readFileSync('docs/integrating.md', 'utf8'))![1]!
  const hasPython = spawnSync('python3', ['--version']).status === 0

  // Without Python on this machine the signatures are checked by the independent package alone, as above.
  it.runIf(hasPython)(
    'is found genuine by the example of the documentation, and nothing else is',
    async () => {
      const { id, secret } = await listen('/python')
      await newCustomer('Ünïcode')
      await drain()
      const [{ body, headers }] = there.at('/python') as [(typeof there.taken)[number]]
      const asked = [
        { secret, headers, body },
        { secret, headers, body: body.replace('Ü', 'U').replace('people', 'person') },
        { secret: `whsec_${'A'.repeat(43)}=`, headers, body },
        { secret, headers: { ...headers, 'webhook-timestamp': '1700000000' }, body },
        {
          secret,
          headers: { ...headers, 'webhook-signature': `v1,AAAA ${headers['webhook-signature']}` },
          body,
        },
      ]
      const ask = `import json, sys\nfor one in json.load(sys.stdin):\n  print(is_genuine(one['secret'], one['headers'], one['body'].encode()))`
      const run = spawnSync('python3', ['-c', `${example}\n${ask}`], { input: JSON.stringify(asked) })
      expect(run.stdout.toString().trim().split('\n'), run.stderr.toString()).toEqual([
        'True',
        'False',
        'False',
        'False',
        'True',
      ])
      await deafen(id)
    },
  )

  it('goes nowhere inside, and nowhere it is sent on to', async () => {
    for (const url of ['http://169.254.169.254/', 'http://10.0.0.1/', 'ftp://example.org/']) {
      const made = await owner().post('/v1/webhook-endpoints', { name: 'x', url, role: 'owner' })
      expect([made.status, made.body.errors[0].pointer]).toEqual([422, '/url'])
    }
    const { id } = await listen('/moved')
    await newCustomer('Moved')
    await drain()
    expect((await deliveriesOf(id))[0]).toMatchObject({ status: 'waiting', lastStatus: 302 })
    await deafen(id)
  })
})

describe('a secret', () => {
  it('is told once, kept sealed, and followed by another without a gap', async () => {
    const { id, secret } = await listen('/rotate')
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect(JSON.stringify((await owner().get(`/v1/webhook-endpoints/${id}`)).body)).not.toContain(secret)
    const kept = await world.db.read(world.harbour.id, 'select sealed from integrations.signing_secret')
    expect(JSON.stringify(kept)).not.toContain(Buffer.from(secret.slice(6), 'base64').toString('hex'))
    const rotation = await owner().post(`/v1/webhook-endpoints/${id}/secret-rotations`, { overlapHours: 2 })
    await newCustomer('Both')
    await drain()
    const both = there.at('/rotate')[0]!
    expect(String(both.headers['webhook-signature']).split(' ')).toHaveLength(2)
    for (const good of [secret, rotation.body.secret]) expect(verified(good, both).type).toContain('customer')
    world.clock.advance({ hours: 3 })
    await newCustomer('New')
    await drain()
    const signatures = String(there.at('/rotate').at(-1)!.headers['webhook-signature']).split(' ')
    expect(signatures).toHaveLength(1)
    await deafen(id)
  })
})

describe('a receiver', () => {
  it('that fails is tried again by the plan, with the same id and letters, until it takes it', async () => {
    const { id } = await listen('/busy')
    await newCustomer('Busy')
    await drain()
    expect((await deliveriesOf(id))[0]).toMatchObject({ status: 'waiting', attemptCount: 1, lastStatus: 500 })
    world.clock.advance({ seconds: 6 })
    await drain()
    expect(there.at('/busy')).toHaveLength(2)
    world.clock.advance({ minutes: 6 })
    await drain()
    const [delivery] = await deliveriesOf(id)
    expect(delivery).toMatchObject({ status: 'delivered', attemptCount: 3, lastStatus: 204 })
    expect(new Set(there.at('/busy').map(one => `${one.headers['webhook-id']} ${one.body}`)).size).toBe(1)
    const attempts = await owner().get(`/v1/webhook-attempts?filter[deliveryId]=${delivery.id}&sort=number`)
    expect(attempts.body.data.map((one: { answer: string }) => one.answer?.length ?? 0)).toEqual([
      2048, 2048, 0,
    ])
    await deafen(id)
  })

  it('that asks for time is given it', async () => {
    const { id } = await listen('/later')
    await newCustomer('Later')
    await drain()
    world.clock.advance({ minutes: 9 })
    await drain()
    expect(there.at('/later')).toHaveLength(1)
    world.clock.advance({ minutes: 2 })
    await drain()
    expect((await deliveriesOf(id))[0]).toMatchObject({ status: 'delivered', attemptCount: 2 })
    await deafen(id)
  })

  it('that says it is gone gets nothing more until it is switched on again', async () => {
    const { id } = await listen('/gone')
    await newCustomer('Gone')
    await drain()
    const off = await owner().get(`/v1/webhook-endpoints/${id}`)
    expect(off.body).toMatchObject({ status: 'disabled', disabledReason: 'gone' })
    const history = await owner().get(`/v1/webhook-endpoints/${id}/history`)
    expect(history.body.data[0].changes.disabledReason).toEqual([null, 'gone'])
    await newCustomer('Unheard')
    world.clock.advance({ hours: 24 })
    await drain()
    const told = await toldOf(id)
    expect(told.notices).toMatchObject([{ title: 'Webhooks to /gone have been switched off' }])
    expect(told.notices[0]!.body).toContain(new URL(there.url).host)
    expect(told.mails.filter(({ text }) => text.includes('(410)'))).toHaveLength(1)
    expect(there.at('/gone')).toHaveLength(1)
    expect((await owner().post(`/v1/webhook-endpoints/${id}/pings`)).body.code).toBe(
      'integrations.endpoint_disabled',
    )
    expect((await owner().delete(`/v1/webhook-endpoints/${id}/disablement`)).status).toBe(200)
  })

  it('that never takes it is given up after ten tries, and switched off', async () => {
    const { id } = await listen('/moved')
    const before = there.at('/moved').length
    await newCustomer('Never')
    for (const hours of [0, 1, 1, 1, 3, 6, 12, 16, 23, 27]) {
      world.clock.advance({ hours })
      await drain()
    }
    expect(there.at('/moved').length - before).toBe(10)
    expect((await deliveriesOf(id))[0]).toMatchObject({ status: 'failed', attemptCount: 10 })
    expect((await owner().get(`/v1/webhook-endpoints/${id}`)).body.disabledReason).toBe('failing')
    expect((await toldOf(id)).notices).toMatchObject([{ body: expect.stringContaining('three days') }])
  })

  it('that says nothing holds up nobody else', { timeout: 40_000 }, async () => {
    const dead = await listen('/dead')
    const lively = await listen('/lively')
    await Promise.all(Array.from({ length: 20 }, (_, i) => newCustomer(`Both ${i}`)))
    await expect.poll(() => there.at('/lively').length, { timeout: 10_000 }).toBe(20)
    expect(there.at('/dead').length).toBeLessThanOrEqual(8)
    expect((await deliveriesOf(dead.id)).every((one: { status: string }) => one.status === 'waiting')).toBe(
      true,
    )
    await deafen(dead.id)
    await deafen(lively.id)
    await drain()
  })
})

describe('sending again', () => {
  it('sends one, or a range, as the same messages under the same ids', async () => {
    const { id } = await listen('/again')
    world.clock.advance({ minutes: 1 })
    const from = world.clock.now().toString()
    await newCustomer('One')
    await newCustomer('Two')
    await drain()
    const [first] = await deliveriesOf(id)
    expect((await owner().post(`/v1/webhook-deliveries/${first.id}/replays`)).status).toBe(202)
    await drain()
    expect(there.at('/again')).toHaveLength(3)
    const until = world.clock.now().add({ seconds: 1 }).toString()
    const range = await owner().post(`/v1/webhook-endpoints/${id}/replays`, { from, until })
    expect(range.body).toEqual({ queuedCount: 2 })
    await drain()
    expect(there.at('/again')).toHaveLength(5)
    expect(new Set(there.at('/again').map(one => one.headers['webhook-id'])).size).toBe(2)
    expect(await deliveriesOf(id)).toHaveLength(2)
    await owner().post(`/v1/webhook-endpoints/${id}/pings`)
    await drain()
    expect(JSON.parse(there.at('/again').at(-1)!.body).type).toBe('integrations.pinged')
    await deafen(id)
  })

  it('is for those who may, and at one’s own business', async () => {
    const { id } = await listen('/secured')
    const reader = await world.caller(world.harbour, ['integrations.*.read'])
    expect((await world.as(reader).post(`/v1/webhook-endpoints/${id}/pings`)).status).toBe(403)
    expect((await world.as(world.meadow.owner).post(`/v1/webhook-endpoints/${id}/pings`)).status).toBe(404)
    await deafen(id)
  })

  it('is seen in the outbox of test mode', async () => {
    const { body } = await world.nobody.get('/_test/outbox')
    const webhooks = body.data.filter((one: { kind: string }) => one.kind === 'webhook')
    expect(webhooks.length).toBeGreaterThan(10)
    expect(webhooks[0]).toMatchObject({ tenantId: world.harbour.id, subject: 'people.customer_created' })
  })
})
