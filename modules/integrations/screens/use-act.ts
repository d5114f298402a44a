import { useMutation, useQueryClient } from '@tanstack/react-query'
import { asProblem } from '#ui/api/problem.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { toast } from '#ui/feedback/toast.tsx'

export const roots = { endpoints: ['webhook-endpoints'], deliveries: ['webhook-deliveries'] } as const

/** One verb of a screen: sent once however often it is pressed, and everything shown is looked at again. */
export function useAct<Wish, Answer>(
  send: (wish: Wish, key: string) => Promise<Answer>,
  done?: (answer: Answer, wish: Wish) => void,
) {
  const client = useQueryClient()
  const intend = useIntent()
  return useMutation({
    mutationFn: (wish: Wish) => intend(key => send(wish, key)),
    onSuccess: done,
    onError: error => toast(asProblem(error).message, { tone: 'problem' }),
    onSettled: () =>
      Promise.all(Object.values(roots).map(queryKey => client.invalidateQueries({ queryKey }))),
  })
}
