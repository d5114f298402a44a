import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Failure } from '../command/failure.ts'
import type { Database } from '../db/database.ts'
import { validator } from '../schema/validator.ts'
import { type Clock, systemClock } from '../time/clock.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { joinInput } from './account-operations.ts'
import { accountRoutes } from './account-routes.ts'
import { addressKey, attemptLimiter } from './attempt-limiter.ts'
import type { Auth, Caller } from './auth.ts'
import { sessionCookieName } from './auth-options.ts'
import { checked } from './checked.ts'
import { type CredentialHeaders, sessionCookie } from './credentials.ts'
import { originGuard, refuseForeignPage } from './origin-guard.ts'
import type { ActorResolver } from './resolve-actor.ts'
import { guestBody, sessionBody } from './session-body.ts'
import { signInInput } from './session-operations.ts'

export interface DemoAccount {
  tenant: string
  edition: string
  email: string
  password: string
  name?: string
  role?: string
  /** Where this sign-in leads, when it is not the home of the role. */
  opens?: string
}

/** What can be looked at without an account. */
export interface DemoVisit {
  tenant: string
  edition: string
  opens: string
}

export interface SessionRoutesOptions {
  auth: Auth
  resolver: ActorResolver
  db: Pick<Database, 'read' | 'write'>
  clock?: Clock
  /** The accounts of a demonstration; undefined or empty where this is none. */
  demo?: () => readonly DemoAccount[] | undefined
  demoVisits?: () => readonly DemoVisit[]
  /** Origins besides the server's own, for pages that are served elsewhere. */
  allowedOrigins?: readonly string[]
  ticks?: () => number
}

const window = 15 * 60 * 1000
// The server decides when a session ends; the cookie only has to outlive it.
const cookieSeconds = 30 * 24 * 60 * 60
const checkInput = validator(signInInput)
const checkJoin = validator(joinInput)

function setCookie(request: FastifyRequest, reply: FastifyReply, value: string, seconds: number) {
  const secure = request.protocol === 'https' ? '; Secure' : ''
  const flags = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`
  reply.header('set-cookie', `${sessionCookieName}=${value}; ${flags}`)
}

const callerOf = ({ ip, headers }: FastifyRequest): Caller => ({
  address: ip,
  userAgent: headers['user-agent']?.slice(0, 300),
})

/** A Fastify plug-in: `app.register(sessionRoutes(options))`. Failures are left to the app's error answer. */
export function sessionRoutes(options: SessionRoutesOptions) {
  const { auth, resolver, db } = options
  const ticks = options.ticks ?? (() => performance.now())
  const ofAddress = attemptLimiter({ limit: 50, windowMs: window, ticks })
  const ofAccount = attemptLimiter({ limit: 10, windowMs: window, ticks })

  function count(reply: FastifyReply, address: string, account: string) {
    const perAddress = ofAddress.take(address)
    const perAccount = perAddress === undefined ? ofAccount.take(account) : undefined
    const wait = perAddress ?? perAccount
    if (wait === undefined) return
    if (perAddress === undefined) ofAddress.giveBack(address)
    reply.header('retry-after', String(wait))
    const sentence = 'Too many failed attempts to sign in. Wait, then try again.'
    throw new Failure('too_many_attempts', 429, sentence, { retryAfterSeconds: wait })
  }

  async function signIn(request: FastifyRequest, reply: FastifyReply) {
    refuseForeignPage(request, options.allowedOrigins)
    const { email, password } = checked<{ email: string; password: string }>(checkInput, request.body)
    const account = email.trim().toLowerCase()
    const address = addressKey(request.ip)
    count(reply, address, account)
    const signedIn = await auth.signIn(account, password, callerOf(request)).catch((error: unknown) => {
      // A database that is away says nothing about the password.
      ofAddress.giveBack(address)
      ofAccount.giveBack(account)
      throw error
    })
    if (!signedIn) throw new Failure('wrong_credentials', 401, 'No account has this e-mail and password.')
    ofAddress.giveBack(address)
    ofAccount.giveBack(account)
    await endSession(request)
    return openSession(request, reply, signedIn.cookie)
  }

  async function openSession(request: FastifyRequest, reply: FastifyReply, cookie: string) {
    const headers = { cookie: `${sessionCookieName}=${cookie}`, 'x-tenant': request.headers['x-tenant'] }
    try {
      const session = await resolver.resolveSession(headers)
      if (!session) throw Failure.unauthenticated()
      const body = await sessionBody(db, session)
      setCookie(request, reply, cookie, cookieSeconds)
      return reply.code(201).send(body)
    } catch (error) {
      await auth.signOut(cookie)
      throw error
    }
  }

  async function endSession(request: FastifyRequest) {
    const cookie = sessionCookie(request.headers.cookie)
    if (!cookie) return
    await auth.signOut(cookie)
    resolver.forget({ cookie: request.headers.cookie })
  }

  async function guestOf(request: FastifyRequest, kind: 'link' | 'visitor') {
    const actor = await resolver.resolve(request.headers as CredentialHeaders)
    if (actor?.kind !== kind) throw Failure.unauthenticated()
    return { actor, tenant: resolver.tenantOf(actor.tenantId) }
  }

  return async (app: FastifyInstance) => {
    app.addHook('onRequest', originGuard(options.allowedOrigins))
    app.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store'))
    app.post('/v1/session', { bodyLimit: 10_000 }, signIn)
    app.get('/v1/session', async request => {
      const session = await resolver.resolveSession({
        cookie: request.headers.cookie,
        'x-tenant': request.headers['x-tenant'],
      })
      if (!session) throw Failure.unauthenticated()
      return sessionBody(db, session)
    })
    app.delete('/v1/session', async (request, reply) => {
      await endSession(request)
      setCookie(request, reply, '', 0)
      return reply.code(204).send()
    })
    accountRoutes(app, { auth, resolver, ticks })
    app.post('/v1/invitations/acceptance', { bodyLimit: 10_000 }, async (request, reply) => {
      const { password } = checked<{ password: string }>(checkJoin, request.body)
      const { actor } = await guestOf(request, 'link')
      count(reply, addressKey(request.ip), actor.id)
      const { email } = await acceptInvitation(
        { auth, db, clock: options.clock ?? systemClock },
        actor,
        password,
      )
      const signedIn = await auth.signIn(email, password, callerOf(request))
      if (!signedIn) throw Failure.unauthenticated()
      await endSession(request)
      request.headers['x-tenant'] = resolver.tenantOf(actor.tenantId).slug
      return openSession(request, reply, signedIn.cookie)
    })
    app.get('/v1/link', async request => {
      const { actor, tenant } = await guestOf(request, 'link')
      const { entity, rowId } = actor.subject!
      return { entity, rowId, name: actor.name, ...guestBody(actor, tenant) }
    })
    app.get('/v1/visit', async request => {
      const { actor, tenant } = await guestOf(request, 'visitor')
      return guestBody(actor, tenant)
    })
    app.get('/v1/demo', async () => {
      const accounts = options.demo?.()
      if (!accounts?.length) throw Failure.notFound()
      return { data: accounts, visits: options.demoVisits?.() ?? [] }
    })
  }
}
