import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openSignInWorld, password, type SignInWorld } from '#kernel/access/testing/sign-in-world.ts'
import { strongEnough } from '../sessions/strong-enough.ts'
import { parts } from '../testing/parts.ts'
import { type Visitor, visitor } from '../testing/visitor.ts'
import { codeOfStep, stepAt } from './totp.ts'

let world: SignInWorld
let house: FastifyInstance
let secret: string
let backupCodes: string[]
const ada = 'ada@example.org'

const codeAt = (offset = 0) => codeOfStep(secret, stepAt(world.clock.now()) + offset)
const lettersTo = async (to: string) => (await world.auth.letters.waiting()).filter(one => one.to === to)

async function turnOn(person: Visitor) {
  const set = await person.post('/v1/second-factor', { password })
  secret = set.body.secret
  const confirmed = await person.post('/v1/second-factor/confirmation', { code: codeAt() })
  backupCodes = confirmed.body.backupCodes
  return { set, confirmed }
}

/** A browser that has given the password, and was asked for a code. */
async function atTheCode() {
  const person = visitor(house)
  const { status, body } = await person.signIn(ada, password)
  expect([status, Object.keys(body)]).toEqual([200, ['secondFactor']])
  const { challenge } = body.secondFactor
  const answer = (code: string, by: Visitor = person) =>
    by.post('/v1/session/second-factor', { challenge, code })
  return { person, answer }
}

beforeAll(async () => {
  world = await openSignInWorld()
  house = await world.house(parts, { isEnough: strongEnough })
}, 60_000)
afterAll(() => world?.close())
// Half a minute later, and no lock of the test before.
beforeEach(() => world.pass(16 * 60_000))

test('codes are those of RFC 6238', () => {
  const rfc = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  const step = (at: string) => stepAt(Temporal.Instant.from(at))
  expect(codeOfStep(rfc, step('1970-01-01T00:00:59Z'))).toBe('287082')
  expect(codeOfStep(rfc, step('2009-02-13T23:31:30Z'))).toBe('005924')
  expect(codeOfStep(rfc, step('2603-10-11T11:33:20Z'))).toBe('353130')
})

describe('turning it on', () => {
  test('asks for the password, and for nothing at sign-in before a code was confirmed', async () => {
    const person = visitor(house)
    await person.signIn(ada, password)
    const wrong = await person.post('/v1/second-factor', { password: 'not this one at all' })
    expect(wrong.body.errors[0]).toMatchObject({ pointer: '/password', code: 'wrong_password' })
    secret = (await person.post('/v1/second-factor', { password })).body.secret
    expect((await visitor(house).signIn(ada, password)).status).toBe(201)
    const off = await person.post('/v1/second-factor/confirmation', { code: codeAt(-5) })
    expect(off.body.errors[0].code).toBe('wrong_code')
  })

  test('ends the other sessions, keeps this one, and tells the owner', async () => {
    const [here, there] = [visitor(house), visitor(house)]
    await here.signIn(ada, password)
    await there.signIn(ada, password)
    const { set, confirmed } = await turnOn(here)
    expect(set.body.address).toContain('otpauth://totp/Mainstay%3Aada%40example.org?secret=')
    expect(confirmed.body.backupCodes).toHaveLength(10)
    world.pass(1000)
    expect((await here.get('/v1/session')).status).toBe(200)
    expect((await there.get('/v1/session')).status).toBe(401)
    expect((await lettersTo(ada)).at(-1)!.subject).toBe('Your second factor was turned on')
    expect((await here.get('/v1/second-factor')).body).toEqual({ isOn: true, backupCodesLeft: 10 })
  })

  test('is refused where there is one, so that nobody replaces it at an open browser', async () => {
    const { person, answer } = await atTheCode()
    expect((await answer(codeAt())).status).toBe(201)
    expect((await person.post('/v1/second-factor', { password })).body.code).toBe('second_factor_on')
  })

  test('is not for who is not signed in, nor for a key', async () => {
    const headers = { authorization: `Bearer ${world.harbour.apiKey}` }
    expect((await visitor(house).get('/v1/second-factor')).status).toBe(401)
    expect((await visitor(house, headers).get('/v1/second-factor')).status).toBe(401)
  })
})

describe('a code of the app', () => {
  test('sent twice at once, from two browsers, lets one in', async () => {
    const both = await Promise.all([atTheCode(), atTheCode()])
    const code = codeAt()
    const answers = await Promise.all(both.map(({ answer }) => answer(code)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422])
  })

  test('is worth nothing later, nor is the one before it; the one before was good until then', async () => {
    const first = await atTheCode()
    expect((await first.answer(codeAt(-1))).status).toBe(201)
    const second = await atTheCode()
    expect((await second.answer(codeAt(-1))).body.errors[0].code).toBe('wrong_code')
    expect((await second.answer(codeAt())).status).toBe(201)
    const third = await atTheCode()
    expect((await third.answer(codeAt())).status).toBe(422)
    expect((await third.answer(codeAt(-1))).status).toBe(422)
  })

  test('that is long gone or far ahead opens nothing', async () => {
    const { answer } = await atTheCode()
    for (const offset of [-30, -2, 2, 30]) expect((await answer(codeAt(offset))).status).toBe(422)
  })
})

describe('the question for a code', () => {
  test('is answered by the browser that gave the password, and by no other', async () => {
    const { answer } = await atTheCode()
    const thief = visitor(house)
    expect((await answer(codeAt(), thief)).body.code).toBe('challenge_ended')
    await thief.signIn(ada, password)
    expect((await answer(codeAt(), thief)).body.code).toBe('challenge_ended')
    expect((await answer(codeAt())).status).toBe(201)
  })

  test('is answered once, within five minutes, with five codes at most', async () => {
    const once = await atTheCode()
    expect((await once.answer(codeAt())).status).toBe(201)
    expect((await once.answer(codeAt(1))).body.code).toBe('challenge_ended')
    const late = await atTheCode()
    world.pass(5 * 60_000)
    expect((await late.answer(codeAt())).body.code).toBe('challenge_ended')
    const guessing = await atTheCode()
    for (let n = 0; n < 5; n++) expect((await guessing.answer('000000')).status).toBe(422)
    expect((await guessing.answer(codeAt())).body.code).toBe('challenge_ended')
  })

  test('cannot be begun again and again: ten wrong codes shut the second step, from anywhere', async () => {
    for (let n = 0; n < 2; n++) {
      const { answer } = await atTheCode()
      for (let m = 0; m < 5; m++) await answer('000000')
    }
    const { answer } = await atTheCode()
    expect((await answer(codeAt())).status).toBe(429)
    world.pass(16 * 60_000)
    const later = await atTheCode()
    expect((await later.answer(codeAt())).status).toBe(201)
  })

  test('opens no session by itself', async () => {
    const { person } = await atTheCode()
    expect(person.cookies.has('mainstay_session')).toBe(false)
    expect((await person.get('/v1/session')).status).toBe(401)
  })
})

describe('a code on paper', () => {
  test('sent twice at once lets one in, and tells the owner how many are left', async () => {
    const both = await Promise.all([atTheCode(), atTheCode()])
    const answers = await Promise.all(both.map(({ answer }) => answer(backupCodes[0]!)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422])
    expect((await lettersTo(ada)).at(-1)!.text).toContain('9 are left')
  })

  test('may be typed in capitals and without its hyphen, and is kept as nothing that could be read', async () => {
    const { answer } = await atTheCode()
    expect((await answer(backupCodes[1]!.toUpperCase().replace('-', ' '))).status).toBe(201)
    const kept = JSON.stringify(
      await world.auth.sql.rows('select * from auth.backup_code, auth.second_factor'),
    )
    expect(kept).not.toContain(secret)
    expect(kept).not.toContain(backupCodes[2]!)
  })

  test('is worth nothing when new ones were made', async () => {
    const { person, answer } = await atTheCode()
    await answer(codeAt())
    world.pass(60_000)
    const renewed = await person.post('/v1/second-factor/backup-codes', { password, code: codeAt() })
    expect(renewed.body.backupCodes).toHaveLength(10)
    const again = await atTheCode()
    expect((await again.answer(backupCodes[3]!)).status).toBe(422)
    expect((await again.answer(renewed.body.backupCodes[3]!)).status).toBe(201)
  })
})

describe('a role that demands a second factor', () => {
  const demand = (roles: string[]) =>
    world.change(
      world.meadow.tenantId,
      `update kernel.tenant set settings = jsonb_build_object('secondFactorRoles', $1::jsonb)`,
      [JSON.stringify(roles)],
    )

  test('gives nothing until there is one, and says so; then it gives all at once', async () => {
    const bea = visitor(house)
    expect((await bea.signIn('bea@example.org', password)).body.needsSecondFactor).toBe(false)
    await demand(['owner'])
    world.pass(1000)
    const body = (await bea.get('/v1/session')).body
    expect([body.needsSecondFactor, body.permissions]).toEqual([true, []])
    expect((await bea.get('/v1/members')).body.code).toBe('forbidden')
    await turnOn(bea)
    expect((await bea.get('/v1/session')).body).toMatchObject({ needsSecondFactor: false, role: 'owner' })
    expect((await bea.get('/v1/members')).status).toBe(200)
    await demand([])
  })
})

test('turning it off needs the password and a code', async () => {
  const bea = visitor(house)
  const { body } = await bea.signIn('bea@example.org', password)
  const { challenge } = body.secondFactor
  await bea.post('/v1/session/second-factor', { challenge, code: codeAt() })
  const off = (code: string) => bea.post('/v1/second-factor/removal', { password, code })
  expect((await off(codeAt())).status).toBe(422)
  expect((await off(codeAt(1))).status).toBe(204)
  expect((await visitor(house).signIn('bea@example.org', password)).status).toBe(201)
})
