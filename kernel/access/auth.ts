import { createHmac } from 'node:crypto'
import { type AuthContext, betterAuth } from 'better-auth'
import { isAPIError } from 'better-auth/api'
import type { Logger } from 'pino'
import { type Sql, sqlOver } from '../db/sql.ts'
import { asUnavailable } from '../db/unavailable.ts'
import { authOptions, authPool, deriveKey, type PasswordKeeping, sessionCookieName } from './auth-options.ts'
import { createAccount, type NewAccount } from './create-account.ts'
import { type Carry, type LetterBox, openLetterBox } from './letter-box.ts'

export interface SignedInUser {
  id: string
  name: string
  email: string
  /** As they chose it, `el`; null where they never did. */
  language?: string | null
  /** The session they are in. */
  sessionId?: string
  /** How they proved who they are: `password`, or something stronger. */
  factor?: string
  /** The one tenant that this session is good for, when somebody other than the account vouched for it. */
  confinedTo?: string
  /** The operator who visits as this account, by name; every act bears both names. */
  openedBy?: string
  /** When it is over, however much it is used. */
  endsAt?: string
  /** When the session is over if it is not used before. */
  expiresAtMs?: number
}

export type Opened = Pick<SignedInUser, 'factor' | 'confinedTo' | 'openedBy' | 'endsAt'>

export interface Caller {
  address?: string
  userAgent?: string
}

/** Sign-in accounts and their sessions. Which tenants an account belongs to is kernel.member's business. */
export interface Auth {
  /** undefined for an unknown e-mail and a wrong password alike, after the same work. */
  signIn(
    email: string,
    password: string,
    caller?: Caller,
  ): Promise<{ cookie: string; user: SignedInUser } | undefined>
  /** undefined for an unknown e-mail and a wrong password alike, after the same work; opens nothing. */
  checkPassword(email: string, password: string): Promise<SignedInUser | undefined>
  /** The cookie of a new session, for somebody who has proved who they are. */
  openSession(userId: string, opened: Opened, caller?: Caller): Promise<string>
  /** One of those who run the house; asked anew each time. */
  isOperator(userId: string): Promise<boolean>
  /** `cookie` is the cookie's value. A forged one is refused without a look at the database. */
  findSession(cookie: string): Promise<SignedInUser | undefined>
  signOut(cookie: string): Promise<void>
  /** Ends every session of an account: after a password change, or when someone is let go. */
  signOutEverywhere(userId: string): Promise<void>
  createAccount(account: NewAccount): Promise<{ userId: string; existed: boolean }>
  /** What the sign-in library keeps for its own routes. */
  readonly context: Promise<Pick<AuthContext, 'internalAdapter' | 'password'>>
  /** A key of its own for each use, derived from the house's secret; 64 hexadecimal digits. */
  keyFor(use: string): string
  /** Statements of the role that owns the schema `auth`. */
  readonly sql: Sql
  readonly letters: LetterBox
  close(): Promise<void>
}

const cookieHeader = (cookie: string) => new Headers({ cookie: `${sessionCookieName}=${cookie}` })

/** As the sign-in library signs it, and checks it again. */
const signed = (token: string, key: string) =>
  encodeURIComponent(`${token}.${createHmac('sha256', key).update(token).digest('base64')}`)

// Refused credentials are an answer, not a failure: anything the caller could not have caused is thrown on.
const isRefusal = (error: unknown) => isAPIError(error) && error.statusCode >= 400 && error.statusCode < 500
const refusedOrThrow = (error: unknown): undefined => {
  if (isRefusal(error)) return undefined
  throw error
}

/** `url` is that of the database role mainstay_auth. */
export function openAuth(options: {
  url: string
  secret: string
  log?: Logger
  carry?: Carry
  passwords?: PasswordKeeping
}): Auth {
  const pool = authPool(options.url, 4, options.log)
  const auth = betterAuth(authOptions(pool, options.secret, options.log, options.passwords))
  const letters = openLetterBox(pool, deriveKey(options.secret, 'letters'), options.log, options.carry)

  /** The library hides what the database said. So the database is asked: it is away, or worth one more try. */
  async function lasting<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (isRefusal(error)) throw error
      await pool.query('select 1').catch((cause: unknown) => {
        throw asUnavailable(cause)
      })
      return work()
    }
  }

  const sql = sqlOver(async ({ text, values }) => {
    const { rows, rowCount } = await pool.query(text, values).catch((error: unknown) => {
      throw asUnavailable(error)
    })
    return { rows, count: rowCount ?? 0, command: '' }
  })

  async function checkPassword(email: string, password: string): Promise<SignedInUser | undefined> {
    const { internalAdapter, password: hasher } = await auth.$context
    const found = await lasting(() => internalAdapter.findUserByEmail(email, { includeAccounts: true }))
    const hash = found?.accounts.find(({ providerId }) => providerId === 'credential')?.password
    // As long as it takes to look at a real one, so that the time says nothing.
    if (!found || !hash) return void (await hasher.hash(password))
    if (!(await hasher.verify({ hash, password }))) return undefined
    const { id, name, email: address } = found.user
    return { id, name, email: address }
  }

  async function openSession(userId: string, opened: Opened, caller?: Caller): Promise<string> {
    const { internalAdapter } = await auth.$context
    const from = { ipAddress: caller?.address ?? '', userAgent: caller?.userAgent ?? '' }
    const { token } = await lasting(() =>
      internalAdapter.createSession(userId, false, { ...from, ...opened }, true),
    )
    return signed(token, deriveKey(options.secret, 'sessions'))
  }

  return {
    checkPassword,
    openSession,
    async signIn(email, password, caller) {
      const user = await checkPassword(email, password)
      return user && { cookie: await openSession(user.id, { factor: 'password' }, caller), user }
    },
    isOperator: async userId =>
      (await sql.one('select from auth.operator where user_id = $1', [userId])) !== undefined,
    async findSession(cookie) {
      const found = await lasting(() => auth.api.getSession({ headers: cookieHeader(cookie) }))
      if (!found) return undefined
      const { id, name, email, language = null } = found.user as SignedInUser
      const { id: sessionId, factor, ...opened } = found.session as { id: string } & Opened
      const confinedTo = opened.confinedTo ?? undefined
      const ends = [found.session.expiresAt, ...(opened.endsAt ? [opened.endsAt] : [])]
      const expiresAtMs = Math.min(...ends.map(at => Date.parse(String(at))))
      const visit = opened.openedBy ? { openedBy: opened.openedBy, endsAt: opened.endsAt } : {}
      return {
        id,
        name,
        email,
        language,
        sessionId,
        factor: factor ?? 'password',
        confinedTo,
        expiresAtMs,
        ...visit,
      }
    },
    async signOut(cookie) {
      await lasting(() => auth.api.signOut({ headers: cookieHeader(cookie) })).catch(refusedOrThrow)
    },
    async signOutEverywhere(userId) {
      const { internalAdapter } = await auth.$context
      await internalAdapter.deleteUserSessions(userId)
    },
    createAccount: async account => createAccount(await auth.$context, account),
    context: auth.$context,
    keyFor: use => deriveKey(options.secret, use),
    sql,
    letters,
    async close() {
      await letters.stop()
      await pool.end()
    },
  }
}
