import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useSay } from '../quote/use-quote-verbs.ts'

interface Wish {
  path: string
  body?: object
  isDelete?: boolean
  done?: string
}

/** Does something to a job; all that shows it asks again, and what is refused is said. */
export function useJobVerb<T = unknown>() {
  const client = useQueryClient()
  const intend = useIntent()
  const say = useSay()
  return useMutation({
    mutationFn: ({ path, body, isDelete }: Wish) =>
      intend(key => (isDelete ? api.delete<T>(path, { key }) : api.post<T>(path, body ?? {}, { key }))),
    onSuccess: async (_answer, { done }) => {
      await client.invalidateQueries({
        predicate: ({ queryKey }) => /^(coating|work|inventory|billing)\./.test(String(queryKey[0])),
      })
      if (done) toast(done)
    },
    onError: say,
  })
}
