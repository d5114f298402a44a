import { hash, randomBytes } from 'node:crypto'
import { sessionCookieName } from './auth-options.ts'

export interface CredentialHeaders {
  authorization?: string | undefined
  cookie?: string | undefined
  'x-tenant'?: string | string[] | undefined
}

export type Credential = { kind: 'api_key' | 'link' | 'visitor' | 'session'; token: string }

const bearers = { mk: 'api_key', ml: 'link', mv: 'visitor' } as const

const tokenShape = /^(mk|ml|mv)_[A-Za-z0-9_-]{43}$/
const bearer = /^Bearer +([^ ]+) *$/i
// Token, dot, signature, as the sign-in library signs them (percent-encoded base64).
const cookieShape = /^[A-Za-z0-9]{16,64}\.[A-Za-z0-9+/=%_-]{40,100}$/

/** 256 random bits: never guessed, so no limiter is needed in front of the look-up. */
export const newToken = (prefix: keyof typeof bearers): string =>
  `${prefix}_${randomBytes(32).toString('base64url')}`

/** 256 random bits for one use. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

export const newApiKey = (): string => newToken('mk')

export const sha256 = (text: string): Buffer => hash('sha256', text, 'buffer')

/** Enough of a key to tell it from its neighbours in a list, far too little to use it. */
export const keyHint = (token: string): string => `${token.slice(0, 7)}…`

export function sessionCookie(header: string | undefined): string | undefined {
  if (!header?.includes(sessionCookieName)) return undefined
  for (const part of header.split(';')) {
    const [name, value] = part.trim().split('=', 2) as [string, string | undefined]
    // A signature's own '=' is percent-encoded, so the first one is the separator.
    if (name === sessionCookieName && value && cookieShape.test(value)) return value
  }
  return undefined
}

export const tenantCookieName = 'mainstay-tenant'

/** The business that a person of several looked at last in this browser: a wish, which a header goes before. */
export function tenantCookie(header: string | undefined): string | undefined {
  for (const part of header?.split(';') ?? []) {
    const [name, value] = part.trim().split('=', 2) as [string, string | undefined]
    if (name === tenantCookieName && value && /^[a-z0-9-]{1,63}$/.test(value)) return value
  }
  return undefined
}

/** An Authorization header is the caller's choice: where it is sent, a cookie is not looked at. */
export function credentialOf(headers: CredentialHeaders): Credential | undefined {
  if (headers.authorization !== undefined) {
    const token = bearer.exec(headers.authorization)?.[1] ?? ''
    const prefix = tokenShape.exec(token)?.[1] as keyof typeof bearers | undefined
    return prefix && { kind: bearers[prefix], token }
  }
  const cookie = sessionCookie(headers.cookie)
  return cookie ? { kind: 'session', token: cookie } : undefined
}
