import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newSecret } from '#kernel/access/credentials.ts'
import { openSignInWorld, password, type SignInWorld } from '#kernel/access/testing/sign-in-world.ts'
import { mailInvitation } from '#kernel/tenancy/invite-member.ts'
import { parts } from '../testing/parts.ts'

let world: SignInWorld
let house: FastifyInstance
const better = 'four geese in the yard'

beforeAll(async () => {
  world = await openSignInWorld()
  house = await world.house(parts)
}, 60_000)
afterAll(() => world?.close())

const post = (url: string, payload: object, headers: Record<string, string> = {}) =>
  house.inject({ method: 'POST', url, payload, headers: { 'sec-fetch-site': 'same-origin', ...headers } })

async function signIn(email: string, secret: string) {
  const answer = await post('/v1/session', { email, password: secret })
  return { status: answer.statusCode, cookie: String(answer.headers['set-cookie']).split(';', 1)[0]! }
}
const askFor = (email: string) => post('/v1/password-resets', { email })
const lettersTo = async (to: string) => (await world.auth.letters.waiting()).filter(one => one.to === to)
const tokenIn = (text: string) => /#([\w-]{43})/.exec(text)?.[1] ?? ''
const complete = (token: string, secret = better) =>
  post('/v1/password-resets/completion', { token, password: secret })
const statusOf = async (cookie: string) =>
  (await house.inject({ url: '/v1/session', headers: { cookie } })).statusCode

describe('who has forgotten the password', () => {
  test('is answered alike whether there is an account or not, and only a real one gets a letter', async () => {
    const [known, unknown] = await Promise.all([askFor('Bea@example.org'), askFor('nobody@example.org')])
    expect([known.statusCode, known.body]).toEqual([unknown.statusCode, unknown.body])
    expect(await lettersTo('bea@example.org')).toHaveLength(1)
    expect(await lettersTo('nobody@example.org')).toHaveLength(0)
  })

  test('chooses a new one once; the old one and every session end', async () => {
    const { cookie } = await signIn('bea@example.org', password)
    const [letter] = await lettersTo('bea@example.org')
    expect(letter!.text).toContain('https://mainstay.example/app/new-password#')
    const token = tokenIn(letter!.text)
    const both = await Promise.all([complete(token), complete(token)])
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([204, 410])
    expect((await signIn('bea@example.org', password)).status).toBe(401)
    expect((await signIn('bea@example.org', better)).status).toBe(201)
    world.pass(1000)
    expect(await statusOf(cookie)).toBe(401)
  })

  test('is told why a password is weak, and may try again with the same letter', async () => {
    await askFor('ada@example.org')
    const token = tokenIn((await lettersTo('ada@example.org')).at(-1)!.text)
    const weak = (await complete(token, 'password12345')).json()
    expect(weak.errors[0]).toMatchObject({ pointer: '/password', code: 'weak_password.common' })
    expect((await complete(token, password)).statusCode).toBe(204)
  })

  test('has a letter whose secret the database alone does not tell', async () => {
    const kept = await world.auth.sql.rows<{ body: string }>(`select body from auth.letter where body <> ''`)
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.filter(({ body }) => !body.startsWith('sealed:'))).toEqual([])
    const [letter] = await lettersTo('bea@example.org')
    await world.auth.sql.run('update auth.letter set key = key || $1 where recipient = $2', ['x', letter!.to])
    expect((await lettersTo('bea@example.org'))[0]!.text).not.toContain('#')
    await world.auth.sql.run(`update auth.letter set key = rtrim(key, 'x') where recipient = $1`, [
      letter!.to,
    ])
    expect((await lettersTo('bea@example.org'))[0]!.text).toBe(letter!.text)
  })

  test('gets nowhere with a token that nobody was sent', async () => {
    expect((await complete(newSecret())).json().code).toBe('reset_spent')
  })

  test('gets five letters in a quarter of an hour, however often it is asked', async () => {
    const before = (await lettersTo('ada@example.org')).length
    const answers = await Promise.all(Array.from({ length: 9 }, () => askFor('ada@example.org')))
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([202]))
    expect((await lettersTo('ada@example.org')).length - before).toBeLessThanOrEqual(5)
  })
})

describe('a signed-in person', () => {
  test('changes the password with the old one, which ends the other sessions and keeps this', async () => {
    const [here, there] = await Promise.all([1, 2].map(() => signIn('bea@example.org', better)))
    const change = (currentPassword: string, secret: string) =>
      post('/v1/password', { currentPassword, password: secret }, { cookie: here!.cookie })
    expect((await change('not this one at all', 'seven ducks on a roof')).json().errors[0].code).toBe(
      'wrong_password',
    )
    expect((await change(better, 'seven ducks on a roof')).statusCode).toBe(204)
    world.pass(1000)
    expect([await statusOf(here!.cookie), await statusOf(there!.cookie)]).toEqual([200, 401])
  })

  test('sees where they are signed in, and ends one of their own sessions but nobody else’s', async () => {
    const [here, there] = await Promise.all(
      [1, 2].map(() => signIn('bea@example.org', 'seven ducks on a roof')),
    )
    const list = async (cookie: string) =>
      (await house.inject({ url: '/v1/sessions', headers: { cookie } })).json().data
    const own = (await list(there!.cookie)).find((one: { isThis: boolean }) => one.isThis)
    const end = (id: string, cookie: string) =>
      house.inject({
        method: 'DELETE',
        url: `/v1/sessions/${id}`,
        headers: { cookie, 'sec-fetch-site': 'same-origin' },
      })
    const ada = await signIn('ada@example.org', password)
    expect((await end(own.id, ada.cookie)).statusCode).toBe(404)
    expect((await end(own.id, here!.cookie)).statusCode).toBe(204)
    world.pass(1000)
    expect([await statusOf(here!.cookie), await statusOf(there!.cookie)]).toEqual([200, 401])
  })
})

describe('an invited member', () => {
  async function invite(email: string) {
    const headers = { authorization: `Bearer ${world.harbour.apiKey}` }
    const made = await post('/v1/members', { name: 'Nia Sample', email, role: 'clerk' }, headers)
    const answer = await post(`/v1/members/${made.json().id}/invitation`, {}, headers)
    return { memberId: made.json().id as string, headers, ...answer.json(), status: answer.statusCode }
  }
  const accept = (token: string, secret = better) =>
    post('/v1/invitations/acceptance', { password: secret }, { authorization: `Bearer ${token}` })

  test('chooses a password, is signed in, and the invitation is used up', async () => {
    const { token } = await invite('nia@example.org')
    const answer = await accept(token)
    expect(answer.statusCode, answer.body).toBe(201)
    expect(answer.json()).toMatchObject({ role: 'clerk', tenant: { slug: 'harbour' } })
    world.pass(1000)
    expect((await accept(token)).json().code).toBe('link_ended')
    expect((await signIn('nia@example.org', better)).status).toBe(201)
  })

  test('who has an account already must know its password', async () => {
    const { token } = await invite('bea@example.org')
    expect((await accept(token, 'some other long one')).json().code).toBe('wrong_credentials')
    const answer = await accept(token, 'seven ducks on a roof')
    expect(
      answer
        .json()
        .tenants.map(({ slug }: { slug: string }) => slug)
        .sort(),
    ).toEqual(['harbour', 'meadow'])
  })

  test('is written to once the invitation is committed; a second one ends the first', async () => {
    const first = await invite('ola@example.org')
    const again = await post(`/v1/members/${first.memberId}/invitation`, {}, first.headers)
    expect((await accept(first.token)).json().code).toBe('link_ended')
    await mailInvitation.run(
      {
        tenantId: world.harbour.tenantId,
        read: (text: string, values?: unknown[]) => world.db.read(world.harbour.tenantId, text, values),
      } as never,
      { memberId: first.memberId, token: again.json().token },
    )
    const [letter] = await lettersTo('ola@example.org')
    expect(letter!.text).toContain(`https://mainstay.example/l/${again.json().token}`)
  })

  test('may not be invited by who could not give the role, nor without an address', async () => {
    const headers = { authorization: `Bearer ${world.harbour.apiKey}` }
    const made = await post('/v1/members', { name: 'No Address', role: 'clerk' }, headers)
    const answer = await post(`/v1/members/${made.json().id}/invitation`, {}, headers)
    expect(answer.json().code).toBe('kernel.member_without_email')
  })
})
