import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem } from '#ui/api/problem.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { wordsOf } from '#ui/feedback/problem-words.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'

const shown = [
  ['stock'],
  ['inventory.movement'],
  ['inventory.reorder'],
  ['inventory.weighing'],
  ['inventory.lot'],
]

/** One thing done to the stock: busy meanwhile, a refusal in words, and fresh figures after it. */
export function useDeed() {
  const client = useQueryClient()
  const terms = useTerms()
  const intent = useIntent()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | undefined>()

  async function run<T>(
    send: (key: string) => Promise<T>,
    done?: (answer: T) => string,
  ): Promise<T | undefined> {
    setBusy(true)
    setRefusal(undefined)
    try {
      const answer = await intent(send)
      if (done) toast(done(answer))
      return answer
    } catch (error) {
      const { why, title } = wordsOf(asProblem(error), terms)
      const [field] = asProblem(error).errors ?? []
      setRefusal(field?.message ?? (why || title))
      return undefined
    } finally {
      await Promise.all(shown.map(queryKey => client.invalidateQueries({ queryKey })))
      setBusy(false)
    }
  }
  return { run, isBusy, refusal, clear: () => setRefusal(undefined) }
}
