import type { Database } from '#kernel/db/database.ts'

export interface Sample {
  /** Of this process. */
  memoryBytes: number
  /** Share of one processor, 1 is all of it. */
  cpuShare: number
  statementsPerSecond: number
}

const everyMs = 5_000

/** Figures that are a difference between two moments, taken every five seconds. */
export function sampler(db: Pick<Database, 'statements'>) {
  let at = performance.now()
  let cpu = process.cpuUsage()
  let statements = db.statements.count
  let latest: Sample = { memoryBytes: process.memoryUsage.rss(), cpuShare: 0, statementsPerSecond: 0 }
  function take(): void {
    const seconds = (performance.now() - at) / 1000
    const used = process.cpuUsage(cpu)
    latest = {
      memoryBytes: process.memoryUsage.rss(),
      cpuShare: (used.user + used.system) / 1e6 / seconds,
      statementsPerSecond: (db.statements.count - statements) / seconds,
    }
    at = performance.now()
    cpu = process.cpuUsage()
    statements = db.statements.count
  }
  const timer = setInterval(take, everyMs).unref()
  return {
    latest(): Sample {
      // Asked within a second of the start there is no difference yet to speak of.
      if (latest.cpuShare === 0 && performance.now() - at > 200) take()
      return latest
    },
    stop: () => clearInterval(timer),
  }
}
