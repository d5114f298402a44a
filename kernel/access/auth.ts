import { betterAuth } from 'better-auth'
import { isAPIError } from 'better-auth/api'
import type { Logger } from 'pino'
import { asUnavailable } from '../db/unavailable.ts'
import { type Accounts, accountsIn } from './accounts.ts'
import { authOptions, authPool, sessionCookieName } from './auth-options.ts'
import { createAccount, type NewAccount } from './create-account.ts'
import { type Carry, type LetterBox, openLetterBox } from './letter-box.ts'

export interface SignedInUser {
  id: string
  name: string
  email: string
  /** The session they are in. */
  sessionId?: string
}

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
  /** `cookie` is the cookie's value. A forged one is refused without a look at the database. */
  findSession(cookie: string): Promise<SignedInUser | undefined>
  signOut(cookie: string): Promise<void>
  /** Ends every session of an account: after a password change, or when someone is let go. */
  signOutEverywhere(userId: string): Promise<void>
  createAccount(account: NewAccount): Promise<{ userId: string; existed: boolean }>
  readonly accounts: Accounts
  readonly letters: LetterBox
  close(): Promise<void>
}

const cookieHeader = (cookie: string, caller?: Caller): Headers => {
  const headers = new Headers()
  if (cookie) headers.set('cookie', `${sessionCookieName}=${cookie}`)
  if (caller?.userAgent) headers.set('user-agent', caller.userAgent)
  if (caller?.address) headers.set('x-forwarded-for', caller.address)
  return headers
}

const cookieValue = (headers: Headers): string => {
  const line = headers.getSetCookie().find(text => text.startsWith(`${sessionCookieName}=`))
  if (!line) throw new Error('The sign-in set no session cookie')
  return line.slice(sessionCookieName.length + 1).split(';', 1)[0]!
}

// Refused credentials are an answer, not a failure: anything the caller could not have caused is thrown on.
const isRefusal = (error: unknown) => isAPIError(error) && error.statusCode >= 400 && error.statusCode < 500
const refusedOrThrow = (error: unknown): undefined => {
  if (isRefusal(error)) return undefined
  throw error
}

/** `url` is that of the database role mainstay_auth. */
export function openAuth(options: { url: string; secret: string; log?: Logger; carry?: Carry }): Auth {
  const pool = authPool(options.url, 4, options.log)
  const auth = betterAuth(authOptions(pool, options.secret, options.log))
  const letters = openLetterBox(pool, options.log, options.carry)

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

  return {
    async signIn(email, password, caller) {
      const headers = cookieHeader('', caller)
      const signedIn = await lasting(() =>
        auth.api.signInEmail({ body: { email, password }, headers, returnHeaders: true }),
      ).catch(refusedOrThrow)
      if (!signedIn) return undefined
      const { id, name, email: address } = signedIn.response.user
      return { cookie: cookieValue(signedIn.headers), user: { id, name, email: address } }
    },
    async findSession(cookie) {
      const found = await lasting(() => auth.api.getSession({ headers: cookieHeader(cookie) }))
      if (!found) return undefined
      const { id, name, email } = found.user
      return { id, name, email, sessionId: found.session.id }
    },
    async signOut(cookie) {
      await lasting(() => auth.api.signOut({ headers: cookieHeader(cookie) })).catch(refusedOrThrow)
    },
    async signOutEverywhere(userId) {
      const { internalAdapter } = await auth.$context
      await internalAdapter.deleteUserSessions(userId)
    },
    createAccount: async account => createAccount(await auth.$context, account),
    accounts: accountsIn(auth.$context),
    letters,
    async close() {
      await letters.stop()
      await pool.end()
    },
  }
}
