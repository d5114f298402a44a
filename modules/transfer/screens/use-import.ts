import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { api } from '#ui/api/client.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { keys } from '#ui/data/keys.ts'
import { type ImportRow, movingStates } from './types.ts'

const entity = 'transfer.import'
// Between events of the live connection; enough for a bar that moves.
const lookMilliseconds = 1000

export function useImport(id: string) {
  const client = useQueryClient()
  const query = useQuery({
    queryKey: keys.row(entity, id),
    queryFn: ({ signal }) => api.get<ImportRow>(`/v1/imports/${id}`, { signal }),
    refetchInterval: ({ state }) =>
      state.data && movingStates.includes(state.data.status) ? lookMilliseconds : false,
  })
  const status = query.data?.status
  const before = useRef(status)
  useEffect(() => {
    const hasSettled =
      before.current && status && movingStates.includes(before.current) && !movingStates.includes(status)
    before.current = status
    // Rows of an import send no events of their own, so every list may now show old rows.
    if (hasSettled) void client.invalidateQueries()
  }, [status, client])
  return query
}

export function useImportVerbs(id: string) {
  const client = useQueryClient()
  const intend = useIntent()
  return useMutation({
    mutationFn: (verb: 'run' | 'cancellation' | 'rollback') =>
      intend(key => api.post<ImportRow>(`/v1/imports/${id}/${verb}`, undefined, { key })),
    onSuccess: row => {
      client.setQueryData(keys.row(entity, id), row)
      void client.invalidateQueries({ queryKey: keys.entity(entity) })
    },
  })
}
