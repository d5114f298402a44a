import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

export interface BoardState {
  board?: string | undefined
  job?: string | undefined
  new?: string | undefined
}

const textOf = (value: unknown) => (value === undefined || value === '' ? undefined : String(value))

/** Which board and which job is open, in the address. */
export function useBoardState(): [BoardState, (change: BoardState) => void] {
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const navigate = useNavigate()
  const change = useCallback(
    (next: BoardState) => {
      const merged = (previous: BoardState) => ({ ...previous, ...next })
      void navigate({ to: '.', search: merged, replace: true } as never)
    },
    [navigate],
  )
  return [{ board: textOf(search.board), job: textOf(search.job), new: textOf(search.new) }, change]
}
