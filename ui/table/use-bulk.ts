import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../api/client.ts'
import { asProblem } from '../api/problem.ts'
import { keys } from '../data/keys.ts'
import type { RowPage } from '../data/rows.ts'
import { wordsOf } from '../feedback/problem-words.ts'
import { toast } from '../feedback/toast.tsx'
import { useTerms } from '../i18n/use-terms.ts'
import type { Values } from '../meta.ts'
import type { DataTableModel } from './use-data-table.ts'

interface BulkResult {
  id: string
  ok: boolean
  code?: string
  message?: string
}

export interface BulkAnswer {
  results: BulkResult[]
  okCount: number
  failedCount: number
}

export interface BulkWish {
  action: 'update' | 'archive' | 'restore'
  changes?: Values
  ids?: string[]
}

export const mostAtOnce = 1000
const pageSize = 200

export function useBulk(table: DataTableModel) {
  const { entity, query, context, clearSelection, selectIds } = table
  const terms = useTerms()
  const client = useQueryClient()
  const [outcome, setOutcome] = useState<BulkAnswer>()

  const complain = (error: unknown) => {
    const words = wordsOf(asProblem(error), terms)
    toast(`${words.title}. ${words.why}`, { tone: 'problem' })
  }
  const running = useMutation({
    mutationFn: ({ ids = [...context.selection.ids], ...wish }: BulkWish) =>
      api.post<BulkAnswer>(`/v1/${entity.plural}/bulk`, { ...wish, ids }),
    onError: complain,
    onSuccess: (answer, wish) => {
      void client.invalidateQueries({ queryKey: keys.entity(entity.name) })
      setOutcome(answer)
      const done = answer.results.filter(result => result.ok).map(result => result.id)
      const back = { archive: 'restore', restore: 'archive', update: undefined }[wish.action]
      const undo = back
        ? () => running.mutate({ action: back as 'archive' | 'restore', ids: done })
        : undefined
      if (done.length > 0)
        toast(terms.t(`bulk.done.${wish.action}`, { count: done.length }), undo ? { undo } : {})
      if (answer.failedCount === 0) clearSelection()
    },
  })

  const selecting = useMutation({
    onError: complain,
    mutationFn: async () => {
      const ids: string[] = []
      let cursor: string | undefined
      do {
        const page: RowPage = await api.get(`/v1/${entity.plural}`, {
          query: { ...query, include: undefined, limit: pageSize, cursor },
        })
        ids.push(...page.data.map(row => row.id))
        cursor = page.nextCursor ?? undefined
      } while (cursor && ids.length < mostAtOnce)
      selectIds(ids.slice(0, mostAtOnce))
    },
  })

  return {
    run: (wish: BulkWish) => running.mutate(wish),
    isRunning: running.isPending,
    selectMatching: () => selecting.mutate(),
    isSelecting: selecting.isPending,
    outcome,
    failures: outcome?.results.filter(result => !result.ok) ?? [],
    forget: () => {
      setOutcome(undefined)
      clearSelection()
    },
  }
}
