import type { JobHelpers, Task, TaskList } from 'graphile-worker'
import { unpacked } from './carriage.ts'
import { type Run, type Surroundings, systemContext, tenantContext } from './contexts.ts'
import { enqueueLater } from './enqueue.ts'
import { fanOut } from './fan-out.ts'
import type { AnyJob, JobContext, JobDefinition } from './job.ts'

export interface Tasks {
  list: TaskList
  /** Tells a running job of this process to stop. */
  cancel(jobId: string): void
}

/** What the caller adds to every job's context: running commands as the system, say. */
export type Extend = (ctx: JobContext) => JobContext

export type IsPaused = (tenantId: string, job: string) => Promise<boolean>

const pause = { minutes: 5 }

/** The jobs as the queue wants them. */
export function tasksOf(
  jobs: readonly AnyJob[],
  around: Surroundings,
  extend: Extend,
  isPaused: IsPaused = async () => false,
): Tasks {
  const running = new Map<string, AbortController>()

  async function start(job: AnyJob, payload: unknown, run: Run): Promise<void> {
    if (job.kind === 'system_job') return job.run(systemContext(around, run))
    const { tenantId, ...whole } = payload as { tenantId: string }
    const { payload: rest, from } = unpacked(whole)
    if (await isPaused(tenantId, job.name)) return postpone(job, tenantId, whole, run)
    return job.run(extend(tenantContext(around, { ...run, from }, tenantId)), rest)
  }

  async function postpone(job: JobDefinition, tenantId: string, payload: object, { helpers }: Run) {
    const key = helpers.job.key?.slice(`${tenantId}:${job.name}:`.length)
    if (key === 'cron') return
    const runAt = around.clock.now().add(pause)
    await around.db.write(tenantId, async tx => enqueueLater(tx, job, payload, { runAt, key }))
  }

  function taskOf(job: AnyJob): Task {
    return async (payload: unknown, helpers: JobHelpers) => {
      const cancelled = new AbortController()
      running.set(helpers.job.id, cancelled)
      const signal = AbortSignal.any([helpers.abortSignal, cancelled.signal])
      try {
        await start(job, payload, { name: job.name, helpers, signal })
      } catch (error) {
        // Breaking off is how a cancelled job ends, not a fault to be kept.
        if (!cancelled.signal.aborted) throw error
      } finally {
        running.delete(helpers.job.id)
      }
    }
  }

  const list: TaskList = {
    [fanOut]: payload => around.worker.rows(...fanOutCall(payload)).then(() => undefined),
  }
  for (const job of jobs) {
    if (list[job.name]) throw new Error(`Two jobs are called ${job.name}.`)
    list[job.name] = taskOf(job)
  }
  return { list, cancel: jobId => running.get(jobId)?.abort() }
}

function fanOutCall(payload: unknown): [string, unknown[]] {
  const { task, maxAttempts, priority } = payload as Record<string, unknown>
  return ['select graphile_worker.mainstay_fan_out($1, $2, $3)', [task, maxAttempts, priority]]
}
