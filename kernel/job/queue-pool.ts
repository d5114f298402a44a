import type pg from 'pg'
import { asUnavailable, DatabaseUnavailable } from '../db/unavailable.ts'

type Query = (...given: unknown[]) => Promise<unknown>

/**
 * The pool as the queue gets it. Trap: graphile-worker 0.18 does not await the statement that marks a job done or
 * failed, so one that meets a lost database would be an unhandled rejection and end this process. It does try again by
 * itself, waiting seconds to minutes, when the database says 57P03 (cannot connect now): a loss is put in these words.
 */
export function queuePool(pool: pg.Pool): pg.Pool {
  function notNow(error: unknown): never | Promise<never> {
    if (!(asUnavailable(error) instanceof DatabaseUnavailable)) throw error
    // We are stopping; whoever takes over finds the job abandoned.
    if (pool.ending) return new Promise(() => {})
    throw Object.assign(new Error('The database is away.', { cause: error }), { code: '57P03' })
  }

  function telling(client: pg.PoolClient): pg.PoolClient {
    const ask = client.query.bind(client) as unknown as Query
    let lost: Error | undefined
    const query: Query = (...given) =>
      ask(...given).catch((error: Error) => {
        if (asUnavailable(error) instanceof DatabaseUnavailable) lost = error
        return notNow(error)
      })
    // The words of farewell come before the connection's end: until then it would look fit for the next one.
    return Object.assign(Object.create(client), { query, release: () => client.release(lost) })
  }

  type Listen = Parameters<typeof pool.connect>[0]
  const connect = (listen?: Listen) => (listen ? pool.connect(listen) : pool.connect().then(telling, notNow))
  return new Proxy(pool, {
    get(target, name) {
      if (name === 'connect') return connect
      const member: unknown = Reflect.get(target, name)
      return typeof member === 'function' ? member.bind(target) : member
    },
  })
}
