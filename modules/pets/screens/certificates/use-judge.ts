import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { keys } from '#ui/data/keys.ts'
import { wordsOf } from '#ui/feedback/problem-words.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'

export interface Judged {
  id: string
  vaccine: string
}

/** Says of a certificate that it is good, or why it is not; ten seconds to take either back. */
export function useJudge() {
  const client = useQueryClient()
  const terms = useTerms()
  const [busy, setBusy] = useState<string | null>(null)

  async function attempt(id: string, send: () => Promise<unknown>): Promise<boolean> {
    setBusy(id)
    try {
      await send()
      return true
    } catch (error) {
      const { title, why } = wordsOf(asProblem(error), terms)
      toast(why || title, { tone: 'problem' })
      return false
    } finally {
      setBusy(null)
      void client.invalidateQueries({ queryKey: keys.entity('pets.vaccination') })
    }
  }

  const reopen = ({ id }: Judged) =>
    attempt(id, () => api.delete(`/v1/vaccinations/${id}/verification`)).then(() => undefined)

  async function verify(dose: Judged) {
    if (await attempt(dose.id, () => api.post(`/v1/vaccinations/${dose.id}/verification`)))
      toast(terms.t('pets.certificate.verified', { vaccine: dose.vaccine }), { undo: () => reopen(dose) })
  }

  async function reject(dose: Judged, reason: string) {
    const isDone = await attempt(dose.id, () => api.post(`/v1/vaccinations/${dose.id}/rejection`, { reason }))
    if (isDone)
      toast(terms.t('pets.certificate.rejected', { vaccine: dose.vaccine }), { undo: () => reopen(dose) })
    return isDone
  }

  return { verify, reject, reopen, busy }
}
