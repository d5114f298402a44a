import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { browser } from '#kernel/testing/browser.ts'
import { keepWish } from '#modules/business/sign-up/wish.ts'
import { createWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld({ tenants: 1 })
})
afterAll(() => world.close())

const ask = {
  ...{
    businessName: 'Café Grüß',
    edition: 'petresort',
    timezone: 'Europe/Lisbon',
    currency: 'EUR',
    locale: 'en',
  },
  ...{ name: 'Ada', email: 'ada@example.org' },
}
const password = 'a long sentence of mine'
const signUp = (more: object = {}, from = '192.0.2.1') =>
  world.nobody.post('/v1/sign-ups', { ...ask, ...more }, { 'x-forwarded-for': from })
/** The secrets of the letters to an address, oldest first. */
async function secretsFor(email: string): Promise<string[]> {
  const letters = await world.auth.letters.waiting()
  return letters.filter(({ to }) => to === email).flatMap(({ text }) => /#([\w-]{20,})/.exec(text)?.[1] ?? [])
}
const tokenFor = async (email: string) => (await secretsFor(email)).at(-1)
const complete = (token: string | undefined, secret = password) =>
  world.nobody.post('/v1/sign-ups/completion', { token, password: secret })

/** A browser that holds the cookie of an answer. */
function holding(headers: Record<string, unknown>, slug: string) {
  const cookie = String(headers['set-cookie']).split(';')[0]!
  return browser(world.http, { cookie, origin: 'http://localhost', host: 'localhost', 'x-tenant': slug })
}

describe('signing up', () => {
  it('opens a business after its letter was answered, with an owner who is in at once and tries things out', async () => {
    expect(await signUp()).toMatchObject({ status: 202, body: { status: 'accepted' } })
    const opened = await complete(await tokenFor('ada@example.org'))
    expect(opened.status).toBe(201)
    expect(opened.body).toMatchObject({ role: 'owner', tenant: { slug: 'cafe-gru', name: 'Café Grüß' } })
    const ada = holding(opened.headers, 'cafe-gru')
    expect((await ada.get('/v1/set-up')).body).toMatchObject({ status: 'testing', step: 'business' })
    expect((await ada.get('/v1/api-keys')).body.data).toEqual([])
    expect((await ada.get('/v1/locations')).body.data).toHaveLength(1)
  })

  it.each([
    ['es-ES', 'Abra'],
    ['fr', 'Ouvrez'],
    ['el-GR', 'Ανοίξτε'],
    ['ar', 'افتح'],
  ])('writes its letter in the language that was spoken: %s', async (locale, opens) => {
    const email = `${locale.toLowerCase()}@example.org`
    await signUp({ email, locale }, `192.0.2.${email.length + 40}`)
    const letter = (await world.auth.letters.waiting()).find(({ to }) => to === email)!
    expect(letter.subject).toContain(opens)
    expect(letter.text).toMatch(/\/app\/sign-up\/go-on#[\w-]{20,}/)
    expect(letter.text).not.toMatch(/Hello|somebody|password/)
  })

  it('tells nobody whether an address is known, and lets its owner open a second business with their own password', async () => {
    const [known, unknown] = [
      await signUp({ businessName: 'Second' }),
      await signUp({ email: 'nobody-yet@example.org' }),
    ]
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
    const token = await tokenFor('ada@example.org')
    expect((await complete(token, 'not her password at all')).status).toBe(401)
    const opened = await complete(token)
    expect(opened.body.tenants.map(({ name }: { name: string }) => name)).toEqual(['Café Grüß', 'Second'])
  })

  it('takes a letter once, also from two windows at the same time', async () => {
    await signUp({ email: 'bea@example.org', businessName: 'Twice' })
    const token = await tokenFor('bea@example.org')
    const answers = await Promise.all([complete(token), complete(token)])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 410])
    expect((await complete(token)).body.code).toBe('sign_up_spent')
  })

  it('refuses a weak password without using the letter up', async () => {
    await signUp({ email: 'cy@example.org', businessName: 'Weak' })
    const token = await tokenFor('cy@example.org')
    expect((await complete(token, 'password')).status).toBe(422)
    expect((await complete(token)).status).toBe(201)
  })

  describe('whose process dies on the way goes on under the same key, and opens one business', () => {
    /** Whoever is stopped there says nothing any more: neither yes nor no. */
    const neverEnds = () => new Promise<never>(() => {})
    const adapter = async () => (await world.auth.context).internalAdapter
    const points: [string, () => Promise<{ mock: { calls: unknown[] } }>][] = [
      [
        'before its account has a password',
        async () => vi.spyOn(await adapter(), 'linkAccount').mockImplementationOnce(neverEnds),
      ],
      [
        'after its business is there',
        async () => vi.spyOn(await adapter(), 'updateUser').mockImplementationOnce(neverEnds),
      ],
      [
        'after its letter was used',
        async () => vi.spyOn(world.auth, 'openSession').mockImplementationOnce(neverEnds),
      ],
    ]

    it.each(points)('%s', async (point, stop) => {
      const email = `${point.replaceAll(' ', '-')}@example.org`
      const token = await keepWish(world.auth, world.clock, { ...ask, email, businessName: point })
      const again = (secret = password) =>
        world.nobody.post(
          '/v1/sign-ups/completion',
          { token, password: secret },
          { 'idempotency-key': point.replaceAll(' ', '-') },
        )
      const stopped = await stop()
      void again()
      await expect.poll(() => stopped.mock.calls.length, { timeout: 10_000 }).toBeGreaterThan(0)
      expect((await again()).body.code).toBe('idempotency_in_flight')
      world.clock.advance({ seconds: 16 })
      const opened = await again()
      expect([opened.status, opened.body.tenant?.name]).toEqual([201, point])
      expect(opened.body.tenants).toHaveLength(1)
      const mine = holding(opened.headers, opened.body.tenant.slug)
      expect((await mine.get('/v1/set-up')).body).toMatchObject({ status: 'testing' })
      expect((await again()).body.tenant.slug).toBe(opened.body.tenant.slug)
      expect((await complete(token)).body.code).toBe('sign_up_spent')
      vi.restoreAllMocks()
    })
  })

  it.each([
    ['edition', 'spaceport'],
    ['timezone', 'Moon/Base'],
    ['currency', 'XXXX'],
    ['businessName', '   '],
    ['email', 'ada'],
  ])('says beside %s what is wrong with it', async (field, value) => {
    const { status, body } = await signUp({ [field]: value })
    expect([status, body.errors[0].pointer]).toEqual([422, `/${field}`])
  })

  it('writes at most five letters to an address, however often somebody asks', async () => {
    for (let at = 0; at < 8; at++) expect((await signUp({ email: 'dee@example.org' })).status).toBe(202)
    expect(await secretsFor('dee@example.org')).toHaveLength(5)
  }, 20_000)

  it('is not endless from one place', async () => {
    const answers = await Promise.all(Array.from({ length: 25 }, () => signUp({ email: 'xyz' })))
    expect(answers.map(({ status }) => status)).toContain(429)
  })
})
