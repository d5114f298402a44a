import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Logger } from 'pino'
import { clientOptions, type TripClient } from './client.ts'
import { runTransaction, type TransactionRun } from './transaction.ts'
import { isStalePlan } from './trip.ts'
import { asUnavailable, sqlState } from './unavailable.ts'

const limits = { statement_timeout: 15_000, lock_timeout: 5_000, idle_in_transaction_session_timeout: 15_000 }

/** Serialization failure, deadlock, or a plan outlived by a migration: run from the start it may well succeed. */
function isRetryable(error: unknown): boolean {
  const state = sqlState(error)
  return state === '40001' || state === '40P01' || isStalePlan(error)
}

/**
 * Writes have connections of their own: a commit waits for the disk, and on a shared connection everything behind it
 * would wait too.
 */
export class WritePool {
  private readonly pool: pg.Pool

  constructor(options: { url: string; size: number; log: Logger }) {
    this.pool = new pg.Pool({
      ...clientOptions(options.url, limits),
      max: options.size,
      idleTimeoutMillis: 60_000,
    })
    const tell = ({ message }: Error) => options.log.warn({ reason: message }, 'lost a database connection')
    this.pool.on('error', tell)
    // The pool listens to idle clients only; one that is lost while at work would end the process.
    this.pool.on('connect', client => client.on('error', tell))
  }

  async run<T>(transaction: TransactionRun<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(transaction)
      } catch (error) {
        if (attempt > 3 || !isRetryable(error)) throw error
        await wait(randomInt(5, 20) * attempt)
      }
    }
  }

  private async attempt<T>(transaction: TransactionRun<T>): Promise<T> {
    const client = await this.pool.connect().catch(error => {
      throw asUnavailable(error)
    })
    let fault: Error | undefined
    try {
      return await runTransaction(client as unknown as TripClient, transaction)
    } catch (error) {
      fault = error instanceof Error ? error : new Error(String(error))
      throw error
    } finally {
      const status = (client as unknown as { getTransactionStatus(): string | null }).getTransactionStatus()
      client.release(status === 'I' ? undefined : (fault ?? true))
    }
  }

  close(): Promise<void> {
    return this.pool.end()
  }
}
