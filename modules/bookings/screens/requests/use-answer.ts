import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem, type Problem } from '#ui/api/problem.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { isAboutRecords } from '../stay/override.tsx'
import { refreshStays } from '../stay/refresh.ts'
import { refusalWords } from '../stay/refusal-words.ts'

export type Answer = 'acceptance' | 'waiting' | 'refusal'

/** Answers a request; why it could not be is told in the words of the desk. */
export function useAnswer() {
  const client = useQueryClient()
  const terms = useTerms()
  const [busy, setBusy] = useState<string | null>(null)
  const [refused, setRefused] = useState<{ id: string; problem: Problem } | null>(null)

  async function answer(id: string, how: Answer, body: object = {}): Promise<boolean> {
    setBusy(id)
    setRefused(null)
    try {
      await api.post(`/v1/stay-requests/${id}/${how}`, body)
      toast(terms.t(`requests.done.${how}`))
      return true
    } catch (error) {
      const problem = asProblem(error)
      if (isAboutRecords(problem)) setRefused({ id, problem })
      else toast(refusalWords(problem, terms), { tone: 'problem' })
      return false
    } finally {
      setBusy(null)
      void client.invalidateQueries({ queryKey: ['stay-requests'] })
      void refreshStays(client)
    }
  }
  return { answer, busy, refused }
}
