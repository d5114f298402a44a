import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSignInWorld, password, type SignInWorld } from '#kernel/access/testing/sign-in-world.ts'
import { egress, letOutBy } from '#modules/integrations/public.ts'
import { accountsOf } from '../accounts/accounts.ts'
import { strongEnough } from '../sessions/strong-enough.ts'
import { foreignProvider, type Person } from '../testing/foreign-provider.ts'
import { parts } from '../testing/parts.ts'
import { type Visitor, visitor } from '../testing/visitor.ts'
import { readRecordsBy } from './domain-operations.ts'

let world: SignInWorld
let house: FastifyInstance
let provider: Awaited<ReturnType<typeof foreignProvider>>
let ada: Visitor
const records: string[][] = []
const redirect = 'https://mainstay.example/v1/session/company/callback'

const person = (name: string, more: Partial<Person> = {}): Person => ({
  sub: `sub-${name}`,
  name,
  email: `${name}@harbour.example`,
  email_verified: true,
  ...more,
})

const problemOf = (answer: { headers: object }) =>
  /problem=(\w+)/.exec(String((answer.headers as { location?: string }).location))?.[1]

/** Goes to the provider as somebody, and back to the house in the browser that went. */
async function goAndReturn(as: Person, by: Visitor = visitor(house)) {
  const { url } = (await by.post('/v1/session/company', { email: as.email })).body
  const back = await provider.visit(url, as)
  const finish = (query = back.search, who = by) => who.get(`/v1/session/company/callback${query}`)
  return { by, back, finish }
}

beforeAll(async () => {
  letOutBy(egress({ allow: '127.0.0.0/8' }))
  readRecordsBy(async () => records)
  world = await openSignInWorld()
  house = await world.house(parts, { isEnough: strongEnough })
  provider = await foreignProvider(redirect)
  ada = visitor(house)
  await ada.signIn('ada@example.org', password)
}, 60_000)
afterAll(async () => {
  await provider?.close()
  await world?.close()
  letOutBy(egress({}))
})

describe('setting it up', () => {
  const given = () => ({
    issuer: provider.issuer,
    clientId: provider.clientId,
    clientSecret: provider.clientSecret,
    defaultRole: 'clerk',
  })

  test('asks the provider at once, and never tells the secret again', async () => {
    const kept = await ada.put('/v1/company-sign-in', given())
    expect(kept.body).toMatchObject({
      issuer: provider.issuer,
      defaultRole: 'clerk',
      redirectAddress: redirect,
    })
    const seen = JSON.stringify((await ada.get('/v1/company-sign-in')).body)
    const rows = JSON.stringify(await world.auth.sql.rows('select * from auth.company_sign_in'))
    expect(seen + rows).not.toContain(provider.clientSecret)
    const again = await ada.put('/v1/company-sign-in', { ...given(), clientSecret: undefined })
    expect(again.status).toBe(200)
  })

  test.each([
    ['where nothing answers', { issuer: 'http://127.0.0.1:9' }, '/issuer'],
    ['inside the network', { issuer: 'https://169.254.169.254' }, '/issuer'],
    ['without TLS elsewhere', { issuer: 'http://provider.example.org' }, '/issuer'],
    ['with a role that does not exist', { defaultRole: 'emperor' }, '/defaultRole'],
    [
      'with a new address and the secret of the old',
      { issuer: 'https://evil.example', clientSecret: undefined },
      '/clientSecret',
    ],
  ])('is refused %s', async (_, change, pointer) => {
    const answer = await ada.put('/v1/company-sign-in', { ...given(), ...change })
    expect(answer.body.errors[0].pointer).toBe(pointer)
  })

  test('is not for who may not, nor for a key', async () => {
    await world.change(world.meadow.tenantId, `update kernel.member set role = 'clerk'`)
    const bea = visitor(house)
    await bea.signIn('bea@example.org', password)
    expect((await bea.put('/v1/company-sign-in', given())).body.code).toBe('forbidden')
    const key = visitor(house, { authorization: `Bearer ${world.harbour.apiKey}` })
    expect((await key.get('/v1/company-sign-in')).status).toBe(401)
  })

  test('a domain counts once its DNS says so, and only for one business', async () => {
    const added = await ada.post('/v1/company-sign-in/domains', { domain: 'harbour.example' })
    const { record } = added.body.domains[0]
    const asked = () => visitor(house).post('/v1/session/company', { email: 'nia@harbour.example' })
    expect(
      (await ada.post('/v1/company-sign-in/domain-proofs', { domain: 'harbour.example' })).body.code,
    ).toBe('domain_not_proven')
    expect((await asked()).body.url).toBeNull()
    records.push(['v=spf1 -all'], [record])
    const proven = await ada.post('/v1/company-sign-in/domain-proofs', { domain: 'harbour.example' })
    expect(proven.body.domains).toMatchObject([{ domain: 'harbour.example', isProven: true }])
    expect((await asked()).body.url).toContain(provider.issuer)
    const others = visitor(house)
    await world.change(world.meadow.tenantId, `update kernel.member set role = 'owner'`)
    await others.signIn('bea@example.org', password)
    await others.put('/v1/company-sign-in', { ...given(), clientId: 'other' })
    const theirs = await others.post('/v1/company-sign-in/domains', { domain: 'harbour.example' })
    records.push([theirs.body.domains[0].record])
    const proof = await others.post('/v1/company-sign-in/domain-proofs', { domain: 'harbour.example' })
    expect(proof.body.code).toBe('domain_taken')
  })
})

describe('somebody of the company', () => {
  test('comes in with the role that the company chose, and again as the same member', async () => {
    const { by, finish } = await goAndReturn(person('nia'))
    const came = await finish()
    expect([came.status, came.headers.location]).toEqual([302, '/app'])
    const { body } = await by.get('/v1/session')
    expect(body).toMatchObject({ role: 'clerk', isOwn: false, user: { email: 'nia@harbour.example' } })
    const again = await goAndReturn(person('nia', { email: 'nia.renamed@harbour.example' }))
    await again.finish()
    expect((await again.by.get('/v1/session')).body.member.id).toBe(body.member.id)
  })

  test('has a session for this company alone, which changes nothing of the account', async () => {
    const { by, finish } = await goAndReturn(person('nia'))
    await finish()
    expect((await by.get('/v1/members', { 'x-tenant': 'meadow' })).status).toBe(403)
    for (const path of ['/v1/passkeys', '/v1/second-factor', '/v1/sessions'])
      expect((await by.get(path)).body.code).toBe('not_your_own_session')
    const changed = await by.post('/v1/password', {
      currentPassword: 'x',
      password: 'four geese in the yard',
    })
    expect(changed.body.code).toBe('not_your_own_session')
  })

  test('who was let go does not come in again', async () => {
    const { by, finish } = await goAndReturn(person('nia'))
    await finish()
    const { body } = await by.get('/v1/session')
    await world.change(world.harbour.tenantId, 'update kernel.member set archived_at = now() where id = $1', [
      body.member.id,
    ])
    world.pass(1000)
    expect((await by.get('/v1/session')).status).toBe(403)
    const again = await goAndReturn(person('nia'))
    expect(problemOf(await again.finish())).toBe('not_a_member')
  })
})

describe('what comes back from the provider', () => {
  test('is good once, in the browser that went, for what was asked', async () => {
    const { finish } = await goAndReturn(person('ola'))
    expect(problemOf(await finish(undefined, visitor(house)))).toBe('company_ended')
    expect((await finish()).headers.location).toBe('/app')
    expect(problemOf(await finish())).toBe('company_ended')
  })

  test('with another’s code, a changed issuer, or no code at all is refused', async () => {
    const [first, second] = [await goAndReturn(person('pia')), await goAndReturn(person('pia'))]
    const swapped = new URLSearchParams(first.back.search)
    swapped.set('code', second.back.searchParams.get('code')!)
    expect(problemOf(await first.finish(`?${swapped}`))).toBe('company_refused')
    const third = await goAndReturn(person('pia'))
    const mixed = new URLSearchParams(third.back.search)
    mixed.set('iss', 'https://evil.example')
    expect(problemOf(await third.finish(`?${mixed}`))).toBe('company_refused')
    expect(problemOf(await visitor(house).get('/v1/session/company/callback'))).toBe('company_ended')
  })

  test.each([
    ['an address that it has not verified', person('ria', { email_verified: false })],
    ['an address of somebody else’s domain', person('mallory', { email: 'ada@example.org' })],
    ['an address that only ends alike', person('mallory', { email: 'x@evil-harbour.example' })],
  ])('opens nothing with %s', async (_, as) => {
    const { back, finish } = await goAndReturn({ ...as, email: 'ria@harbour.example' }).then(async went => {
      const { url } = (await went.by.post('/v1/session/company', { email: 'ria@harbour.example' })).body
      const returned = await provider.visit(url, as)
      return { back: returned, finish: () => went.by.get(`/v1/session/company/callback${returned.search}`) }
    })
    expect(back.searchParams.get('code')).toBeTruthy()
    expect(problemOf(await finish())).toBe('company_address')
  })

  test('does not lead a second person into an account that the company has linked already', async () => {
    await (await goAndReturn(person('uma'))).finish()
    const other = await goAndReturn(person('uma', { sub: 'another-sub' }))
    expect(problemOf(await other.finish())).toBe('company_identity_taken')
  })
})

describe('an account that was there before', () => {
  test('made by somebody who waited in it is taken back from them first', async () => {
    const email = 'vera@harbour.example'
    await world.auth.createAccount({ email, password, name: 'Not Vera' })
    const waiting = await world.auth.signIn(email, password)
    await (await goAndReturn(person('vera'))).finish()
    expect(await world.auth.signIn(email, password)).toBeUndefined()
    expect(await world.auth.findSession(waiting!.cookie)).toBeUndefined()
  })

  test('whose owner had read a letter keeps its password, and is joined', async () => {
    const email = 'wim@harbour.example'
    const { userId } = await world.auth.createAccount({ email, password, name: 'Wim' })
    await accountsOf(world.auth).verified(userId)
    const { by, finish } = await goAndReturn(person('wim'))
    await finish()
    expect((await by.get('/v1/session')).body.user.id).toBe(userId)
    expect((await world.auth.signIn(email, password))?.user.id).toBe(userId)
  })
})

test('a business may demand it: then a password gives nothing, but to its owner', async () => {
  const email = 'wim@harbour.example'
  const demand = (isDemanded: boolean) =>
    world.change(world.harbour.tenantId, `update kernel.tenant set settings = $1`, [
      JSON.stringify({ companySignInDemanded: isDemanded }),
    ])
  await demand(true)
  world.pass(1000)
  const wim = visitor(house)
  const { body } = await wim.signIn(email, password)
  expect([body.needsCompany, body.permissions]).toEqual([true, []])
  expect((await ada.get('/v1/session')).body.permissions.length).toBeGreaterThan(0)
  const { by, finish } = await goAndReturn(person('wim'))
  await finish()
  expect((await by.get('/v1/session')).body).toMatchObject({ needsCompany: false, role: 'clerk' })
  await demand(false)
})

test('when it is removed its sessions end', async () => {
  const { by, finish } = await goAndReturn(person('xia'))
  await finish()
  expect((await ada.delete('/v1/company-sign-in')).status).toBe(204)
  world.pass(1000)
  expect((await by.get('/v1/session')).status).toBe(401)
})
