import { createHmac } from 'node:crypto'
import type { BetterAuthOptions } from 'better-auth'
import pg from 'pg'
import type { Logger } from 'pino'
import { longestPassword, shortestPassword } from './create-account.ts'

export const sessionCookieName = 'mainstay_session'

const day = 24 * 60 * 60
const hidden = { type: 'string', required: false, input: false } as const

/** `url` is that of the role mainstay_auth; its tables live in schema `auth`, apart from all tenants' rows. */
export function authPool(url: string, max: number, log?: Logger): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: 'mainstay auth',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    options: '-c search_path=auth -c timezone=UTC',
    allowExitOnIdle: true,
  })
  // A connection that the server ends is replaced when one is next needed; unheard, its end would be the process's.
  const tell = ({ message }: Error) => log?.warn({ reason: message }, 'a sign-in connection was lost')
  pool.on('error', tell)
  pool.on('connect', client => client.on('error', tell))
  return pool
}

/** Each use of the one secret has its own key, so that a signature of one can never serve another. */
export const deriveKey = (secret: string, use: string): string =>
  createHmac('sha256', secret).update(`mainstay ${use}`).digest('hex')

/** How passwords are kept, where not as the library does it: scrypt, some 75 ms each. */
export type PasswordKeeping = NonNullable<BetterAuthOptions['emailAndPassword']>['password']

export const authOptions = (
  pool: pg.Pool,
  secret: string,
  log?: Logger,
  passwords?: PasswordKeeping,
): BetterAuthOptions => ({
  // Only server calls are made: no HTTP route of the library is mounted, so its address is never used.
  baseURL: 'http://localhost',
  secret: deriveKey(secret, 'sessions'),
  database: pool,
  telemetry: { enabled: false },
  emailAndPassword: {
    enabled: true,
    disableSignUp: true,
    minPasswordLength: shortestPassword,
    maxPasswordLength: longestPassword,
    ...(passwords && { password: passwords }),
  },
  user: { additionalFields: { language: hidden } },
  // No cookie cache: it would delay a revocation by its lifetime, and let a second factor be bypassed
  // (GHSA-xg6x-h9c9-2m83). The actor cache, re-verified each second, takes its place.
  session: {
    expiresIn: 14 * day,
    updateAge: day,
    cookieCache: { enabled: false },
    additionalFields: { factor: hidden, confinedTo: hidden, openedBy: hidden, endsAt: hidden },
  },
  advanced: {
    database: { generateId: 'uuid', validateSchema: false },
    useSecureCookies: false,
    cookies: { session_token: { name: sessionCookieName } },
  },
  rateLimit: { enabled: false },
  logger: {
    level: 'error',
    log: (_level, message, ...details) => {
      const error = details.find(detail => detail instanceof Error)
      // Without a cause it only says that a password was wrong, which is the caller's to report.
      if (error) log?.error({ err: error }, message)
    },
  },
})
