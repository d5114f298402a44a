import { Logger } from 'graphile-worker'
import type { Logger as Log } from 'pino'

const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const

// Jobs that wait for somebody outside hold no connection meanwhile: fewer of these than of those is meant.
const isMeant = (message: string) => message.includes('maxPoolSize')

/** The queue's own messages in our log. It tells of every completed job at "info": that is debugging to us. */
export const queueLog = (log: Log): Logger =>
  new Logger(scope => (level, message, meta) => {
    if (isMeant(message)) return
    const { error } = (meta ?? {}) as { error?: unknown }
    log[levels[level]]({ ...scope, ...(error ? { err: error } : {}) }, message)
  })
