import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSignInWorld, password, type SignInWorld } from '#kernel/access/testing/sign-in-world.ts'
import { houseOperation } from '#kernel/http/house-operation.ts'
import { defineModule } from '#kernel/module/module.ts'
import { parts } from '../testing/parts.ts'
import { accountsOf } from './accounts.ts'
import { makeOperator, operators, unmakeOperator } from './operators.ts'

const probe = houseOperation({
  id: 'probe.look',
  method: 'GET',
  path: '/v1/probe',
  summary: 'What only those who run the house may see',
  who: 'operator',
  status: 200,
  errors: {},
  run: async (_house, { session }) => ({ email: session.user.email }),
})

let world: SignInWorld
let house: FastifyInstance

beforeAll(async () => {
  world = await openSignInWorld()
  house = await world.house([...parts, defineModule({ id: 'probe', house: [probe] })])
}, 60_000)
afterAll(() => world?.close())

const look = async (headers: Record<string, string>) => {
  const answer = await house.inject({ url: '/v1/probe', headers })
  return [answer.statusCode, answer.json().email ?? answer.json().code]
}

test('who runs the house is told at once, and an owner of a tenant is not one for that', async () => {
  const ada = (await accountsOf(world.auth).accountOf('ada@example.org'))!
  const cookie = `mainstay_session=${(await world.auth.signIn(ada.email, password))!.cookie}`
  expect(await look({ cookie })).toEqual([404, 'not_found'])
  expect(await look({})).toEqual([401, 'unauthenticated'])
  expect(await look({ authorization: `Bearer ${world.harbour.apiKey}` })).toEqual([401, 'unauthenticated'])
  await makeOperator(world.auth, ada.id)
  await makeOperator(world.auth, ada.id)
  expect((await operators(world.auth)).map(({ email }) => email)).toEqual(['ada@example.org'])
  expect(await look({ cookie })).toEqual([200, 'ada@example.org'])
  await unmakeOperator(world.auth, ada.id)
  expect(await look({ cookie })).toEqual([404, 'not_found'])
})

test('a session that somebody else vouched for runs nothing, though its account would', async () => {
  const bea = (await accountsOf(world.auth).accountOf('bea@example.org'))!
  await makeOperator(world.auth, bea.id)
  const confinedTo = world.meadow.tenantId
  const cookie = await world.auth.openSession(bea.id, { factor: 'sso', confinedTo })
  expect(await look({ cookie: `mainstay_session=${cookie}` })).toEqual([403, 'not_your_own_session'])
})
