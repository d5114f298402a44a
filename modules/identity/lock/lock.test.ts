import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openSignInWorld, password, type SignInWorld } from '#kernel/access/testing/sign-in-world.ts'
import { parts } from '../testing/parts.ts'
import { visitor } from '../testing/visitor.ts'

let world: SignInWorld
let house: FastifyInstance
const bea = 'bea@example.org'

beforeAll(async () => {
  world = await openSignInWorld()
  house = await world.house(parts, { trustProxy: true })
}, 60_000)
afterAll(() => world?.close())
beforeEach(() => world.pass(16 * 60_000))

const from = (address: string) => visitor(house, { 'x-forwarded-for': address })
const lettersTo = async (to: string) => (await world.auth.letters.waiting()).filter(one => one.to === to)

async function tenWrong(email: string) {
  await Promise.all(Array.from({ length: 10 }, (_, n) => from(`10.1.0.${n}`).signIn(email, 'wrong')))
  const { status, headers, body } = await from('10.2.0.1').signIn(email, 'wrong')
  const { requestId: _, ...rest } = body
  return { status, retryAfter: headers['retry-after'], rest }
}

describe('ten wrong passwords', () => {
  test('shut an account that exists and one that does not with the same words', async () => {
    const [known, unknown] = [await tenWrong(bea), await tenWrong('nobody@example.org')]
    expect(known).toEqual(unknown)
    expect(known).toMatchObject({ status: 429, retryAfter: '900', rest: { code: 'too_many_attempts' } })
  })

  test('are told to the owner once, and to nobody where there is none', async () => {
    const before = (await lettersTo(bea)).length
    await tenWrong(bea)
    await tenWrong(bea)
    const letters = await lettersTo(bea)
    expect(letters.length - before).toBe(1)
    expect(letters.at(-1)!.subject).toContain('shut for a quarter of an hour')
    expect(await lettersTo('nobody@example.org')).toHaveLength(0)
  })

  test('shut it also to the right password and in another process, until the time is over', async () => {
    await tenWrong(bea)
    const second = await world.house(parts, { trustProxy: true })
    expect((await visitor(second).signIn(bea, password)).status).toBe(429)
    world.pass(15 * 60_000)
    expect((await visitor(second).signIn(bea, password)).status).toBe(201)
  })

  test('by strangers do not shut out a browser in which the owner has signed in before', async () => {
    const owner = from('10.3.0.1')
    expect((await owner.signIn(bea, password)).status).toBe(201)
    await owner.delete('/v1/session')
    await tenWrong(bea)
    expect((await from('10.3.0.1').signIn(bea, password)).status).toBe(429)
    expect((await owner.signIn(bea, password)).status).toBe(201)
  })

  test('in a known browser shut that browser: a stolen one has no more guesses than others', async () => {
    const thief = from('10.4.0.1')
    await thief.signIn(bea, password)
    await thief.delete('/v1/session')
    await Promise.all(Array.from({ length: 10 }, () => thief.signIn(bea, 'wrong')))
    expect((await thief.signIn(bea, password)).status).toBe(429)
  })

  test('and a forged mark of a known browser counts as none', async () => {
    await tenWrong(bea)
    const forger = from('10.5.0.1')
    forger.cookies.set('mainstay_device', `${'a'.repeat(43)}.${'b'.repeat(43)}`)
    expect((await forger.signIn(bea, password)).status).toBe(429)
  })

  test('are forgotten when a new password was chosen with the letter', async () => {
    await tenWrong(bea)
    await from('10.6.0.1').post('/v1/password-resets', { email: bea })
    const token = /#([\w-]{43})/.exec((await lettersTo(bea)).at(-1)!.text)![1]
    const chosen = await from('10.6.0.1').post('/v1/password-resets/completion', { token, password })
    expect(chosen.status).toBe(204)
    expect((await from('10.6.0.1').signIn(bea, password)).status).toBe(201)
  })
})

test('one subscriber’s many IPv6 addresses are one, and those of the next are another’s', async () => {
  const asked = { email: 'guess@example.org' }
  const from6 = async (address: string) => (await from(address).post('/v1/session/company', asked)).status
  const first = Array.from({ length: 100 }, (_, n) => from6(`2001:db8:1:1::${n.toString(16)}`))
  expect(new Set(await Promise.all(first))).toEqual(new Set([200]))
  expect(await from6('2001:db8:1:1:ffff::1')).toBe(429)
  expect(await from6('2001:db8:1:2::1')).toBe(200)
})

describe('an address written in another way is the same account', () => {
  test.each([
    ['in capitals', 'BEA@EXAMPLE.ORG'],
    ['with spaces', '  bea@example.org '],
    ['in wide letters', 'ｂｅａ@example.org'],
    ['with a wide sign', 'bea＠example.org'],
    ['with a Roman numeral and a space of no width in the domain', 'bea@examp\u217ce.org\u200b'],
  ])('%s', async (_, email) => {
    expect((await from('10.7.0.1').signIn(email, password)).status).toBe(201)
    expect(await world.auth.createAccount({ email, password, name: 'Bea' })).toMatchObject({ existed: true })
  })

  test('a foreign domain and its Punycode', async () => {
    const made = await world.auth.createAccount({ email: 'ola@bücher.example', password, name: 'Ola' })
    const again = await world.auth.createAccount({
      email: 'OLA@XN--BCHER-KVA.example',
      password,
      name: 'Ola',
    })
    expect([made.existed, again.existed, again.userId]).toEqual([false, true, made.userId])
  })

  test('letters that only look alike are somebody else, who gets none of the owner’s letters', async () => {
    const lookalikes = ['b\u0435a@example.org', 'be\u0430@example.org', 'bea@ex\u0430mple.org']
    for (const email of lookalikes) {
      expect((await from('10.8.0.1').signIn(email, password)).status).toBe(401)
      const before = (await world.auth.letters.waiting()).length
      await from('10.8.0.1').post('/v1/password-resets', { email })
      expect((await world.auth.letters.waiting()).length).toBe(before)
      if (email.endsWith('@example.org'))
        await expect(world.auth.createAccount({ email, password, name: 'Bea' })).rejects.toThrow('alphabets')
    }
  })
})
