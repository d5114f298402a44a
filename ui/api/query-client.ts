import { MutationCache, onlineManager, QueryCache, QueryClient } from '@tanstack/react-query'
import { asProblem } from './problem.ts'

export const sessionKey = ['session'] as const

/** Without a line the library pauses a query that would try again, and what is on screen stays. */
const pauses = (_count: number, error: unknown) => asProblem(error).status === 0 && !onlineManager.isOnline()

export function createQueryClient(): QueryClient {
  const onError = (error: unknown) => {
    if (asProblem(error).code === 'unauthenticated') client.setQueryData(sessionKey, null)
  }
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { staleTime: 20_000, retry: pauses, refetchOnWindowFocus: true },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
  return client
}
