import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newToken } from '#kernel/access/credentials.ts'
import { openSignInWorld, type SignInWorld } from '#kernel/access/testing/sign-in-world.ts'
import { command } from '#kernel/command/command.ts'
import { defineModule } from '#kernel/module/module.ts'
import { instant, text } from '#kernel/schema/fields.ts'
import { Location } from '#kernel/tenancy/location.ts'
import { parts } from '../testing/parts.ts'

const showPlace = command('probe.show_place', {
  summary: 'Let somebody see one location',
  route: 'POST /v1/locations/{id}/links',
  needs: Location.access.write,
  input: { until: instant() },
  output: { token: text() },
  toldOnce: ['token'],
  async run(ctx, { id, until }) {
    const place = await ctx.find(Location, id)
    const permissions = [Location.access.read]
    const expiresAt = Temporal.Instant.from(until)
    return ctx.giveLink({ entity: Location, rowId: place.id, permissions, name: 'A look', expiresAt })
  },
})

let world: SignInWorld
let house: FastifyInstance
let token: string

beforeAll(async () => {
  world = await openSignInWorld()
  house = await world.house([...parts, defineModule({ id: 'probe', entities: [], commands: [showPlace] })])
  token = await linkUntil({ hours: 1 })
}, 60_000)
afterAll(() => world?.close())

async function linkUntil(later: Temporal.DurationLike): Promise<string> {
  const { apiKey, locationId } = world.harbour
  const until = world.clock.now().add(later).toString()
  const headers = { authorization: `Bearer ${apiKey}` }
  const url = `/v1/locations/${locationId}/links`
  const answer = await house.inject({ method: 'POST', url, headers, payload: { until } })
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json().token
}

const get = (url: string, bearer: string, tenant?: string) =>
  house.inject({
    url,
    headers: { authorization: `Bearer ${bearer}`, ...(tenant ? { 'x-tenant': tenant } : {}) },
  })

describe('somebody with a link', () => {
  test('sees the one record it is for, and nothing beside it', async () => {
    const { locationId } = world.harbour
    expect((await get(`/v1/locations/${locationId}`, token)).statusCode).toBe(200)
    expect((await get('/v1/locations', token)).json().code).toBe('not_found')
    expect((await get(`/v1/locations/${world.meadow.locationId}`, token)).json().code).toBe('not_found')
    expect((await get(`/v1/locations/${locationId}/history`, token)).statusCode).toBe(200)
  })

  test('may not do what the link does not say, nor what every signed-in person may', async () => {
    const { locationId } = world.harbour
    const headers = { authorization: `Bearer ${token}` }
    const url = `/v1/locations/${locationId}`
    const renamed = await house.inject({ method: 'PATCH', url, headers, payload: { name: 'Mine' } })
    expect(renamed.json().code).toBe('forbidden')
    expect((await get('/v1/saved-views', token)).statusCode).toBeGreaterThanOrEqual(401)
    expect((await get('/v1/session', token)).statusCode).toBe(401)
  })

  test('is told what it opens, and not how the business is set up', async () => {
    const { tenant, ...rest } = (await get('/v1/link', token)).json()
    expect(rest).toEqual({
      entity: 'kernel.location',
      rowId: world.harbour.locationId,
      name: 'A look',
      permissions: [Location.access.read],
    })
    expect(tenant.slug).toBe('harbour')
    expect(tenant.settings).toBeUndefined()
  })

  test('is told plainly that it has ended, and that it was taken back', async () => {
    const short = await linkUntil({ minutes: 5 })
    world.clock.advance({ minutes: 6 })
    expect((await get('/v1/link', short)).json().code).toBe('link_ended')
    const taken = await linkUntil({ hours: 2 })
    await world.change(world.harbour.tenantId, 'update kernel.link set archived_at = now()')
    world.pass(1000)
    const answer = await get('/v1/link', taken)
    expect([answer.statusCode, answer.json().code]).toEqual([410, 'link_ended'])
    expect((await get('/v1/link', newToken('ml'))).statusCode).toBe(401)
  })
})

describe('a visitor', () => {
  const device = newToken('mv')

  test('is let in by a business that takes visitors, and may do what their role says', async () => {
    const visit = (await get('/v1/visit', device, 'harbour')).json()
    expect(visit).toMatchObject({ tenant: { slug: 'harbour' }, permissions: ['kernel.location.read'] })
    expect((await get('/v1/locations', device, 'harbour')).json().data).toHaveLength(1)
    expect((await get('/v1/members', device, 'harbour')).json().code).toBe('forbidden')
  })

  test('is the same one on the same device, another on another, and another to the next business', async () => {
    const who = async (bearer: string, tenant: string) =>
      (await world.resolver.resolve({ authorization: `Bearer ${bearer}`, 'x-tenant': tenant }))?.id
    expect(await who(device, 'harbour')).toBe(await who(device, 'harbour'))
    const others = [await who(newToken('mv'), 'harbour'), await who(device, 'meadow')]
    expect(new Set([await who(device, 'harbour'), ...others]).size).toBe(3)
  })

  test('finds nothing where there is no such business, or none is named', async () => {
    expect((await get('/v1/visit', device, 'nowhere')).json().code).toBe('no_such_place')
    expect((await get('/v1/visit', device)).json().code).toBe('no_such_place')
    expect((await get('/v1/visit', 'mv_short', 'harbour')).statusCode).toBe(401)
  })
})
