import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Logger } from 'pino'

export interface Lifeline {
  stop(): Promise<void>
}

const lock = `select pg_advisory_lock(hashtextextended('mainstay.pool:' || pool, 0)) from unnest($1::text[]) pool`
const release = 'select graphile_worker.mainstay_release_abandoned($1::text[]) as pools'

export interface LifelineOptions {
  url: string
  /** What this process works under in the queue's table. */
  poolIds: readonly string[]
  log: Logger
  onCancel(jobId: string): void
  sweepMs?: number
}

/**
 * A connection of its own that proves this runner alive by holding advisory locks, looks every few seconds for
 * jobs of runners that are gone, and hears of cancellations. It needs a session: no transaction pooling between.
 */
export function holdLifeline({ url, poolIds, log, onCancel, sweepMs = 5_000 }: LifelineOptions): Lifeline {
  const stopped = new AbortController()

  async function hold(): Promise<void> {
    const client = new pg.Client({
      connectionString: url,
      application_name: 'mainstay jobs',
      keepAlive: true,
    })
    const lost = new Promise<never>((_, reject) => client.on('error', reject))
    lost.catch(() => {})
    client.on('notification', message => onCancel(message.payload ?? ''))
    try {
      await client.connect()
      await client.query(lock, [poolIds])
      await client.query('listen "mainstay:cancel"')
      for (;;) {
        const sweep = await client.query(release, [poolIds])
        if (sweep.rows[0].pools > 0)
          log.warn({ runners: sweep.rows[0].pools }, 'took over jobs of runners that ended')
        await Promise.race([wait(sweepMs, undefined, { signal: stopped.signal, ref: false }), lost])
      }
    } finally {
      await client.end().catch(() => {})
    }
  }

  async function keepHolding(): Promise<void> {
    while (!stopped.signal.aborted) {
      await hold().catch(error => {
        if (!stopped.signal.aborted)
          log.warn({ err: error }, 'the job runner lost its connection; connecting again')
      })
      if (!stopped.signal.aborted) await wait(500, undefined, { ref: false })
    }
  }

  const ended = keepHolding()
  return {
    async stop() {
      stopped.abort()
      await ended
    },
  }
}
