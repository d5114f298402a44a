import { onlineManager, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { BookEntry, DayBook } from './data.ts'

export type HostVerb = 'arrive' | 'seat' | 'finish' | 'markNoShow' | 'cancel' | 'reconfirm' | 'confirm'

interface VerbPath {
  path: string
  isUndoable: boolean
  /** What it makes of the party, shown while it waits for the line. */
  gives?: BookEntry['status']
}

const paths: Record<HostVerb, VerbPath> = {
  confirm: { path: 'confirmation', isUndoable: false },
  reconfirm: { path: 'reconfirmation', isUndoable: false },
  arrive: { path: 'arrival', isUndoable: true, gives: 'arrived' },
  seat: { path: 'seating', isUndoable: true, gives: 'seated' },
  finish: { path: 'departure', isUndoable: false, gives: 'finished' },
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

  function show(id: string, status: BookEntry['status'] | undefined) {
    if (!status || onlineManager.isOnline()) return
    const change = (entry: BookEntry) => (entry.id === id ? { ...entry, status } : entry)
    client.setQueriesData<DayBook>(
      { queryKey: ['venues.reservation', 'day-book'] },
      book => book && { ...book, reservations: book.reservations.map(change) },
    )
  }

  async function run(
    verb: HostVerb,
    entry: { id: string; guestName: string; status: BookEntry['status'] },
    body: object = {},
  ) {
    const { path, isUndoable, gives } = paths[verb]
    const url = `/v1/reservations/${entry.id}/${path}`
    const done = t(`venues.done.${verb}`, { who: entry.guestName })
    if (!(await attempt(entry.id, () => api.post(url, body, { what: done })))) return false
    show(entry.id, gives)
    const undo = async () => {
      if (await attempt(entry.id, () => api.delete(url))) show(entry.id, entry.status)
    }
    toast(done, isUndoable ? { undo } : {})
    return true
  }

  return { run, attempt, busy }
}
