import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { asProblem } from './problem.ts'

export const sessionKey = ['session'] as const

export function createQueryClient(): QueryClient {
  const onError = (error: unknown) => {
    if (asProblem(error).code === 'unauthenticated') client.setQueryData(sessionKey, null)
  }
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { staleTime: 20_000, retry: false, refetchOnWindowFocus: true },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
  return client
}
