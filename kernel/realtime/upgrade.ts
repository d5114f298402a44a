import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { type CredentialHeaders, sessionCookie } from '../access/credentials.ts'

export const realtimePath = '/v1/realtime'

const urlOf = (request: IncomingMessage) => URL.parse(request.url ?? '', 'http://localhost')

export const isRealtime = (request: IncomingMessage): boolean => urlOf(request)?.pathname === realtimePath

/** Browsers cannot set headers on a WebSocket: a key, and the tenant of a person of several, may come in the URL. */
export function credentialsOf(request: IncomingMessage): CredentialHeaders {
  const query = urlOf(request)?.searchParams
  const key = query?.get('key')
  const authorization = request.headers.authorization ?? (key ? `Bearer ${key}` : undefined)
  const tenant = query?.get('tenant') ?? request.headers['x-tenant']
  // Only what tells who it is: other cookies of the page would make two windows look like two people.
  const cookie = authorization ? undefined : sessionCookie(request.headers.cookie) && request.headers.cookie
  return { authorization, cookie, 'x-tenant': tenant }
}

/**
 * A browser sends its cookie with a WebSocket of any page and no preflight protects it, so a page of another site
 * could listen in (cross-site WebSocket hijacking): only our own pages may.
 */
export function isOwnPage(request: IncomingMessage, allowed: readonly string[]): boolean {
  const { origin, host } = request.headers
  if (origin === undefined) return false
  return allowed.includes(origin) || URL.parse(origin)?.host === host
}

/** Says no in HTTP, before there is a WebSocket. */
export function refuse(socket: Socket, status: number, code: string): void {
  const body = JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, code })
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n` +
      `Content-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
}
