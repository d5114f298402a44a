import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { asProblem } from '../api/problem.ts'
import { useIntent } from '../api/use-intent.ts'
import { toast } from '../feedback/toast.tsx'

/** One verb of a screen: sent once however often it is pressed; then what it may have changed is looked at again. */
export function useSend<Wish, Answer>(
  changes: readonly QueryKey[],
  send: (wish: Wish, key: string) => Promise<Answer>,
  done?: (answer: Answer, wish: Wish) => void,
) {
  const client = useQueryClient()
  const intend = useIntent()
  return useMutation({
    mutationFn: (wish: Wish) => intend(key => send(wish, key)),
    onSuccess: done,
    onError: error => toast(asProblem(error).message, { tone: 'problem' }),
    onSettled: () => Promise.all(changes.map(queryKey => client.invalidateQueries({ queryKey }))),
  })
}
