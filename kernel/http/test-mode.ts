import type { FastifyInstance } from 'fastify'
import { Failure } from '../command/failure.ts'
import { formats } from '../schema/formats.ts'
import type { SettableClock } from '../time/clock.ts'

export interface TestMode {
  clock: SettableClock
  /** Runs what is due; resolves to how many jobs ran. */
  drain(): Promise<number>
  /** What would have left the machine. */
  outbox(): Promise<unknown[]>
}

/** Only with MAINSTAY_TEST_MODE=1, which production refuses: a hand on the clock, and on what waits. */
export function testMode(app: FastifyInstance, { clock, drain, outbox }: TestMode): void {
  app.put('/_test/clock', async request => {
    const now = (request.body as { now?: unknown } | undefined)?.now
    if (typeof now !== 'string' || !formats.instant!(now))
      throw Failure.field('/now', 'invalid_instant', 'Give a moment such as 2026-03-04T14:30:00Z.')
    clock.set(now)
    return { now: clock.now().toString() }
  })
  app.post('/_test/drain', async () => ({ ran: await drain() }))
  app.get('/_test/outbox', async () => ({ data: await outbox() }))
}
