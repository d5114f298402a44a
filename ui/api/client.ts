import { addBearer } from './bearer.ts'
import { newId } from './new-id.ts'
import { Problem, problemFrom } from './problem.ts'

export type QueryValue = string | number | boolean | undefined | null

export interface RequestOptions {
  query?: Record<string, QueryValue>
  /** The version last seen; the server answers 412 when the row has moved on. */
  version?: number
  /** One per intent: pass the same key again to retry the same wish. */
  key?: string
  signal?: AbortSignal
  /** Why, for the record's history. */
  reason?: string
  /** What this does, in words, should it have to wait for the line: “Check in Rex”. */
  what?: string
}

/** A mutation that nobody answered, or that must not overtake one. */
export interface Unsent {
  method: string
  path: string
  body: unknown
  key: string
  version?: number
  what?: string
  /** It may have arrived, and only its answer was lost. */
  isTried: boolean
}

interface OutOfReach {
  isLost: () => boolean
  lost: () => void
  /** Whether an earlier write about the same record still waits. */
  isBehind: (path: string) => boolean
  /** Takes what may wait, and gives what stands for its answer; undefined for what may not. */
  keep: (unsent: Unsent) => Promise<object | undefined>
}

let outOfReach: OutOfReach | undefined

/** What to do without a line; until this is said, a mutation without an answer is a Problem. */
export function whenOutOfReach(way: OutOfReach | undefined): void {
  outOfReach = way
}

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

const waits = [250, 800, 2000]

export const newIntent = newId

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
  if (options.reason) headers.set('x-reason', encodeURIComponent(options.reason))
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
  outOfReach?.lost()
  throw new Problem(0, { code: 'offline' })
}

async function send<T>(
  method: Method,
  path: string,
  body: unknown,
  options: RequestOptions = {},
): Promise<T> {
  if (method === 'GET' || !outOfReach) return ask(method, path, body, options)
  const { version, what } = options
  const key = options.key ?? newIntent()
  const keep = (isTried: boolean) => outOfReach?.keep({ method, path, body, key, version, what, isTried })
  const kept = outOfReach.isLost() || outOfReach.isBehind(path) ? await keep(false) : undefined
  if (kept) return kept as T
  try {
    return await ask(method, path, body, { ...options, key })
  } catch (error) {
    const later = error instanceof Problem && error.status === 0 ? await keep(true) : undefined
    if (!later) throw error
    return later as T
  }
}

async function ask<T>(method: Method, path: string, body: unknown, options: RequestOptions): Promise<T> {
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
