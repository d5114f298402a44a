import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openSignInWorld, password, type SignInWorld } from '#kernel/access/testing/sign-in-world.ts'
import { parts } from '../testing/parts.ts'
import { type Visitor, visitor } from '../testing/visitor.ts'

let world: SignInWorld
let house: FastifyInstance
let ada: Visitor

beforeAll(async () => {
  world = await openSignInWorld()
  house = await world.house(parts)
  ada = visitor(house)
  await ada.signIn('ada@example.org', password)
}, 60_000)
afterAll(() => world?.close())
beforeEach(() => world.pass(16 * 60_000))

const tokenTo = async (to: string) => {
  const letters = (await world.auth.letters.waiting()).filter(one => one.to === to)
  return /confirm-address#([\w-]{43})/.exec(letters.at(-1)?.text ?? '')?.[1] ?? ''
}
const answer = (token: string) => visitor(house).post('/v1/account-address/confirmation', { token })
const change = (email: string) => ada.post('/v1/account-address', { email, password })

describe('an address', () => {
  test('is verified by the link in a letter, which works once', async () => {
    expect((await ada.get('/v1/account-address')).body).toEqual({
      email: 'ada@example.org',
      isVerified: false,
    })
    expect((await ada.post('/v1/account-address/verification')).status).toBe(202)
    const token = await tokenTo('ada@example.org')
    const both = await Promise.all([answer(token), answer(token)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410])
    expect((await ada.get('/v1/account-address')).body.isVerified).toBe(true)
  })

  test('is changed when the old and the new have both agreed, and not before', async () => {
    expect((await change('Ada.New@Example.org')).status).toBe(202)
    const [old, fresh] = [await tokenTo('ada@example.org'), await tokenTo('ada.new@example.org')]
    expect((await answer(fresh)).body).toEqual({ status: 'waiting' })
    expect((await visitor(house).signIn('ada.new@example.org', password)).status).toBe(401)
    expect((await answer(old)).body).toEqual({ status: 'changed' })
    expect((await visitor(house).signIn('ada.new@example.org', password)).status).toBe(201)
    expect((await visitor(house).signIn('ada@example.org', password)).status).toBe(401)
  })

  test('is not changed without the password, to the same, or to what is none', async () => {
    const wrong = await ada.post('/v1/account-address', { email: 'x@example.org', password: 'wrong' })
    expect(wrong.body.errors[0].code).toBe('wrong_password')
    for (const email of ['ADA.NEW@example.org', 'nobody'])
      expect((await change(email)).body.errors[0].pointer).toBe('/email')
  })

  test('of another account is refused when both have agreed, and nobody is told before', async () => {
    expect((await change('bea@example.org')).status).toBe(202)
    await answer(await tokenTo('bea@example.org'))
    const last = await answer(await tokenTo('ada.new@example.org'))
    expect(last.body.code).toBe('address_taken')
  })

  test('asked for anew makes the letters before worth nothing, and so does a day', async () => {
    await change('first@example.org')
    const first = await tokenTo('first@example.org')
    await change('second@example.org')
    expect((await answer(first)).body.code).toBe('confirmation_ended')
    const second = await tokenTo('second@example.org')
    world.pass(24 * 60 * 60_000)
    expect((await answer(second)).body.code).toBe('confirmation_ended')
  })

  test('gets five letters in a quarter of an hour at most', async () => {
    const answers = []
    for (let n = 0; n < 6; n++) answers.push((await ada.post('/v1/account-address/verification')).status)
    expect(answers).toEqual([202, 202, 202, 202, 202, 429])
  })
})
