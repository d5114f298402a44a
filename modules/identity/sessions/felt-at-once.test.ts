import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import WebSocket from 'ws'
import { createWorld, type World } from '#apps/testing/world.ts'
import { createUser } from '#kernel/tenancy/let-in.ts'
import { type Visitor, visitor } from '../testing/visitor.ts'

let world: World
let origin: string
const password = 'four geese in the yard'
const email = 'nia@harbour.example'

beforeAll(async () => {
  world = await createWorld({ tenants: 1 })
  const { auth, registry, url } = world
  await createUser(
    { tenant: 'harbour', role: 'manager', email, password, name: 'Nia' },
    { url, auth, rolesOf: registry.rolesOf },
  )
  await world.http.listen({ port: 0, host: '127.0.0.1' })
  origin = `http://127.0.0.1:${(world.http.server.address() as AddressInfo).port}`
})
afterAll(() => world?.close())

async function signedIn(): Promise<Visitor> {
  const person = visitor(world.http)
  expect((await person.signIn(email, password)).status).toBe(201)
  return person
}

/** A socket of this browser; `closed` tells why it ended. */
const socketOf = (person: Visitor) => socketWith({ cookie: cookieOf(person), origin })

const cookieOf = (person: Visitor) => `mainstay_session=${person.cookies.get('mainstay_session')}`

async function socketWith(headers: Record<string, string>) {
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/v1/realtime`, { headers })
  const closed = new Promise<number>(resolve => socket.on('close', resolve))
  socket.on('error', () => undefined)
  await new Promise(resolve => socket.once('open', resolve))
  return { closed }
}

const idOf = async (person: Visitor) => {
  const { body } = await person.get('/v1/sessions')
  return body.data.find((one: { isThis: boolean }) => one.isThis).id as string
}

async function felt(closed: Promise<number>, act: () => Promise<unknown>): Promise<number> {
  await act()
  const since = performance.now()
  expect(await closed).toBe(4401)
  return performance.now() - since
}

describe('an open socket ends with its session, and the next request is refused', () => {
  it.each([
    [
      'ended from another browser',
      async (own: Visitor, other: Visitor) => other.delete(`/v1/sessions/${await idOf(own)}`),
    ],
    ['signed out of', (own: Visitor) => own.delete('/v1/session')],
    ['ended with all others', (_: Visitor, other: Visitor) => other.delete('/v1/sessions')],
    [
      'ended by a new password',
      (_: Visitor, other: Visitor) => other.post('/v1/password', { currentPassword: password, password }),
    ],
  ])('%s', async (_, end) => {
    const [own, other] = [await signedIn(), await signedIn()]
    const cookie = own.cookies.get('mainstay_session')!
    const { closed } = await socketOf(own)
    // A second is what is promised; a machine that has other things to do is given more.
    expect(await felt(closed, () => end(own, other))).toBeLessThan(5000)
    own.cookies.set('mainstay_session', cookie)
    await expect.poll(async () => (await own.get('/v1/session')).status, { timeout: 5000 }).toBe(401)
  })
})

describe('what ends by time alone', () => {
  const hour = { minutes: 60, seconds: 1 }
  afterEach(() => world.clock.release())
  const inAnHour = () => world.clock.now().add({ minutes: 60 }).toString()

  it('closes the socket of a visit when its time limit passes, and refuses its next request', async () => {
    const { body } = await (await signedIn()).get('/v1/session')
    const opened = { factor: 'operator', confinedTo: world.harbour.id, openedBy: 'Op', endsAt: inAnHour() }
    const cookie = `mainstay_session=${await world.auth.openSession(body.user.id, opened)}`
    const { closed } = await socketWith({ cookie, origin })
    expect(await felt(closed, async () => world.clock.advance(hour))).toBeLessThan(5000)
    const status = async () => (await visitor(world.http, { cookie }).get('/v1/session')).status
    await expect.poll(status, { timeout: 5000 }).toBe(401)
  })

  it('closes the socket of an API key that expires', async () => {
    const owner = visitor(world.http, { authorization: `Bearer ${world.harbour.owner.apiKey}` })
    const key = { name: 'Till evening', role: 'manager', expiresAt: inAnHour() }
    const { token } = (await owner.post('/v1/api-keys', key)).body
    const authorization = `Bearer ${token}`
    const { closed } = await socketWith({ authorization })
    expect(await felt(closed, async () => world.clock.advance(hour))).toBeLessThan(5000)
    expect((await visitor(world.http, { authorization }).get('/v1/members')).status).toBe(401)
  })

  it('closes the socket of a session that runs out, and not of one that was prolonged meanwhile', async () => {
    const [own, other] = [await signedIn(), await signedIn()]
    const move = async (person: Visitor, interval: string) =>
      world.auth.sql.run(`update auth.session set "expiresAt" = now() + $2::interval where id = $1`, [
        await idOf(person),
        interval,
      ])
    // Of less than thirteen days each use makes fourteen again.
    for (const person of [own, other]) await move(person, '313 hours')
    const [{ closed }, kept] = [await socketOf(own), await socketOf(other)]
    await move(other, '14 days')
    await move(own, '-1 minute')
    expect(await felt(closed, async () => world.clock.advance({ hours: 313 }))).toBeLessThan(5000)
    expect(await Promise.race([kept.closed, other.get('/v1/session')])).toMatchObject({ status: 200 })
  })
})

it('who is demoted or let go feels it in a session that is open', async () => {
  const own = await signedIn()
  const { body } = await own.get('/v1/session')
  expect(body.permissions).toContain('kernel.member.write')
  const { closed } = await socketOf(own)
  const asOwner = visitor(world.http, { authorization: `Bearer ${world.harbour.owner.apiKey}` })
  await asOwner.patch(`/v1/members/${body.member.id}`, { role: 'front_desk' })
  const role = async () => (await own.get('/v1/session')).body.role
  await expect.poll(role, { timeout: 5000 }).toBe('front_desk')
  expect((await own.patch(`/v1/members/${body.member.id}`, { role: 'manager' })).status).toBe(403)
  await felt(closed, () => asOwner.post(`/v1/members/${body.member.id}/archive`))
  await expect.poll(async () => (await own.get('/v1/session')).status, { timeout: 5000 }).toBe(403)
})
