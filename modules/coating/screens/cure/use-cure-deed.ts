import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem } from '#ui/api/problem.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { wordsOf } from '#ui/feedback/problem-words.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'

/** One thing done to a batch: busy meanwhile, a refusal in words, fresh facts after it. */
export function useCureDeed() {
  const client = useQueryClient()
  const terms = useTerms()
  const intent = useIntent()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | undefined>()
  async function run<T>(send: (key: string) => Promise<T>): Promise<T | undefined> {
    setBusy(true)
    setRefusal(undefined)
    try {
      return await intent(send)
    } catch (error) {
      const problem = asProblem(error)
      const { why, title } = wordsOf(problem, terms)
      setRefusal(problem.errors?.[0]?.message ?? (why || title))
      return undefined
    } finally {
      await Promise.all([
        client.invalidateQueries({ queryKey: ['coating.batch'] }),
        client.invalidateQueries({ queryKey: ['coating.recipe'] }),
      ])
      setBusy(false)
    }
  }
  return { run, isBusy, refusal }
}
