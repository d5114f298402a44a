import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Failure } from '../command/failure.ts'
import { validator } from '../schema/validator.ts'
import { systemClock } from '../time/clock.ts'
import { changeInput, resetInput, setInput } from './account-operations.ts'
import { addressKey, attemptLimiter } from './attempt-limiter.ts'
import type { Auth, SignedInUser } from './auth.ts'
import { checked } from './checked.ts'
import { postLetter } from './letter-office.ts'
import { changedLetter, resetLetter } from './letters.ts'
import { refuseWeak } from './refuse-weak.ts'
import type { ActorResolver } from './resolve-actor.ts'

interface Options {
  auth: Auth
  resolver: ActorResolver
  ticks: () => number
}

// Longer than looking for an account and writing a letter takes: how long it took says nothing.
const sameTimeMs = 400
const window = 15 * 60 * 1000

const checkReset = validator(resetInput)
const checkSet = validator(setInput)
const checkChange = validator(changeInput)

/** Passwords and sessions of the person who calls, and the way back for who has forgotten. */
export function accountRoutes(app: FastifyInstance, { auth, resolver, ticks }: Options): void {
  const { accounts } = auth
  const asked = attemptLimiter({ limit: 5, windowMs: window, ticks })
  const fromAddress = attemptLimiter({ limit: 30, windowMs: window, ticks })
  const guesses = attemptLimiter({ limit: 10, windowMs: window, ticks })

  function limited(reply: FastifyReply, seconds: number | undefined): void {
    if (seconds === undefined) return
    reply.header('retry-after', String(seconds))
    throw new Failure('too_many_attempts', 429, 'Too many attempts. Wait, then try again.', {
      retryAfterSeconds: seconds,
    })
  }

  async function person(request: FastifyRequest): Promise<SignedInUser> {
    const session = await resolver.resolveSession({
      cookie: request.headers.cookie,
      'x-tenant': request.headers['x-tenant'],
    })
    if (!session) throw Failure.unauthenticated()
    return session.user
  }

  async function remind(email: string): Promise<void> {
    const account = await accounts.accountOf(email)
    if (account) await postLetter(resetLetter(account, await accounts.allowReset(account.id)))
  }

  app.post('/v1/password-resets', { bodyLimit: 10_000 }, async (request, reply) => {
    const { email } = checked<{ email: string }>(checkReset, request.body)
    limited(reply, fromAddress.take(addressKey(request.ip)))
    // Whoever asks too often for one account is told the same, and no letter more is sent.
    const isTooOften = asked.take(email.trim().toLowerCase()) !== undefined
    await Promise.all([isTooOften ? undefined : remind(email), wait(sameTimeMs)])
    return reply.code(202).send({ status: 'accepted' })
  })

  app.post('/v1/password-resets/completion', { bodyLimit: 10_000 }, async (request, reply) => {
    const { token, password } = checked<{ token: string; password: string }>(checkSet, request.body)
    limited(reply, fromAddress.take(addressKey(request.ip)))
    const account = await accounts.resetter(token)
    if (!account) throw spent()
    refuseWeak(password, [account.name, account.email])
    if (!(await accounts.reset(token, password))) throw spent()
    await postLetter(changedLetter(account, systemClock.now().toString()))
    return reply.code(204).send()
  })

  app.post('/v1/password', { bodyLimit: 10_000 }, async (request, reply) => {
    const { currentPassword, password } = checked<{ currentPassword: string; password: string }>(
      checkChange,
      request.body,
    )
    const user = await person(request)
    limited(reply, guesses.take(user.id))
    if (!(await accounts.hasPassword(user.id, currentPassword)))
      throw Failure.field('/currentPassword', 'wrong_password', 'This is not your password.')
    guesses.giveBack(user.id)
    refuseWeak(password, [user.name, user.email])
    await accounts.setPassword(user.id, password)
    await accounts.endSessions(user.id, id => id !== user.sessionId)
    await postLetter(changedLetter(user, systemClock.now().toString()))
    return reply.code(204).send()
  })

  app.get('/v1/sessions', async request => {
    const user = await person(request)
    const sessions = await accounts.sessionsOf(user.id)
    return { data: sessions.map(session => ({ ...session, isThis: session.id === user.sessionId })) }
  })

  app.delete('/v1/sessions', async (request, reply) => {
    const user = await person(request)
    await accounts.endSessions(user.id, id => id !== user.sessionId)
    return reply.code(204).send()
  })

  app.delete<{ Params: { id: string } }>('/v1/sessions/:id', async (request, reply) => {
    const user = await person(request)
    const ended = await accounts.endSessions(user.id, id => id === request.params.id)
    if (ended === 0) throw Failure.notFound()
    return reply.code(204).send()
  })
}

const spent = () =>
  new Failure('reset_spent', 410, 'This link has been used, or half an hour has passed. Ask for a new one.')
