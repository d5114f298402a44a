import type { FastifyInstance, InjectOptions } from 'fastify'

/** A browser at the house: it keeps its cookies, and says that its pages are the house's own. */
export function visitor(house: FastifyInstance, own: Record<string, string> = {}) {
  const cookies = new Map<string, string>()

  async function send(
    method: InjectOptions['method'],
    url: string,
    payload?: object,
    more: Record<string, string> = {},
  ) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { 'sec-fetch-site': 'same-origin', ...own, ...(cookie ? { cookie } : {}), ...more }
    const answer = await house.inject({ method, url, headers, ...(payload ? { payload } : {}) })
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
      const [name = '', value = ''] = line.split(';', 1)[0]!.split(/=(.*)/s)
      if (value) cookies.set(name, value)
      else cookies.delete(name)
    }
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: answer.body.startsWith('{') ? answer.json() : undefined,
    }
  }

  return {
    cookies,
    get: (url: string, more?: Record<string, string>) => send('GET', url, undefined, more),
    post: (url: string, payload: object = {}, more?: Record<string, string>) =>
      send('POST', url, payload, more),
    put: (url: string, payload: object) => send('PUT', url, payload),
    patch: (url: string, payload: object) => send('PATCH', url, payload),
    delete: (url: string) => send('DELETE', url),
    signIn: (email: string, password: string) => send('POST', '/v1/session', { email, password }),
  }
}

export type Visitor = ReturnType<typeof visitor>
