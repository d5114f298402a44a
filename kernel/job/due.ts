import type { ParsedCronItem } from 'graphile-worker'
import type { Sql } from '../db/database.ts'
import type { Clock } from '../time/clock.ts'
import { isDueBetween } from './schedule.ts'

export interface DueWork {
  /** Releases what a set clock has made due: timed jobs, schedules, tries that wait for their pause. */
  release(): Promise<void>
  noteFailure(jobId: string, attempt: number): void
}

/**
 * The queue compares with the database server's clock. Where ours can be set, its own schedule stays off and
 * timed jobs are held back by a flag; this brings them in by our clock.
 */
export function dueWork(worker: Sql, clock: Clock, schedule: ParsedCronItem[]): DueWork {
  const retries = new Map<string, Temporal.Instant>()
  let lookedAt = clock.now()

  return {
    async release() {
      const now = clock.now()
      const from = lookedAt
      lookedAt = now
      for (const item of schedule.filter(each => isDueBetween(each, from, now)))
        await worker.run('select graphile_worker.add_job($1, $2::json)', [
          item.task,
          JSON.stringify(item.payload ?? {}),
        ])
      const ripe = [...retries].filter(([, at]) => Temporal.Instant.compare(at, now) <= 0).map(([id]) => id)
      for (const id of ripe) retries.delete(id)
      await worker.run('select graphile_worker.mainstay_release_due($1, $2)', [now.toString(), ripe])
    },
    noteFailure(jobId, attempt) {
      const pause = Math.ceil(Math.exp(Math.min(attempt, 10)))
      retries.set(jobId, clock.now().add({ seconds: pause }))
    },
  }
}
