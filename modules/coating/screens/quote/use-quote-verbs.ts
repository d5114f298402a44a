import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { wordsOf } from '#ui/feedback/problem-words.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'

const touched = ['coating.quote', 'coating.quote_item', 'coating.proof', 'coating.shop_job']

export function useSay() {
  const terms = useTerms()
  return (error: unknown) => {
    const { title, why } = wordsOf(asProblem(error), terms)
    toast(asProblem(error).errors[0]?.message ?? (why || title), { tone: 'problem' })
  }
}

/** What can be done with a quote; what is refused is said. */
export function useQuoteVerbs(id: string) {
  const { t } = useTerms()
  const client = useQueryClient()
  const navigate = useNavigate()
  const intend = useIntent()
  const say = useSay()
  const refresh = () =>
    client.invalidateQueries({ predicate: query => touched.includes(String(query.queryKey[0])) })
  const after = (words: string) => ({
    onSuccess: async () => {
      await refresh()
      toast(words)
    },
    onError: say,
  })
  const post = <T>(what: string, body: object = {}) =>
    intend(key => api.post<T>(`/v1/quotes/${id}/${what}`, body, { key }))
  return {
    issue: useMutation({ mutationFn: () => post('issue'), ...after(t('coating.quote.sent')) }),
    accept: useMutation({
      mutationFn: (acceptedBy: string) => post('acceptance', { acceptedBy }),
      ...after(t('coating.quote.accepted')),
    }),
    decline: useMutation({ mutationFn: () => post('decline'), ...after(t('coating.quote.declined')) }),
    deposit: useMutation({
      mutationFn: (body: object) => post('deposits', body),
      ...after(t('coating.quote.depositTaken')),
    }),
    prove: useMutation({
      mutationFn: (body: { note: string | null; fileIds: string[] }) =>
        post<{ token: string }>('proofs', body),
      onSuccess: refresh,
      onError: say,
    }),
    reissue: useMutation({
      mutationFn: () => post<{ id: string }>('revisions'),
      onSuccess: async next => {
        await refresh()
        void navigate({ to: `/app/quotes/${next.id}` })
      },
      onError: say,
    }),
  }
}
