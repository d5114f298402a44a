import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem } from '#ui/api/problem.ts'
import { sessionKey } from '#ui/api/query-client.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { wordsOf } from '#ui/feedback/problem-words.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'

/** Does one thing at a time, says what became of it, and has the screen look again. */
export function useAct() {
  const client = useQueryClient()
  const terms = useTerms()
  const intend = useIntent()
  const [isBusy, setBusy] = useState(false)

  async function act<T>(send: (key: string) => Promise<T>, done?: string): Promise<T | undefined> {
    setBusy(true)
    try {
      const answer = await intend(send)
      if (done) toast(done)
      return answer
    } catch (error) {
      const problem = asProblem(error)
      const { title, why } = wordsOf(problem, terms)
      toast(problem.errors[0]?.message ?? (why || title), { tone: 'problem' })
      return undefined
    } finally {
      setBusy(false)
      await client.invalidateQueries({ predicate: query => query.queryKey[0] !== sessionKey[0] })
    }
  }
  return { act, isBusy }
}
