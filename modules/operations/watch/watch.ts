import type { FastifyInstance } from 'fastify'
import type { Database } from '#kernel/db/database.ts'
import type { Clock } from '#kernel/time/clock.ts'
import { Faults, whereOf } from './faults.ts'
import { type Sample, sampler } from './sample.ts'
import { Tally } from './tally.ts'

export interface Watch {
  tally: Tally
  faults: Faults
  sample(): Sample
  lookOn(http: FastifyInstance): void
  stop(): void
}

/** Looks on while requests are served. What it knows is of this process, and since it started. */
export function openWatch(db: Pick<Database, 'statements'>, clock: Clock): Watch {
  const tally = new Tally()
  const faults = new Faults()
  const sampling = sampler(db)
  function lookOn(http: FastifyInstance): void {
    http.addHook('onResponse', (_request, reply, done) => {
      tally.add(clock.now().epochMilliseconds, reply.elapsedTime, reply.statusCode >= 500)
      done()
    })
    http.addHook('onError', (request, _reply, error, done) => {
      const {
        status,
        statusCode = 500,
        code,
        name,
      } = error as Error & Record<'status' | 'statusCode', number> & { code?: string }
      if ((status ?? statusCode) >= 500)
        faults.add({
          at: clock.now().toString(),
          requestId: request.id,
          method: request.method,
          route: request.routeOptions.url ?? 'none',
          status: status ?? statusCode,
          error: code ?? name,
          where: whereOf(error),
        })
      done()
    })
  }
  return { tally, faults, lookOn, sample: sampling.latest, stop: sampling.stop }
}
