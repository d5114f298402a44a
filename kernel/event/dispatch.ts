import type { Sql } from '../db/database.ts'
import type { Listener } from './listener.ts'

const page = 500
const halvedEveryMs = 10_000

interface Route {
  name: string
  maxAttempts?: number
  priority?: number
}

/** Event name → the jobs that want it. */
function routesOf(listeners: readonly Listener[]): Record<string, Route[]> {
  const routes: Record<string, Route[]> = {}
  for (const { hears, name, job } of listeners) {
    const { maxAttempts, priority } = job
    routes[hears] = [...(routes[hears] ?? []), { name, maxAttempts, priority }]
  }
  return routes
}

/** How many events each tenant had lately, forgotten by half every ten seconds. */
function recentLoad(ticks: () => number) {
  let counts: Record<string, number> = {}
  let at = ticks()
  return {
    add(tenantId: string, events: number) {
      counts[tenantId] = (counts[tenantId] ?? 0) + events
    },
    read(): string {
      const now = ticks()
      const share = 0.5 ** ((now - at) / halvedEveryMs)
      at = now
      const faded = Object.entries(counts).map(([id, count]) => [id, count * share] as const)
      counts = Object.fromEntries(faded.filter(([, count]) => count >= 1))
      return JSON.stringify(counts)
    },
  }
}

/**
 * Turns what has come into the outbox into jobs of the listeners; resolves to the number of events taken.
 * Position and jobs are one transaction, and only one process at a time gets hold of the position.
 */
export function dispatcher(
  worker: Sql,
  listeners: readonly Listener[],
  ticks: () => number = () => performance.now(),
): () => Promise<number> {
  const routes = JSON.stringify(routesOf(listeners))
  const load = recentLoad(ticks)
  return async () => {
    let total = 0
    for (;;) {
      const taken = await worker.rows<{ tenant_id: string; events: number }>(
        "select * from kernel.dispatch_events('listeners', $1::jsonb, $2::jsonb, $3)",
        [routes, load.read(), page],
      )
      let count = 0
      for (const { tenant_id, events } of taken) {
        load.add(tenant_id, events)
        count += events
      }
      total += count
      if (count < page) return total
    }
  }
}
