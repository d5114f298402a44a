import { expect } from 'vitest'
import type { World } from '#apps/testing/world.ts'

/** Somebody signed in, in a browser that keeps its cookies. */
export async function visitorOf(world: World, email: string, password: string) {
  const jar = new Map<string, string>()
  const ask = async (
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    payload?: object,
    more: object = {},
  ) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { cookie, origin: 'http://localhost', host: 'localhost', ...more }
    const answer = await world.http.inject({ method, url, headers, ...(payload ? { payload } : {}) })
    for (const { name, value } of answer.cookies) {
      if (value) jar.set(name, encodeURIComponent(decodeURIComponent(value)))
      else jar.delete(name)
    }
    return { status: answer.statusCode, body: answer.body ? JSON.parse(answer.body) : null }
  }
  const session = await ask('POST', '/v1/session', { email, password })
  expect(session.status).toBe(201)
  return ask
}
