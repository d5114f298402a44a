import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Logger } from 'pino'

export interface Line {
  /** What cannot be sent just now is not sent later either. */
  tell(channel: string, payload: string): void
  stop(): Promise<void>
}

/** A signal that was aborted while we were busy tells nobody any more. */
const untilAborted = (signal: AbortSignal) =>
  new Promise<void>(resolve => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

/**
 * What processes tell each other through the database; `url` is that of any role. `began` is called with each new
 * connection, since something may have been missed before it. Only this connection waits for the lock of NOTIFY:
 * no transaction of a tenant does.
 */
export function openLine(
  url: string,
  log: Logger,
  hear: Record<string, (payload: string) => void>,
  began: () => void,
): Line {
  const stopped = new AbortController()
  let speaking: pg.Client | undefined

  async function listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: url,
      application_name: 'mainstay realtime',
      keepAlive: true,
    })
    const lost = new Promise<never>((_, reject) => client.on('error', reject))
    lost.catch(() => {})
    client.on('notification', ({ channel, payload = '' }) => {
      try {
        hear[channel]?.(payload)
      } catch (error) {
        log.warn({ err: error, channel }, 'heard something that makes no sense')
      }
    })
    try {
      await client.connect()
      await client.query(
        Object.keys(hear)
          .map(channel => `listen "${channel}"`)
          .join(';'),
      )
      speaking = client
      began()
      await Promise.race([untilAborted(stopped.signal), lost])
    } finally {
      speaking = undefined
      await client.end().catch(() => {})
    }
  }

  async function keepListening(): Promise<void> {
    while (!stopped.signal.aborted) {
      await listen().catch(error => {
        if (!stopped.signal.aborted)
          log.warn({ err: error }, 'cannot hear of other processes; connecting again')
      })
      if (!stopped.signal.aborted) await wait(250, undefined, { ref: false })
    }
  }

  const ended = keepListening()
  return {
    tell: (channel, payload) =>
      void speaking?.query('select pg_notify($1, $2)', [channel, payload]).catch(() => {}),
    async stop() {
      stopped.abort()
      await ended
    },
  }
}
