import { type DehydratedState, dehydrate, hydrate, type Query, type QueryClient } from '@tanstack/react-query'
import { answered, asOf, isAnswered } from './as-of.ts'
import { keepsAnswerOf } from './rules.ts'
import { deviceNow, type OfflineStore } from './store.ts'

const dayMilliseconds = 86_400_000
const gatherMilliseconds = 1_000
const mostKept = 300

type Kept = DehydratedState['queries'][number]

/** Keeps the answers that screens got, as they get them; a copy older than a day is thrown away. */
export function keepAnswers(
  client: QueryClient,
  store: OfflineStore,
  keeps: readonly (readonly string[])[],
): () => void {
  const fresh = new Map<string, Query>()
  let timer: ReturnType<typeof setTimeout> | undefined

  async function write(): Promise<void> {
    timer = undefined
    const told = new Map(fresh)
    fresh.clear()
    const { queries } = dehydrate(client, {
      shouldDehydrateQuery: query => told.has(query.queryHash) && query.state.status === 'success',
    })
    // Where storage is forbidden or full there is simply nothing kept.
    await store.answers
      .bulkPut(
        queries.map(query => ({ hash: query.queryHash, keptAt: asOf(told.get(query.queryHash)!), query })),
      )
      .then(() => prune(store))
      .catch(() => undefined)
  }

  function note(query: Query): void {
    if (query.state.status !== 'success' || !keepsAnswerOf(keeps, query.queryKey)) return
    fresh.set(query.queryHash, query)
    timer ??= setTimeout(() => void write(), gatherMilliseconds)
  }
  const stop = client.getQueryCache().subscribe(({ type, query, ...event }) => {
    if (type !== 'updated' || !('action' in event) || event.action.type !== 'success') return
    if (!event.action.manual) answered(query, query.state.dataUpdatedAt)
    note(query)
  })
  // The first screen has its answers before this begins.
  for (const query of client.getQueryCache().getAll()) note(query)
  return () => {
    stop()
    clearTimeout(timer)
  }
}

async function prune(store: OfflineStore): Promise<void> {
  await store.answers
    .where('keptAt')
    .below(deviceNow() - dayMilliseconds)
    .delete()
  await store.answers.orderBy('keptAt').reverse().offset(mostKept).delete()
}

/** Puts back what was kept, with the time it was true; what is newer on the screen stays. */
export async function restoreAnswers(client: QueryClient, store: OfflineStore): Promise<void> {
  await prune(store)
  const kept = await store.answers.toArray()
  const state = { mutations: [], queries: kept.map(({ query }) => query as Kept) }
  hydrate(client, state, { defaultOptions: { queries: { gcTime: Number.POSITIVE_INFINITY } } })
  for (const { hash, keptAt } of kept) {
    const query = client.getQueryCache().get(hash)
    if (query && !isAnswered(query)) answered(query, keptAt)
  }
}
