import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { createUser } from '#kernel/tenancy/let-in.ts'
import { visitor } from '../testing/visitor.ts'

let world: World
let house: FastifyInstance
const password = 'four geese in the yard'
const email = 'nia@harbour.example'

beforeAll(async () => {
  world = await createWorld({ tenants: 2 })
  house = world.http
  const { auth, registry, url } = world
  for (const tenant of ['harbour', 'meadow'])
    await createUser(
      { tenant, role: 'manager', email, password, name: 'Nia' },
      { url, auth, rolesOf: registry.rolesOf },
    )
})
afterAll(() => world?.close())

async function signedIn() {
  const by = visitor(house)
  const { body } = await by.signIn(email, password)
  return { by, body }
}
const choose = (by: ReturnType<typeof visitor>, language?: string) =>
  by.put('/v1/account-language', language ? { language } : {})

test('who chose Greek on one device has Greek on another, in each business, and in the next letter', async () => {
  const { by, body } = await signedIn()
  expect(body.user.language).toBeNull()
  expect((await choose(by, 'el')).status).toBe(204)
  const elsewhere = await signedIn()
  expect(elsewhere.body.user.language).toBe('el')
  await visitor(house).post('/v1/password-resets', { email })
  const letters = (await world.auth.letters.waiting()).filter(({ to }) => to === email)
  expect(letters.at(-1)!.subject).toBe('Επιλέξτε νέο κωδικό')
  expect(letters.at(-1)!.text).toMatch(/^Γεια σας Nia,/)
})

test('each business has its own copy, which its notices are written in', async () => {
  const copies = [world.harbour, world.meadow].map(({ id }) =>
    world.db.read(id, 'select language from kernel.member where email = $1', [email]),
  )
  expect((await Promise.all(copies)).flat()).toEqual([{ language: 'el' }, { language: 'el' }])
})

test('is chosen by nobody else: an operator who visits leaves it as it is, a stranger is refused', async () => {
  const { body } = await signedIn()
  const endsAt = world.clock.now().add({ minutes: 5 }).toString()
  const opened = { factor: 'operator', confinedTo: world.harbour.id, openedBy: 'Op', endsAt }
  const cookie = `mainstay_session=${await world.auth.openSession(body.user.id, opened)}`
  expect((await choose(visitor(house, { cookie }), 'fr')).status).toBe(403)
  expect((await choose(visitor(house), 'fr')).status).toBe(401)
  expect((await choose((await signedIn()).by, 'not a language')).status).toBe(422)
  expect((await signedIn()).body.user.language).toBe('el')
})

test('is the business’s again when it is taken back', async () => {
  const { by } = await signedIn()
  await choose(by)
  expect((await signedIn()).body.user.language).toBeNull()
})
