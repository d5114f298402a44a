import { Logger } from 'graphile-worker'
import type { Logger as Log } from 'pino'

const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const

/** The queue's own messages in our log. It tells of every completed job at "info": that is debugging to us. */
export const queueLog = (log: Log): Logger =>
  new Logger(scope => (level, message, meta) => {
    const { error } = (meta ?? {}) as { error?: unknown }
    log[levels[level]]({ ...scope, ...(error ? { err: error } : {}) }, message)
  })
