import { addBearer } from './bearer.ts'
import { Problem, problemFrom } from './problem.ts'

export type QueryValue = string | number | boolean | undefined | null

export interface RequestOptions {
  query?: Record<string, QueryValue>
  /** The version last seen; the server answers 412 when the row has moved on. */
  version?: number
  /** One per intent: pass the same key again to retry the same wish. */
  key?: string
  signal?: AbortSignal
}

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

const waits = [250, 800, 2000]

export const newIntent = () => crypto.randomUUID()

function urlOf(path: string, query: RequestOptions['query']): string {
  const kept = Object.entries(query ?? {}).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  )
  const search = new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString()
  return search ? `${path}${path.includes('?') ? '&' : '?'}${search}` : path
}

function headersOf(method: Method, body: unknown, options: RequestOptions): Headers {
  const headers = new Headers({ accept: 'application/json' })
  if (body !== undefined) headers.set('content-type', 'application/json')
  if (method !== 'GET') headers.set('idempotency-key', options.key ?? newIntent())
  if (options.version !== undefined) headers.set('if-match', `"${options.version}"`)
  addBearer(headers)
  return headers
}

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

/**
 * Tries again when no answer came at all, or one that says the server is too busy just now (503, of which no key keeps
 * anything); the idempotency key makes that safe for a mutation.
 */
async function reach(url: string, init: RequestInit): Promise<Response> {
  for (const wait of [...waits, undefined]) {
    try {
      const response = await fetch(url, init)
      if (response.status !== 503 || wait === undefined) return response
      await pause(wait)
    } catch (error) {
      if (init.signal?.aborted) throw error
      if (wait === undefined || !navigator.onLine) break
      await pause(wait)
    }
  }
  throw new Problem(0, { code: 'offline' })
}

async function send<T>(
  method: Method,
  path: string,
  body: unknown,
  options: RequestOptions = {},
): Promise<T> {
  const response = await reach(urlOf(path, options.query), {
    method,
    headers: headersOf(method, body, options),
    credentials: 'same-origin',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(options.signal ? { signal: options.signal } : {}),
  })
  if (!response.ok) throw await problemFrom(response)
  if (response.status === 204) return undefined as T
  const isJson = response.headers.get('content-type')?.includes('json')
  return (isJson ? response.json() : response.text()) as Promise<T>
}

export const api = {
  get: <T>(path: string, options?: RequestOptions) => send<T>('GET', path, undefined, options),
  post: <T>(path: string, body?: unknown, options?: RequestOptions) =>
    send<T>('POST', path, body ?? {}, options),
  patch: <T>(path: string, body: unknown, options?: RequestOptions) => send<T>('PATCH', path, body, options),
  put: <T>(path: string, body: unknown, options?: RequestOptions) => send<T>('PUT', path, body, options),
  delete: <T>(path: string, options?: RequestOptions) => send<T>('DELETE', path, undefined, options),
}
