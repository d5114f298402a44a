import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem } from '#ui/api/problem.ts'
import { wordsOf } from '#ui/feedback/problem-words.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'

type Terms = ReturnType<typeof useTerms>

/** Why the server would not, in the words of the house where there are any. */
export function refusalOf(error: unknown, terms: Terms): string {
  const problem = asProblem(error)
  const key = `property.refused.${problem.code.replace('property.', '')}`
  if (terms.has(key)) return terms.t(key, problem.details)
  const { title, why } = wordsOf(problem, terms)
  return problem.errors[0]?.message ?? (why || title)
}

interface Told {
  /** What is said when it is done. */
  done?: string
  undo?: () => Promise<unknown>
  /** Which of several things is busy. */
  key?: string
}

/** Does one thing at a time, says what became of it, and has everything on the screen look again. */
export function useAct() {
  const client = useQueryClient()
  const terms = useTerms()
  const [busy, setBusy] = useState<string | null>(null)

  async function act<T>(
    send: () => Promise<T>,
    { done, undo, key = 'it' }: Told = {},
  ): Promise<T | undefined> {
    setBusy(key)
    try {
      const answer = await send()
      if (done) toast(done, undo ? { undo: async () => void (await act(undo)) } : {})
      return answer
    } catch (error) {
      toast(refusalOf(error, terms), { tone: 'problem' })
      return undefined
    } finally {
      setBusy(null)
      void client.invalidateQueries({ predicate: query => String(query.queryKey[0]) !== 'session' })
    }
  }
  return { act, busy, isBusy: busy !== null }
}
