import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem, type Problem } from '#ui/api/problem.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { StayStatus, StayVerb } from '../../rules.ts'
import { patchStay } from './patch-stay.ts'
import { refreshStays } from './refresh.ts'
import { refusalWords } from './refusal-words.ts'
import { lookOf } from './verbs.ts'

export interface Named {
  id: string
  number: number
  status: StayStatus
}

interface How {
  /** What was asked before: who has come, why a fee is waived. */
  body?: object
  /** True: the screen says itself why it could not be done. */
  onRefused?: (problem: Problem) => boolean
}

/** Does a verb to a stay; ten seconds to take it back, and the reason when it could not be done. */
export function useVerb() {
  const client = useQueryClient()
  const terms = useTerms()
  const [busy, setBusy] = useState<StayVerb | null>(null)

  async function attempt(send: () => Promise<unknown>, onRefused?: How['onRefused']): Promise<boolean> {
    try {
      await send()
      return true
    } catch (error) {
      const problem = asProblem(error)
      if (!onRefused?.(problem)) toast(refusalWords(problem, terms), { tone: 'problem' })
      return false
    } finally {
      void refreshStays(client)
    }
  }

  async function run(verb: StayVerb, stay: Named, who: string, { body, onRefused }: How = {}) {
    const { path, isUndoable, gives } = lookOf(verb)
    const url = `/v1/stays/${stay.id}/${path}`
    setBusy(verb)
    if (gives) patchStay(client, stay.id, gives)
    const done = terms.t(`bookings.done.${verb}`, { who, number: stay.number })
    const isDone = await attempt(() => api.post(url, body, { what: done }), onRefused)
    setBusy(null)
    if (!isDone) return false
    const undo = async () => {
      patchStay(client, stay.id, stay.status)
      await attempt(() => api.delete(url))
    }
    toast(done, isUndoable ? { undo } : {})
    return true
  }

  /** While the screen looks up what it must ask. */
  async function during<T>(verb: StayVerb, work: Promise<T>): Promise<T> {
    setBusy(verb)
    try {
      return await work
    } finally {
      setBusy(null)
    }
  }

  return { run, busy, during }
}
