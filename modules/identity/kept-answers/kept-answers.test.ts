import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openSignInWorld, password, type SignInWorld } from '#kernel/access/testing/sign-in-world.ts'
import { Failure } from '#kernel/command/failure.ts'
import { houseOperation } from '#kernel/http/house-operation.ts'
import { defineModule } from '#kernel/module/module.ts'
import { parts } from '../testing/parts.ts'
import { type Visitor, visitor } from '../testing/visitor.ts'
import { keptAnswers } from './kept-answers.ts'

let world: SignInWorld
let house: FastifyInstance
let ada: Visitor
let runs = 0
let held = Promise.resolve()

/** Tells a secret, which no second run would tell again. */
const probe = houseOperation({
  id: 'probe.tell',
  method: 'POST',
  path: '/v1/probe',
  summary: 'Tells a secret',
  who: 'anyone',
  input: Type.Object({ want: Type.String() }),
  status: 201,
  limit: { attempts: 20, counts: 'all' },
  errors: {},
  async run(_house, call) {
    runs++
    await held
    const { want } = call.body as { want: string }
    if (want === 'refusal') throw new Failure('probe.refused', 409, `No, for the ${runs}th time.`)
    if (want === 'fault') throw new Error('a fault of ours')
    call.answer.cookie('probe', `cookie-${runs}`, 60)
    return { secret: `secret-${runs}` }
  },
})
const own = houseOperation({
  ...probe,
  id: 'probe.own',
  path: '/v1/own-probe',
  who: 'account',
  limit: undefined,
})

beforeAll(async () => {
  world = await openSignInWorld()
  const answers = keptAnswers(world)
  house = await world.house([...parts, defineModule({ id: 'probe', house: [probe, own] })], { answers })
  ada = visitor(house)
  await ada.signIn('ada@example.org', password)
}, 60_000)
afterAll(() => world?.close())

const ask = (key: string, want = 'secret', by = visitor(house), path = '/v1/probe') =>
  by.post(path, { want }, { 'idempotency-key': key })

describe('an operation outside all businesses, asked again with the same key', () => {
  test('does nothing more, and says and sets what it did the first time', async () => {
    const [first, again] = [await ask('one'), await ask('one')]
    expect(again).toMatchObject({ status: 201, body: first.body })
    expect(again.headers['set-cookie']).toEqual(first.headers['set-cookie'])
    expect([first, again].map(({ headers }) => headers['idempotency-replayed'])).toEqual([undefined, 'true'])
    expect((await ask('two')).body).not.toEqual(first.body)
  })

  test('refuses another body, and refuses again what it refused', async () => {
    const other = await ask('one', 'something else')
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused'])
    const [first, again] = [await ask('no', 'refusal'), await ask('no', 'refusal')]
    expect(first.status).toBe(409)
    expect(again.body).toEqual(first.body)
  })

  test('runs again where nothing was answered but a fault of ours', async () => {
    const before = runs
    expect((await ask('broken', 'fault')).status).toBe(500)
    expect((await ask('broken', 'fault')).status).toBe(500)
    expect(runs - before).toBe(2)
  })

  test('says so while the first is at work, and goes on when its process has died', async () => {
    const before = runs
    let letGo = () => {}
    held = new Promise(resolve => {
      letGo = resolve
    })
    const first = ask('slow')
    await expect.poll(() => runs).toBe(before + 1)
    expect((await ask('slow')).body.code).toBe('idempotency_in_flight')
    world.pass(16_000)
    held = Promise.resolve()
    const second = await ask('slow')
    expect([second.status, runs - before]).toEqual([201, 2])
    letGo()
    await first
    expect((await ask('slow')).body).toEqual(second.body)
  })

  test('is at work for as long as its process says so, however long that is', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    let letGo = () => {}
    held = new Promise(resolve => {
      letGo = resolve
    })
    const [before, first] = [runs, ask('long')]
    await expect.poll(() => runs).toBe(before + 1)
    for (let n = 0; n < 4; n++) {
      world.pass(10_000)
      vi.advanceTimersByTime(5_000)
      const late = `select count(*)::int as late from auth.answer where answer is null and ends_at between $1 and $2`
      const [now, soon] = [world.clock.now(), world.clock.now().add({ seconds: 14 })]
      await expect.poll(() => world.auth.sql.one(late, [`${now}`, `${soon}`])).toEqual({ late: 0 })
      expect((await ask('long')).body.code).toBe('idempotency_in_flight')
    }
    vi.useRealTimers()
    letGo()
    expect([(await first).status, runs]).toEqual([201, before + 1])
  })

  test('tells one caller nothing of what another was told', async () => {
    const bea = visitor(house)
    await bea.signIn('bea@example.org', password)
    const told = await ask('mine', 'secret', ada, '/v1/own-probe')
    expect((await ask('mine', 'secret', bea, '/v1/own-probe')).body).not.toEqual(told.body)
    expect((await ask('mine', 'secret', ada, '/v1/own-probe')).body).toEqual(told.body)
    expect((await ask('mine', 'secret', visitor(house), '/v1/own-probe')).status).toBe(401)
    const [link, other] = ['a', 'b'].map(token => visitor(house, { authorization: `Bearer ${token}` }))
    expect((await ask('theirs', 'secret', link)).body).not.toEqual(
      (await ask('theirs', 'secret', other)).body,
    )
  })

  test('is not one more attempt, and is a new wish after a quarter of an hour', async () => {
    world.pass(16 * 60_000)
    const first = await ask('often')
    for (let n = 0; n < 25; n++) expect((await ask('often')).status).toBe(201)
    world.pass(16 * 60_000)
    expect((await ask('often')).body).not.toEqual(first.body)
  })

  test('signs in once: the same session comes again, and there is no second one', async () => {
    const by = visitor(house)
    const signIn = () =>
      by.post('/v1/session', { email: 'bea@example.org', password }, { 'idempotency-key': 'sign-in' })
    const [first, again] = [await signIn(), await signIn()]
    expect(again.headers['set-cookie']).toEqual(first.headers['set-cookie'])
    const count = `select count(*)::int from auth.session s join auth."user" u on u.id = s."userId"
      where u.email = 'bea@example.org'`
    expect(await world.auth.sql.one(count)).toEqual({ count: 2 })
    expect((await by.get('/v1/session')).status).toBe(200)
  })
})

test('who reads the database finds no word of an answer, of a body or of a key', async () => {
  const kept = await world.auth.sql.rows<Record<string, unknown>>('select * from auth.answer')
  expect(kept.length).toBeGreaterThan(2)
  const all = kept
    .flatMap(row => Object.values(row))
    .map(one => (Buffer.isBuffer(one) ? one.toString('latin1') : one))
  for (const word of ['secret', 'cookie', 'often', 'mainstay_session', password, 'bea@'])
    expect(all.filter(value => String(value).includes(word))).toEqual([])
})

test('what is over is swept', async () => {
  world.pass(3 * 24 * 60 * 60_000)
  await ask('last')
  expect(await world.auth.sql.one('select count(*)::int from auth.answer')).toEqual({ count: 1 })
})
