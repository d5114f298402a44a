import { onlineManager, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Roster, rosterQuery } from '#modules/presence/screens/public.tsx'
import { api } from '#ui/api/client.ts'
import { asProblem, type Problem } from '#ui/api/problem.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { areaDayQuery } from './data.ts'

/** The children of one room, which of them are ticked, and what is done with those. */
export function useRoom(areaId: string) {
  const { t } = useTerms()
  const client = useQueryClient()
  const roster = useQuery(rosterQuery(areaId))
  const day = useQuery(areaDayQuery(areaId))
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [isBusy, setBusy] = useState(false)
  const faces = roster.data?.data ?? []
  const chosen = faces.filter(face => ticked.has(face.dependantId))

  function tick(id: string) {
    const next = new Set(ticked)
    if (!next.delete(id)) next.add(id)
    setTicked(next)
  }

  /** While it waits for the line: nobody is taken in twice because it seems not to have happened. */
  function show(path: string, { dependantIds }: { dependantIds?: string[] }) {
    const isHere = path === '/v1/arrivals'
    if (onlineManager.isOnline() || !(isHere || path === '/v1/area-moves')) return
    client.setQueryData<Roster>(
      rosterQuery(areaId).queryKey,
      before =>
        before && {
          ...before,
          data: before.data.map(face =>
            dependantIds?.includes(face.dependantId) ? { ...face, isHere } : face,
          ),
        },
    )
  }

  /** Gives what came back, or the refusal that `expects` names; any other is told in a toast. */
  async function send<T>(
    path: string,
    body: object,
    done: string,
    expects?: string,
  ): Promise<T | Problem | null> {
    setBusy(true)
    try {
      const answer = await api.post<T>(path, body, { what: done })
      show(path, body)
      toast(done)
      setTicked(new Set())
      return answer
    } catch (error) {
      const problem = asProblem(error)
      if (expects === problem.code) return problem
      toast(problem.message || t('daybook.failed'), { tone: 'problem' })
      return null
    } finally {
      setBusy(false)
      for (const queryKey of [['roster'], ['supervision-wall'], ['area-day']])
        void client.invalidateQueries({ queryKey })
    }
  }

  return {
    roster,
    entries: day.data?.data ?? [],
    faces,
    chosen,
    ticked,
    tick,
    tickAllHere: () => setTicked(new Set(faces.filter(face => face.isHere).map(face => face.dependantId))),
    clear: () => setTicked(new Set()),
    isBusy,
    send,
  }
}

export type RoomState = ReturnType<typeof useRoom>
