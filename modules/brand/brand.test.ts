import type { FastifyInstance } from 'fastify'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSignInWorld, password, type SignInWorld } from '#kernel/access/testing/sign-in-world.ts'
import { files } from '#modules/files/module.ts'
import { brand } from './module.ts'

let world: SignInWorld
let house: FastifyInstance

beforeAll(async () => {
  world = await openSignInWorld()
  house = await world.house([files, brand])
}, 60_000)
afterAll(() => world?.close())

const get = (url: string, cookie?: string) => house.inject({ url, headers: cookie ? { cookie } : {} })

async function signedIn(email: string): Promise<string> {
  const session = await world.auth.signIn(email, password)
  return `mainstay_session=${session!.cookie}`
}

test('the manifest is that of the business one is signed in to, and of nobody else', async () => {
  const [ada, bea] = [await signedIn('ada@example.org'), await signedIn('bea@example.org')]
  const answer = await get('/v1/app-manifest?colour=aa3366&at=app', ada)
  expect(answer.headers['content-type']).toContain('application/manifest+json')
  expect(answer.json()).toMatchObject({ theme_color: '#aa3366', start_url: '/app', display: 'standalone' })
  const other = (await get('/v1/app-manifest?colour=aa3366&at=app', bea)).json()
  expect([other.name, other.id]).not.toEqual([answer.json().name, answer.json().id])
  expect((await get('/v1/app-manifest')).statusCode).toBe(401)
})

test('every icon it names is a picture of that size, without knowing who asks', async () => {
  const { icons } = (await get('/v1/app-manifest?colour=aa3366', await signedIn('ada@example.org'))).json()
  expect(icons).toHaveLength(3)
  for (const { src, sizes } of icons) {
    const answer = await get(src)
    expect(answer.headers['content-type']).toBe('image/png')
    const { width, height, format } = await sharp(answer.rawPayload).metadata()
    expect([`${width}x${height}`, format]).toEqual([sizes, 'png'])
  }
})

test('an odd colour becomes the house’s own, and an odd size is not found', async () => {
  const { theme_color } = (
    await get('/v1/app-manifest?colour=%22red', await signedIn('ada@example.org'))
  ).json()
  expect(theme_color).toBe('#007975')
  expect((await get('/v1/app-icons/javascript/192')).statusCode).toBe(200)
  expect((await get('/v1/app-icons/aa3366/20000')).statusCode).toBe(404)
})
