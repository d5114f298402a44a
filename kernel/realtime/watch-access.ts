import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Logger } from 'pino'

export type AccessChange = { actorId: string } | { userId: string } | { tenantId: string } | 'unknown'

export interface AccessWatch {
  stop(): Promise<void>
}

function changeOf(payload: string): AccessChange {
  const [kind, id = ''] = payload.split(':')
  if (kind === 'actor') return { actorId: id }
  if (kind === 'user') return { userId: id }
  return kind === 'tenant' ? { tenantId: id } : 'unknown'
}

/** A signal that was aborted while we were busy tells nobody any more. */
const untilAborted = (signal: AbortSignal) =>
  new Promise<void>(resolve => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

/**
 * Hears from the database whose rights have changed; `url` is that of any role. After a lost connection it
 * says 'unknown', since something may have happened meanwhile.
 */
export function watchAccess(url: string, log: Logger, tell: (change: AccessChange) => void): AccessWatch {
  const stopped = new AbortController()

  async function listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: url,
      application_name: 'mainstay realtime',
      keepAlive: true,
    })
    const lost = new Promise<never>((_, reject) => client.on('error', reject))
    lost.catch(() => {})
    client.on('notification', message => tell(changeOf(message.payload ?? '')))
    try {
      await client.connect()
      await client.query('listen "mainstay:access"')
      tell('unknown')
      await Promise.race([untilAborted(stopped.signal), lost])
    } finally {
      await client.end().catch(() => {})
    }
  }

  async function keepListening(): Promise<void> {
    while (!stopped.signal.aborted) {
      await listen().catch(error => {
        if (!stopped.signal.aborted)
          log.warn({ err: error }, 'cannot hear of changed rights; connecting again')
      })
      if (!stopped.signal.aborted) await wait(250, undefined, { ref: false })
    }
  }

  const ended = keepListening()
  return {
    async stop() {
      stopped.abort()
      await ended
    },
  }
}
