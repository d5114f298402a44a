import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { otherParameters, readState, type Search, type TableState, writeState } from './state.ts'

export function useTableState() {
  const search = useSearch({ strict: false }) as Search
  const navigate = useNavigate()
  const state = useMemo(() => readState(search), [search])
  const replace = useCallback(
    (next: Search) => navigate({ to: '.', search: next, replace: true, resetScroll: false }),
    [navigate],
  )
  const change = useCallback(
    (changes: Partial<TableState>) =>
      void replace({ ...writeState({ ...state, ...changes }), ...otherParameters(search) }),
    [state, search, replace],
  )
  /** Sets parameters that are not the table's own; undefined removes one. */
  const mark = useCallback(
    (marks: Record<string, string | undefined>) => {
      const kept = Object.entries({ ...search, ...marks }).filter((entry): entry is [string, string] =>
        Boolean(entry[1]),
      )
      void replace(Object.fromEntries(kept))
    },
    [search, replace],
  )
  return {
    state,
    search,
    change,
    mark,
    apply: (next: Search) => void replace({ ...next, ...otherParameters(search) }),
  }
}
