import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'

export interface Stopping {
  /**
   * What `step` leads to must be undone, the last first. One still under way is awaited, never broken off; one that
   * failed has nothing to undo.
   */
  undo<T>(step: Promise<T>, how?: (done: T) => Promise<void>): void
  readonly isAsked: boolean
  /** Undoes everything and ends the process. */
  end(status: number): Promise<void>
}

// Process managers pull the plug after 30 seconds or later; a client's open download must not get us there.
const patience = 25_000

/**
 * Listens for the word to stop from the first moment on, so that a start broken off half-way leaves nothing running.
 * Trap: who started us may be gone before we listen for that; then no event will tell.
 */
export function listenForStop(log: Logger): Stopping {
  const steps: (() => Promise<void>)[] = []
  let isAsked = false

  async function undoAll(): Promise<void> {
    for (const step of steps.reverse()) {
      await step().catch((error: unknown) => log.error({ err: error }, 'stopping'))
    }
  }

  async function end(status: number): Promise<void> {
    if (isAsked) return
    isAsked = true
    await Promise.race([undoAll(), wait(patience)])
    process.exit(status)
  }

  const stop = () => void end(0)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  process.on('disconnect', stop)
  if (process.connected === false) stop()
  return {
    undo(step, how) {
      const done = step.then(
        value => () => how?.(value),
        () => undefined,
      )
      steps.push(async () => (await done)?.())
    },
    get isAsked() {
      return isAsked
    },
    end,
  }
}
