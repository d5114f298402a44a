import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { Database } from '../db/database.ts'

export interface HealthOptions {
  db: Pick<Database, 'dispatch'>
  /** False while the process is stopping: a balancer sends nothing new. */
  isReady(): boolean
  /** Why this process could not serve although the database answers: a disk that is full, a migration that is missing. */
  unfit?(): Promise<string | undefined>
}

/** Alive is cheap; ready asks the database. */
export function health(app: FastifyInstance, { db, isReady, unfit }: HealthOptions): void {
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async (_request, reply) => {
    const ask = () => db.dispatch.one('select 1 as one').then(() => unfit?.())
    const why = isReady() ? await ask().catch(() => 'database_away') : 'stopping'
    return reply.code(why ? 503 : 200).send(why ? { status: 'unavailable', why } : { status: 'ready' })
  })
}

export function metrics(app: FastifyInstance): void {
  const register = new Registry()
  collectDefaultMetrics({ register, prefix: 'mainstay_' })
  const seconds = new Histogram({
    name: 'mainstay_http_request_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.3, 1, 3],
    registers: [register],
  })
  app.addHook('onResponse', (request, reply, done) => {
    seconds.observe(
      { route: request.routeOptions.url ?? 'none', status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    )
    done()
  })
  app.get('/metrics', async (_request, reply) =>
    reply.type(register.contentType).send(await register.metrics()),
  )
}
