import { onlineManager, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem, type Problem } from '../api/problem.ts'
import { sessionKey } from '../api/query-client.ts'
import { useIntent } from '../api/use-intent.ts'
import { wordsOf } from '../feedback/problem-words.ts'
import { toast } from '../feedback/toast.tsx'
import { useTerms } from '../i18n/use-terms.ts'

interface Told {
  /** What is said when it is done. */
  done?: string
  undo?: () => Promise<unknown>
  /** Which of several things is busy. */
  busy?: string
  /** Takes a refusal that the screen shows beside its fields. */
  onRefused?: (problem: Problem) => boolean
}

type Terms = ReturnType<typeof useTerms>

/** Why the server would not, in the words of the module (`property.refused.…`) where it has any. */
export function refusalOf(error: unknown, terms: Terms, module?: string): string {
  const problem = asProblem(error)
  const key = `${module}.refused.${problem.code.replace(`${module}.`, '')}`
  if (module && terms.has(key)) return terms.t(key, problem.details)
  const { title, why } = wordsOf(problem, terms)
  return problem.errors[0]?.message ?? (why || title)
}

/** Does one thing at a time, says what became of it, and has everything on the screen look again. */
export function useAct(module?: string) {
  const client = useQueryClient()
  const terms = useTerms()
  const intend = useIntent()
  const [busy, setBusy] = useState<string | null>(null)

  async function act<T>(send: (key: string) => Promise<T>, told: Told = {}): Promise<T | undefined> {
    const { done, undo } = told
    setBusy(told.busy ?? 'it')
    try {
      const answer = await intend(send)
      if (done) toast(done, undo ? { undo: async () => void (await act(() => undo())) } : {})
      return answer
    } catch (error) {
      if (!told.onRefused?.(asProblem(error))) toast(refusalOf(error, terms, module), { tone: 'problem' })
      return undefined
    } finally {
      setBusy(null)
      const looking = client.invalidateQueries({ predicate: query => query.queryKey[0] !== sessionKey[0] })
      // Without a line the questions wait for one; whoever did something need not.
      if (onlineManager.isOnline()) await looking
    }
  }
  return { act, busy, isBusy: busy !== null }
}
