import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem } from '../api/problem.ts'
import { sessionKey } from '../api/query-client.ts'
import { useIntent } from '../api/use-intent.ts'
import { wordsOf } from '../feedback/problem-words.ts'
import { toast } from '../feedback/toast.tsx'
import { useTerms } from '../i18n/use-terms.ts'

interface Told {
  /** What is said when it is done. */
  done?: string
  undo?: () => Promise<unknown>
  /** Takes a refusal that the screen shows beside its fields. */
  onRefused?: (problem: ReturnType<typeof asProblem>) => boolean
}

/** Does one thing at a time, says what became of it, and has everything on the screen look again. */
export function useAct() {
  const client = useQueryClient()
  const terms = useTerms()
  const intend = useIntent()
  const [isBusy, setBusy] = useState(false)

  async function act<T>(send: (key: string) => Promise<T>, told: Told = {}): Promise<T | undefined> {
    const { done, undo } = told
    setBusy(true)
    try {
      const answer = await intend(send)
      if (done) toast(done, undo ? { undo: async () => void (await act(() => undo())) } : {})
      return answer
    } catch (error) {
      const problem = asProblem(error)
      const { title, why } = wordsOf(problem, terms)
      if (!told.onRefused?.(problem)) toast(problem.errors[0]?.message ?? (why || title), { tone: 'problem' })
      return undefined
    } finally {
      setBusy(false)
      await client.invalidateQueries({ predicate: query => query.queryKey[0] !== sessionKey[0] })
    }
  }
  return { act, isBusy }
}
