import type { Sql } from '../db/database.ts'
import type { Listener } from './listener.ts'

const page = 500

/** Event name → the jobs that want it. */
function routesOf(listeners: readonly Listener[]): Record<string, string[]> {
  const routes: Record<string, string[]> = {}
  for (const { hears, name } of listeners) routes[hears] = [...(routes[hears] ?? []), name]
  return routes
}

/**
 * Turns what has come into the outbox into jobs of the listeners; resolves to the number of events taken.
 * Position and jobs are one transaction, and only one process at a time gets hold of the position.
 */
export function dispatcher(worker: Sql, listeners: readonly Listener[]): () => Promise<number> {
  const routes = JSON.stringify(routesOf(listeners))
  return async () => {
    let total = 0
    for (;;) {
      const found = await worker.one<{ taken: number }>(
        "select kernel.dispatch_events('listeners', $1::jsonb, $2) as taken",
        [routes, page],
      )
      total += found!.taken
      if (found!.taken < page) return total
    }
  }
}
