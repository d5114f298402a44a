import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { addressKey, attemptLimiter, tooManyAttempts } from '../access/attempt-limiter.ts'
import { refuseForeignPage } from '../access/origin-guard.ts'
import type { ResolvedSession } from '../access/resolve-actor.ts'
import { Failure } from '../command/failure.ts'
import { validator } from '../schema/validator.ts'
import type { House, HouseCall, HouseOperation } from './house-operation.ts'
import type { HouseAnswer } from './kept-answers.ts'
import { once } from './once.ts'
import { idempotencyKeyOf } from './serve.ts'

const windowMs = 15 * 60 * 1000

/** Limiters by name: the same name, the same count. */
export function limiters(ticks: () => number): House['tries'] {
  const known = new Map<string, ReturnType<typeof attemptLimiter>>()
  return (name, limit) => {
    const limiter = known.get(name) ?? attemptLimiter({ limit, windowMs, ticks })
    known.set(name, limiter)
    return limiter
  }
}

const notYourOwn = () =>
  new Failure('not_your_own_session', 403, 'Sign in with your own password or passkey to do this.')

async function sessionOf(house: House, { who }: HouseOperation, request: FastifyRequest) {
  if (who === 'anyone') return undefined
  const { cookie, 'x-tenant': tenant } = request.headers
  const session = await house.resolver.resolveSession({ cookie, 'x-tenant': tenant })
  if (!session) throw Failure.unauthenticated()
  if (who !== 'session' && session.user.confinedTo) throw notYourOwn()
  if (who === 'operator' && !(await house.auth.isOperator(session.user.id))) throw Failure.notFound()
  return session
}

const hasNul = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.includes('\u0000')
    : typeof value === 'object' && value !== null && Object.values(value).some(hasNul)

/** Fields with the one character that PostgreSQL keeps in no text. */
const unstorable = (body: unknown) =>
  Object.entries((body ?? {}) as Record<string, unknown>)
    .filter(([, value]) => hasNul(value))
    .map(([field]) => ({
      pointer: `/${field}`,
      code: 'invalid_format',
      message: 'This has characters that cannot be used here.',
    }))

/** Turns an operation of the house into a route. */
export function serveHouse(app: FastifyInstance, operation: HouseOperation, house: House): void {
  const problemsOf = operation.input && validator(operation.input as Record<string, unknown>)
  const limiter = operation.limit && house.tries(operation.id, operation.limit.attempts)

  async function answer(request: FastifyRequest, reply: FastifyReply) {
    reply.header('cache-control', 'no-store')
    if (operation.method !== 'GET') refuseForeignPage(request)
    const problems = problemsOf?.(request.body) ?? []
    const unkept = problems.length > 0 ? problems : unstorable(request.body)
    if (unkept.length > 0) throw Failure.invalid(unkept)
    const address = addressKey(request.ip)
    const wait = limiter?.take(address)
    if (wait !== undefined) throw tooManyAttempts(wait)
    try {
      const session = await sessionOf(house, operation, request)
      let isFirst = false
      const given = await once(house, operation, request, session, async () => {
        isFirst = true
        const answer: HouseAnswer = { status: operation.status, headers: {}, cookies: [] }
        const body = await operation.run(house, callOf(request, answer, session))
        return { ...answer, body }
      })
      if (!isFirst || operation.limit?.counts === 'refused') limiter?.giveBack(address)
      for (const cookie of given.cookies) reply.header('set-cookie', cookie)
      return reply.code(given.status).headers(given.headers).send(given.body)
    } catch (error) {
      // A database that is away says nothing about who asked.
      if (!(error instanceof Failure && error.status < 500)) limiter?.giveBack(address)
      throw error
    }
  }

  app.route({
    method: operation.method,
    url: operation.path.replace(/\{(\w+)\}/g, ':$1'),
    bodyLimit: operation.bodyLimit ?? 10_000,
    exposeHeadRoute: false,
    handler: answer,
  })
}

function callOf(
  request: FastifyRequest,
  given: HouseAnswer,
  session: ResolvedSession | undefined,
): HouseCall {
  const { ip, headers } = request
  return {
    body: request.body,
    path: request.params as Record<string, string>,
    query: request.query as Record<string, string>,
    session,
    caller: { address: ip, userAgent: headers['user-agent']?.slice(0, 300) },
    headers: headers as HouseCall['headers'],
    idempotencyKey: idempotencyKeyOf(headers['idempotency-key']),
    origin: `${request.protocol}://${request.host}`,
    answer: {
      status(code) {
        given.status = code
      },
      header(name, value) {
        given.headers[name] = value
      },
      cookie(name, value, seconds) {
        const secure = request.protocol === 'https' ? '; Secure' : ''
        const flags = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`
        given.cookies.push(`${name}=${value}; ${flags}`)
      },
    },
  }
}
