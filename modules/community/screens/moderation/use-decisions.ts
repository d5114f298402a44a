import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { ReportReason } from '../../rules.ts'

/** What moderators decide; what can be taken back offers to. */
export function useDecisions() {
  const { t } = useTerms()
  const client = useQueryClient()
  const [busy, setBusy] = useState<string>()

  async function act(id: string, send: () => Promise<unknown>, done: () => void): Promise<boolean> {
    setBusy(id)
    try {
      await send()
      done()
      return true
    } catch (error) {
      toast(asProblem(error).message || t('moderation.failed'), { tone: 'problem' })
      return false
    } finally {
      setBusy(undefined)
      void client.invalidateQueries({ queryKey: ['community.case'] })
    }
  }
  const restore = (id: string) =>
    act(
      id,
      () => api.delete(`/v1/moderation-cases/${id}/hiding`),
      () => toast(t('moderation.shownAgain')),
    )

  return {
    busy,
    restore,
    keep: (id: string) =>
      act(
        id,
        () => api.post(`/v1/moderation-cases/${id}/dismissal`, {}),
        () => toast(t('moderation.kept')),
      ),
    hide: (id: string, reason: ReportReason, note: string) =>
      act(
        id,
        () => api.post(`/v1/moderation-cases/${id}/hiding`, { reason, note: note || null }),
        () => toast(t('moderation.hidden'), { undo: async () => void (await restore(id)) }),
      ),
    answerAppeal: (id: string, isUpheld: boolean, appealNote: string) =>
      act(
        id,
        () => api.post(`/v1/moderation-cases/${id}/appeal-decision`, { isUpheld, appealNote }),
        () => toast(t(isUpheld ? 'moderation.shownAgain' : 'moderation.staysHidden')),
      ),
    decideMany: (ids: string[], isHidden: boolean, reason: ReportReason) =>
      act(
        'many',
        () => api.post('/v1/moderation-decisions', { ids, isHidden, reason }),
        () => toast(t('moderation.decided', { count: ids.length })),
      ),
  }
}

export type Deciding = ReturnType<typeof useDecisions>
