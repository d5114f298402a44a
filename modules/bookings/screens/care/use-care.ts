import { onlineManager, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { refusalWords } from '../stay/refusal-words.ts'
import { type CareEntry, type CareItem, type CareSheet, idOf, type Outcome } from './data.ts'

/** Without a reason this cannot be recorded: the screen asks for one and sends it again. */
export interface Asked {
  item: CareItem
  outcome: Outcome
  isUneaten: boolean
}

interface Round {
  okCount: number
  failedCount: number
}

/** What one tap does; each with ten seconds to take it back. */
export function useCare() {
  const client = useQueryClient()
  const terms = useTerms()
  const { t } = terms
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set())
  const [asked, setAsked] = useState<Asked | null>(null)

  const refresh = () => client.invalidateQueries({ queryKey: ['care-round'] })
  const say = (error: unknown) => toast(refusalWords(asProblem(error), terms), { tone: 'problem' })

  /** At once, and also while it waits for the line: nobody gives a dose twice because it seems not to be given. */
  const show = (item: CareItem, entry: CareEntry) =>
    client.setQueriesData<CareSheet>(
      { queryKey: ['care-round'] },
      sheet =>
        sheet && {
          ...sheet,
          data: sheet.data.map(each => (idOf(each) === idOf(item) ? { ...each, entry } : each)),
        },
    )

  async function during(key: string, work: () => Promise<void>) {
    setBusy(before => new Set([...before, key]))
    await work().catch(say)
    await refresh()
    setBusy(before => new Set([...before].filter(each => each !== key)))
  }

  const takeBack = (entryId: string) =>
    during(entryId, async () => {
      await api.delete(`/v1/care-entries/${entryId}/record`)
    })

  async function send(item: CareItem, outcome: Outcome, reason?: string) {
    const body = { dueAt: item.dueAt, outcome, ...(reason ? { reason } : {}) }
    const words = { who: item.guestName, what: item.name, outcome: t(`care.outcome.${outcome}`) }
    const done = t('care.recorded', words)
    const entry = await api.post<CareEntry>(`/v1/care-plans/${item.planId}/entries`, body, { what: done })
    show(item, { ...item.entry, ...entry })
    toast(done, { undo: () => takeBack(entry.id) })
  }

  const record = (item: CareItem, outcome: Outcome, reason?: string) =>
    during(item.planId + item.dueAt, async () => {
      const needsReason = outcome === 'refused' || outcome === 'skipped'
      if (needsReason && !reason) return setAsked({ item, outcome, isUneaten: false })
      try {
        await send(item, outcome, reason)
        setAsked(null)
      } catch (error) {
        if (asProblem(error).code !== 'care.not_eaten') throw error
        setAsked({ item, outcome, isUneaten: true })
      }
    })

  const sign = (item: CareItem) =>
    during(item.planId + item.dueAt, async () => {
      const entryId = item.entry?.id ?? ''
      await api.post(`/v1/care-entries/${entryId}/countersignature`, {})
      toast(t('care.signed', { who: item.guestName, what: item.name }))
    })

  const recordAll = (items: CareItem[], outcome: Outcome) =>
    during('round', async () => {
      // One by one, so that one that is refused later is named in the list of what waits.
      if (!onlineManager.isOnline()) {
        for (const item of items) await send(item, outcome)
        return
      }
      const planIds = items.map(item => item.planId)
      const dueAts = items.map(item => item.dueAt)
      const { okCount, failedCount } = await api.post<Round>('/v1/care-rounds', { planIds, dueAts, outcome })
      toast(t('care.roundDone', { ok: okCount, failed: failedCount }))
    })

  const isBusy = (item: CareItem) => busy.has(item.planId + item.dueAt) || busy.has(item.entry?.id ?? '')
  return { record, recordAll, sign, takeBack, isBusy, isRoundBusy: busy.has('round'), asked, setAsked }
}

export type Care = ReturnType<typeof useCare>
