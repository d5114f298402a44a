import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import type { Logger } from 'pino'
import type { Auth } from '../access/auth.ts'
import { originGuard } from '../access/origin-guard.ts'
import type { ActorResolver } from '../access/resolve-actor.ts'
import { problemOf } from '../command/answer.ts'
import type { Executor } from '../command/execute.ts'
import type { Database } from '../db/database.ts'
import { uuid } from '../db/uuid.ts'
import type { Registry } from '../module/registry.ts'
import type { Clock } from '../time/clock.ts'
import { allOperations } from './all-operations.ts'
import { acceptJson } from './body.ts'
import { health, metrics } from './health.ts'
import type { House } from './house-operation.ts'
import type { KeptAnswers } from './kept-answers.ts'
import { openApiOf } from './openapi.ts'
import type { Operation } from './operation.ts'
import { plainOperations } from './plain-operations.ts'
import { answerProblems, failureOf, readableUrl, send } from './problems.ts'
import { RateLimit } from './rate-limit.ts'
import { apiReference } from './reference.ts'
import { lostPage, screens } from './screens.ts'
import { securityHeaders } from './security-headers.ts'
import { type Door, serve } from './serve.ts'
import { limiters, serveHouse } from './serve-house.ts'
import { type TestMode, testMode } from './test-mode.ts'

export interface AppOptions {
  registry: Registry
  db: Database
  auth: Auth
  resolver: ActorResolver
  clock: Clock
  log: Logger
  /** Told after each commit. */
  committed?: () => void
  /** Told of rows that somebody read. */
  seen?: Executor['seen']
  /** See Door; 120,000 a minute for a tenant unless given. */
  allowanceOf?: Door['allowanceOf']
  metered?: Door['metered']
  webFolder?: string
  /** Milliseconds that never go back, for limiters. */
  ticks?: () => number
  testMode?: TestMode
  isReady?: () => boolean
  unfit?: (() => Promise<string | undefined>) | undefined
  /** See Door. */
  isClosed?: Door['isClosed']
  /** See House. */
  answers?: KeptAnswers
  /** Proxies whose X-Forwarded-* headers are believed: `true`, or their addresses, comma-separated. */
  trustProxy?: boolean | string
}

export interface App {
  http: FastifyInstance
  operations: readonly Operation[]
}

const requestId = /^[\w.:-]{1,128}$/
const plentiful: Door['allowanceOf'] = (_, { id }) => ({ key: id, limit: 120_000, seconds: 60 })

export async function createApp(options: AppOptions): Promise<App> {
  const { registry, db, log, clock, resolver } = options
  const http = fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: options.trustProxy ?? false,
    bodyLimit: 1_048_576,
    // A long id is not a fault: it answers as one that does not exist.
    routerOptions: { maxParamLength: 500 },
    rewriteUrl: readableUrl,
    // Addresses that the router itself cannot read never reach the error handler.
    frameworkErrors: (error, request, reply) => send(reply, problemOf(failureOf(error), request.id)),
    genReqId(request) {
      const given = request.headers['x-request-id']
      return typeof given === 'string' && requestId.test(given) ? given : uuid()
    },
  }) as unknown as FastifyInstance
  http.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id)
    done()
  })
  acceptJson(http)
  answerProblems(http, options.webFolder ? lostPage(options.webFolder) : undefined)
  await securityHeaders(http)
  http.addHook('onRequest', originGuard())
  metrics(http)
  health(http, { db, isReady: options.isReady ?? (() => true), unfit: options.unfit })

  const executor: Executor = {
    db,
    nouns: () => registry.entities.values(),
    committed: options.committed ?? (() => {}),
    seen: options.seen,
  }
  const operations = allOperations(registry, executor)
  const door = {
    resolve: resolver.resolve,
    tenantOf: resolver.tenantOf,
    clock,
    limit: new RateLimit(),
    allowanceOf: options.allowanceOf ?? plentiful,
    metered: options.metered,
    isClosed: options.isClosed,
  }
  for (const operation of operations) serve(http, operation, door)
  const tries = limiters(options.ticks ?? (() => performance.now()))
  const { auth, answers } = options
  const house: House = { db, auth, resolver, book: registry, clock, log, tries, answers }
  for (const operation of registry.house) serveHouse(http, operation, house)
  await apiReference(http, () =>
    openApiOf([...operations, ...plainOperations(registry.modules)], registry.entities.values()),
  )
  if (options.testMode) testMode(http, options.testMode)
  if (options.webFolder) await screens(http, options.webFolder)
  return { http, operations }
}
