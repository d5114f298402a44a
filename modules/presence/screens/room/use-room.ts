import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { rosterQuery } from './data.ts'

/** The faces of one area, which of them are ticked, and what is done with those. */
export function useRoom(areaId: string) {
  const { t } = useTerms()
  const client = useQueryClient()
  const roster = useQuery(rosterQuery(areaId))
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [isBusy, setBusy] = useState(false)

  function tick(id: string) {
    const next = new Set(ticked)
    if (!next.delete(id)) next.add(id)
    setTicked(next)
  }

  async function send(path: string, done: string, more: object) {
    setBusy(true)
    const dependantIds = [...ticked]
    try {
      await api.post(path, { dependantIds, ...more })
      toast(t(done, { count: dependantIds.length }))
      setTicked(new Set())
    } catch (error) {
      toast(asProblem(error).message || t('presence.room.failed'), { tone: 'problem' })
    } finally {
      setBusy(false)
      await client.invalidateQueries({ queryKey: ['roster'] })
      await client.invalidateQueries({ queryKey: ['supervision-wall'] })
    }
  }

  return {
    ...roster,
    ticked,
    tick,
    isBusy,
    arrive: () => send('/v1/arrivals', 'presence.room.arrived', { areaId }),
    moveTo: (to: string) => send('/v1/area-moves', 'presence.room.moved', { areaId: to }),
  }
}
