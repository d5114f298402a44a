import type { FastifyRequest } from 'fastify'
import { Failure } from '../command/failure.ts'
import { sessionCookie } from './credentials.ts'

type Request = Pick<FastifyRequest, 'method' | 'headers' | 'host' | 'protocol'>

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

const foreign = () =>
  new Failure('foreign_origin', 403, 'A browser may only send this from the pages of this very server.')

function isOwnOrigin(request: Request, allowed: readonly string[]): boolean {
  const origin = request.headers.origin
  // Browsers leave Origin out of some same-origin requests, but then say so here, where no page can write.
  if (origin === undefined) return request.headers['sec-fetch-site'] === 'same-origin'
  if (allowed.includes(origin)) return true
  const url = URL.parse(origin)
  // Behind a proxy that ends TLS the request may look like plain http; the reverse is never legitimate.
  return (
    url !== null && url.host === request.host && (request.protocol === 'http' || url.protocol === 'https:')
  )
}

/** For a sign-in: no cookie proves anything yet, but another site must not sign its visitors in here. */
export function refuseForeignPage(request: Request, allowed: readonly string[] = []): void {
  if (request.headers.origin !== undefined && !isOwnOrigin(request, allowed)) throw foreign()
}

/**
 * An onRequest hook: refuses what another site's page makes a signed-in browser send. It concerns cookies only,
 * because a browser adds them by itself; an API key is sent on purpose.
 */
export function originGuard(allowed: readonly string[] = []): (request: Request) => Promise<void> {
  return async request => {
    if (safe.has(request.method) || request.headers.authorization !== undefined) return
    if (sessionCookie(request.headers.cookie) && !isOwnOrigin(request, allowed)) throw foreign()
  }
}
