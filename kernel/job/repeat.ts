import type { Logger } from 'pino'

export interface Repeated<T> {
  /** Soon rather than at the next tick. */
  nudge(): void
  /** A whole run that begins after this call. */
  now(): Promise<T>
  stop(): Promise<void>
}

/** Does `work` again and again, never twice at a time; a failure is logged and the next tick tries again. */
export function repeat<T>(work: () => Promise<T>, everyMs: number, log: Logger): Repeated<T> {
  let timer: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()
  let isNudged = false
  let isStopped = false

  function now(): Promise<T> {
    const run = last.then(work)
    last = run.catch(() => {})
    return run
  }

  async function tick(): Promise<void> {
    isNudged = false
    await now().catch(error => isStopped || log.warn({ err: error }, 'background work failed; trying again'))
    schedule()
  }

  function schedule(): void {
    clearTimeout(timer)
    if (!isStopped) timer = setTimeout(tick, isNudged ? 0 : everyMs)
  }

  schedule()
  return {
    now,
    nudge() {
      if (isNudged) return
      isNudged = true
      schedule()
    },
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await last
    },
  }
}
