import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'

export type HostVerb = 'arrive' | 'seat' | 'finish' | 'markNoShow' | 'cancel' | 'reconfirm' | 'confirm'

const paths: Record<HostVerb, { path: string; isUndoable: boolean }> = {
  confirm: { path: 'confirmation', isUndoable: false },
  reconfirm: { path: 'reconfirmation', isUndoable: false },
  arrive: { path: 'arrival', isUndoable: true },
  seat: { path: 'seating', isUndoable: true },
  finish: { path: 'departure', isUndoable: false },
  markNoShow: { path: 'no-show', isUndoable: true },
  cancel: { path: 'cancellation', isUndoable: false },
}

/** Does something about a reservation or the waiting list and says how it went, with the way back where there is one. */
export function useHostVerb() {
  const { t, has } = useTerms()
  const client = useQueryClient()
  const [busy, setBusy] = useState<string>()
  const refresh = () => client.invalidateQueries({ queryKey: ['venues.reservation'] })

  async function attempt(id: string, send: () => Promise<unknown>): Promise<boolean> {
    setBusy(id)
    try {
      await send()
      return true
    } catch (error) {
      const { code, message } = asProblem(error)
      const key = `venues.refused.${code.replace('venues.', '')}`
      toast(has(key) ? t(key) : message, { tone: 'problem' })
      return false
    } finally {
      setBusy(undefined)
      await refresh()
    }
  }

  async function run(verb: HostVerb, entry: { id: string; guestName: string }, body: object = {}) {
    const { path, isUndoable } = paths[verb]
    const url = `/v1/reservations/${entry.id}/${path}`
    if (!(await attempt(entry.id, () => api.post(url, body)))) return false
    const undo = () => attempt(entry.id, () => api.delete(url)).then(() => undefined)
    toast(t(`venues.done.${verb}`, { who: entry.guestName }), isUndoable ? { undo } : {})
    return true
  }

  return { run, attempt, busy }
}
