import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSignInWorld, password, type SignInWorld } from '#kernel/access/testing/sign-in-world.ts'
import { authenticator } from '../testing/authenticator.ts'
import { parts } from '../testing/parts.ts'
import { type Visitor, visitor } from '../testing/visitor.ts'

let world: SignInWorld
let house: FastifyInstance
const at = { origin: 'http://stay.example', place: 'stay.example' }
const key = authenticator(at)

const browser = () => visitor(house, { host: 'stay.example' })

async function add(person: Visitor, made = key, name = 'My phone') {
  const begun = await person.post('/v1/passkeys/options', { password })
  const { challenge, options } = begun.body
  return person.post('/v1/passkeys', { challenge, name, response: made.make(options) })
}

async function asked(person: Visitor) {
  const { challenge, options } = (await person.post('/v1/session/passkey/options')).body
  return {
    options,
    enter: (response: object, by = person) => by.post('/v1/session/passkey', { challenge, response }),
  }
}

beforeAll(async () => {
  world = await openSignInWorld()
  house = await world.house(parts)
}, 60_000)
afterAll(() => world?.close())

describe('a passkey', () => {
  test('is added with the password, has a name, and the owner is told', async () => {
    const ada = browser()
    await ada.signIn('ada@example.org', password)
    const wrong = await ada.post('/v1/passkeys/options', { password: 'not this one at all' })
    expect(wrong.body.errors[0].code).toBe('wrong_password')
    expect((await add(ada)).body).toMatchObject({ id: key.id, name: 'My phone', lastUsedAt: null })
    expect((await world.auth.letters.waiting()).at(-1)!.subject).toBe('A passkey was added to your account')
  })

  test('opens a session without a password, once for each question', async () => {
    const here = browser()
    const { options, enter } = await asked(here)
    expect(options.allowCredentials ?? []).toEqual([])
    const response = key.use(options)
    const both = await Promise.all([enter(response), enter(response)])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 401])
    expect(both.find(({ status }) => status === 201)!.body).toMatchObject({ user: { name: 'Ada' } })
    const again = await asked(here)
    expect((await again.enter(response)).body.code).toBe('wrong_credentials')
  })

  test.each([
    ['on another site’s page', { at: 'http://stay.example.evil' }],
    ['without the owner having unlocked it', { flags: 0x01 }],
    ['by a copy that counts behind', { back: 3 }],
  ])('is refused %s', async (_, how) => {
    const { options, enter } = await asked(browser())
    expect((await enter(key.use(options, how))).body.code).toBe('wrong_credentials')
  })

  test('answers in the browser that asked, within five minutes', async () => {
    const { options, enter } = await asked(browser())
    expect((await enter(key.use(options), browser())).status).toBe(401)
    const late = await asked(browser())
    world.pass(5 * 60_000)
    expect((await late.enter(key.use(late.options))).status).toBe(401)
  })

  test('that nobody has added, or that belongs to another place, opens nothing', async () => {
    const unknown = await asked(browser())
    expect((await unknown.enter(authenticator(at).use(unknown.options))).status).toBe(401)
    const ada = browser()
    await ada.signIn('ada@example.org', password)
    const elsewhere = authenticator({ origin: 'http://evil.example', place: 'evil.example' })
    expect((await add(ada, elsewhere)).body.code).toBe('passkey_refused')
  })

  test('is renamed and removed by its owner and by nobody else; then it opens nothing', async () => {
    const [ada, bea] = [browser(), browser()]
    await ada.signIn('ada@example.org', password)
    await bea.signIn('bea@example.org', password)
    const path = `/v1/passkeys/${key.id}`
    expect((await bea.patch(path, { name: 'Mine' })).status).toBe(404)
    expect((await bea.delete(path)).status).toBe(404)
    expect((await add(bea)).body.code).toBe('passkey_refused')
    expect((await ada.patch(path, { name: 'Old phone' })).body.name).toBe('Old phone')
    expect((await ada.get('/v1/passkeys')).body.data).toHaveLength(1)
    expect((await ada.delete(path)).status).toBe(204)
    const { options, enter } = await asked(browser())
    expect((await enter(key.use(options))).status).toBe(401)
  })

  test('satisfies a role that demands a second factor', async () => {
    const strict = await world.house(parts, { isEnough: user => user.factor === 'passkey' })
    const ada = visitor(strict, { host: 'stay.example' })
    await ada.signIn('ada@example.org', password)
    expect((await ada.get('/v1/session')).body.permissions).toEqual([])
    const own = authenticator(at)
    expect((await add(ada, own)).status).toBe(201)
    await ada.delete('/v1/session')
    const { options, enter } = await asked(ada)
    expect((await enter(own.use(options))).body.permissions.length).toBeGreaterThan(0)
  })
})
