import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { refusalWords } from '../stay/refusal-words.ts'

/** Somebody says that they deal with an alert: it leaves the screens of all. */
export function useAcknowledge() {
  const client = useQueryClient()
  const terms = useTerms()
  const [busy, setBusy] = useState<string | null>(null)
  async function acknowledge(alertId: string) {
    setBusy(alertId)
    try {
      await api.post(`/v1/care-alerts/${alertId}/acknowledgement`)
      toast(terms.t('care.alert.taken'))
    } catch (error) {
      toast(refusalWords(asProblem(error), terms), { tone: 'problem' })
    }
    await client.invalidateQueries({ queryKey: ['care-round'] })
    await client.invalidateQueries({ queryKey: ['today'] })
    setBusy(null)
  }
  return { acknowledge: (alertId: string) => void acknowledge(alertId), busy }
}
