import type { FastifyInstance } from 'fastify'
import { uuid } from '../db/uuid.ts'

export interface TestAnswer {
  status: number
  // What a test looks into is the test's own business.
  body: ReturnType<typeof JSON.parse>
  headers: Record<string, string | string[] | number | undefined>
}

export type Headers = Record<string, string>
type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

export interface TestBrowser {
  get(path: string, headers?: Headers): Promise<TestAnswer>
  post(path: string, body?: unknown, headers?: Headers): Promise<TestAnswer>
  patch(path: string, body?: unknown, headers?: Headers): Promise<TestAnswer>
  put(path: string, body?: unknown, headers?: Headers): Promise<TestAnswer>
  delete(path: string, body?: unknown, headers?: Headers): Promise<TestAnswer>
}

/** Speaks HTTP to an app without a socket, as whoever `identity` says; every mutation has a key of its own. */
export function browser(http: FastifyInstance, identity: Headers): TestBrowser {
  async function ask(
    method: Method,
    path: string,
    body: unknown,
    headers: Headers = {},
  ): Promise<TestAnswer> {
    const key = method === 'GET' ? undefined : { 'idempotency-key': uuid() }
    const response = await http.inject({
      method,
      url: path,
      headers: { ...identity, ...key, ...headers },
      ...(body === undefined ? {} : { payload: body as object }),
    })
    return { status: response.statusCode, body: parsed(response.body), headers: response.headers }
  }
  return {
    get: (path, headers) => ask('GET', path, undefined, headers),
    post: (path, body, headers) => ask('POST', path, body, headers),
    patch: (path, body, headers) => ask('PATCH', path, body, headers),
    put: (path, body, headers) => ask('PUT', path, body, headers),
    delete: (path, body, headers) => ask('DELETE', path, body, headers),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
