import type { JobHelpers } from 'graphile-worker'
import type { Logger } from 'pino'
import { systemActor } from '../access/actor.ts'
import type { Database, Sql } from '../db/database.ts'
import type { Clock } from '../time/clock.ts'
import type { Carriage } from './carriage.ts'
import type { JobContext, SystemJobContext } from './job.ts'

export interface Surroundings {
  db: Database
  worker: Sql
  clock: Clock
  log: Logger
  permissions: readonly string[]
}

/** One run of one job, as the queue tells of it. */
export interface Run {
  name: string
  helpers: Pick<JobHelpers, 'job'>
  signal: AbortSignal
  from?: Carriage
}

export function systemContext({ db, worker, clock, log }: Surroundings, run: Run): SystemJobContext {
  return {
    dispatch: db.dispatch,
    worker,
    log: log.child({ job: run.name, jobId: run.helpers.job.id }),
    attempt: run.helpers.job.attempts,
    isLast: run.helpers.job.attempts >= run.helpers.job.max_attempts,
    signal: run.signal,
    get now() {
      return clock.now()
    },
  }
}

export function tenantContext(around: Surroundings, run: Run, tenantId: string): JobContext {
  const { db, clock, log, permissions } = around
  return {
    tenantId,
    actor: systemActor(tenantId, permissions, run.name),
    log: log.child({ job: run.name, jobId: run.helpers.job.id, tenantId, ...run.from }),
    from: run.from,
    attempt: run.helpers.job.attempts,
    isLast: run.helpers.job.attempts >= run.helpers.job.max_attempts,
    signal: run.signal,
    get now() {
      return clock.now()
    },
    read: (text, values) => db.read(tenantId, text, values),
    write: (work, opening) => db.write(tenantId, work, opening),
  }
}
