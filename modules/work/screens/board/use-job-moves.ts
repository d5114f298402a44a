import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { placeOf } from '#ui/board/order.ts'
import type { BoardColumn, CardMove } from '#ui/board/types.ts'
import { wordsOf } from '#ui/feedback/problem-words.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { arranged } from './arrange.ts'
import type { BoardJobs } from './data.ts'

export interface Refused {
  move: CardMove
  reason: string
  /** The stage is full, which some people may overrule. */
  isFull: boolean
}

interface Options {
  override?: boolean
  isUndo?: boolean
}

/** Moves a job at once on the screen; back again, with the reason, when the server refuses. */
export function useJobMoves(queryKey: QueryKey, columns: BoardColumn[]) {
  const client = useQueryClient()
  const terms = useTerms()
  const [refused, setRefused] = useState<Refused | null>(null)

  async function move(wish: CardMove, { override, isUndo }: Options = {}): Promise<void> {
    const back = placeOf(columns, wish.cardId)
    setRefused(null)
    void client.cancelQueries({ queryKey })
    const before = client.getQueryData<BoardJobs>(queryKey)
    client.setQueryData<BoardJobs>(queryKey, board => board && arranged(board, wish))
    const seen = before?.jobs.find(({ id }) => id === wish.cardId)?.stageId
    const body = {
      stageId: wish.columnId,
      afterId: wish.afterId,
      ...(seen ? { fromStageId: seen } : {}),
      ...(override ? { override } : {}),
    }
    const column = columns.find(({ id }) => id === wish.columnId)?.title ?? ''
    const job = before?.jobs.find(({ id }) => id === wish.cardId)
    const done = terms.t('work.moved', { title: job?.title, stage: column })
    try {
      await api.post(`/v1/jobs/${wish.cardId}/moves`, body, { what: done })
    } catch (error) {
      const problem = asProblem(error)
      const isFull = problem.code === 'work.stage_full'
      const { title, why } = wordsOf(problem, terms)
      const reason = isFull
        ? terms.t('work.stageFull', { limit: problem.details.wipLimit })
        : problem.code === 'work.moved_meanwhile'
          ? terms.t('work.movedMeanwhile', { who: problem.details.movedBy, stage: problem.details.stageName })
          : problem.code === 'work.job_held'
            ? terms.t('work.jobHeld', { reason: problem.details.reason })
            : why || title
      client.setQueryData(queryKey, before)
      setRefused({ move: wish, reason, isFull })
      void client.invalidateQueries({ queryKey })
      return
    }
    void client.invalidateQueries({ queryKey })
    if (isUndo || !back || back.columnId === wish.columnId) return
    toast(done, {
      undo: () => move(back, { isUndo: true, override: true }),
    })
  }

  return { move, refused, dismiss: () => setRefused(null) }
}
