import { EventEmitter } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { type ParsedCronItem, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import type { Logger } from 'pino'
import type { Database, Sql } from '../db/database.ts'
import { appUrl } from '../db/roles.ts'
import { dispatcher } from '../event/dispatch.ts'
import type { Listener } from '../event/listener.ts'
import type { Tail } from '../event/tail.ts'
import type { Clock, SettableClock } from '../time/clock.ts'
import { dueWork } from './due.ts'
import type { AnyJob } from './job.ts'
import { holdLifeline } from './lifeline.ts'
import { queueLog } from './queue-log.ts'
import { queuePool } from './queue-pool.ts'
import { repeat } from './repeat.ts'
import { scheduleOf } from './schedule.ts'
import { type Extend, type IsPaused, tasksOf } from './tasks.ts'
import { openWorkerPool } from './worker-sql.ts'

export interface JobsOptions {
  db: Database
  jobs: readonly AnyJob[]
  listeners?: readonly Listener[]
  /** What else follows the outbox, by functions of its own; each resolves to the number of events it took. */
  readers?: readonly ((worker: Sql) => Promise<number>)[]
  url: string
  secret: string
  clock: Clock | SettableClock
  log: Logger
  /** What the system may do: every permission there is. */
  permissions?: readonly string[]
  /** Tells of new events at once; without it they are looked for each second. */
  tail?: Tail
  extend?: Extend
  /** A job of a part that its business does without waits until that is on again; a scheduled run is left out. */
  isPaused?: IsPaused
  concurrency?: number
}

export interface Jobs {
  /** Runs everything that is due by the clock, and what follows from it; resolves to the number of runs. */
  drain(): Promise<number>
  /** Lets running jobs come to an end (five seconds, then their signal aborts). */
  stop(): Promise<void>
}

const isBusy = `select exists (
  select 1 from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
  where t.identifier = any ($1) and (j.locked_at is not null
    or j.is_available and j.run_at <= now() and coalesce(j.flags ? 'timed', false) is false)) as busy`

const patientConcurrency = 8

// Each lane listens on one of its own. The others are held for one statement at a time, never while a job runs.
const connections = 5

// What was committed while an older transaction still runs is handed out when that one has ended.
const isUnsettled = `select exists (select from kernel.event e where e.txid >= pg_snapshot_xmin(pg_current_snapshot())
  and e.txid < pg_snapshot_xmax(pg_current_snapshot())) as unsettled`

export async function startJobs(options: JobsOptions): Promise<Jobs> {
  const { db, clock, log, tail, listeners = [], readers = [], concurrency = 4 } = options
  const url = appUrl(options.url, options.secret, 'mainstay_worker')
  const { pool, sql: worker } = openWorkerPool(url, log, connections)
  const jobs = [...options.jobs, ...listeners.map(listener => listener.job)]
  const around = { db, worker, clock, log, permissions: options.permissions ?? [] }
  const tasks = tasksOf(jobs, around, options.extend ?? (ctx => ctx), options.isPaused)
  const schedule = scheduleOf(jobs)
  const isSettable = 'set' in clock
  const due = dueWork(worker, clock, schedule)
  const handOut = dispatcher(worker, listeners)
  const dispatch = async () => {
    const taken = await Promise.all([handOut(), ...readers.map(read => read(worker))])
    return taken.reduce((sum, count) => sum + count, 0)
  }
  let finished = 0

  async function openLane(taskList: TaskList, lanes: number, pollInterval: number, cron: ParsedCronItem[]) {
    const events: WorkerEvents = new EventEmitter()
    let poolId = ''
    events.on('pool:create', ({ workerPool }) => {
      poolId = workerPool.id
    })
    events.on('job:success', () => {
      finished++
    })
    events.on('job:error', ({ job }) => {
      finished++
      due.noteFailure(job.id, job.attempts)
    })
    const runner = await run({
      pgPool: queuePool(pool),
      taskList,
      parsedCronItems: cron,
      forbiddenFlags: isSettable ? ['timed'] : null,
      concurrency: lanes,
      pollInterval,
      noHandleSignals: true,
      logger: queueLog(log),
      events,
    })
    return {
      poolId,
      async stop() {
        await runner.stop()
        // The queue's library never forgets what it was run with, and so would keep everything that our jobs reach.
        events.removeAllListeners()
        for (const name of Object.keys(taskList)) delete taskList[name]
      },
    }
  }

  const isPatient = new Set(jobs.filter(job => job.isPatient).map(job => job.name))
  const listOf = (isTaken: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(tasks.list).filter(([name]) => isTaken(name)))
  const lanes = await Promise.all([
    openLane(
      listOf(name => !isPatient.has(name)),
      concurrency,
      1_000,
      isSettable ? [] : schedule,
    ),
    ...(isPatient.size
      ? [
          openLane(
            listOf(name => isPatient.has(name)),
            patientConcurrency,
            3_000,
            [],
          ),
        ]
      : []),
  ])
  const poolIds = lanes.map(lane => lane.poolId)
  const lifeline = holdLifeline({ url, poolIds, log, onCancel: tasks.cancel })
  const dispatching = repeat(dispatch, 1_000, log)
  const releasing = isSettable ? repeat(due.release, 100, log) : undefined
  dispatching.nudge()
  const deafen = tail?.on(() => dispatching.nudge())

  async function settle(): Promise<void> {
    // Most jobs take moments; whoever waits for a long one asks less and less often.
    for (let pause = 5; ; pause = Math.min(pause * 1.2, 40)) {
      const state = await worker.one<{ busy: boolean }>(isBusy, [Object.keys(tasks.list)])
      if (!state!.busy) return
      await wait(pause)
    }
  }

  let stopping: Promise<void> | undefined
  async function stop(): Promise<void> {
    deafen?.()
    await Promise.all([dispatching.stop(), releasing?.stop()])
    await Promise.all(lanes.map(lane => lane.stop()))
    await lifeline.stop()
    await pool.end()
  }

  return {
    async drain() {
      const before = finished
      for (;;) {
        const soFar = finished
        await releasing?.now()
        // Asked before: what settles between handing out and asking would be left lying.
        const state = await worker.one<{ unsettled: boolean }>(isUnsettled)
        const taken = await dispatching.now()
        await settle()
        if (taken > 0 || finished > soFar) continue
        if (!state!.unsettled) return finished - before
        await wait(5)
      }
    },
    stop: () => (stopping ??= stop()),
  }
}
