import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'

export interface Line {
  id: string
  at: string
  actorKind: string
  actorId: string | null
  actorName: string
  operation: string
  entity: string | null
  rowId: string | null
  reason: string | null
  isSealed: boolean
}

export interface Entry extends Line {
  address: string | null
  device: string | null
  requestId: string | null
  changes: Record<string, [unknown, unknown]> | null
  hiddenFields: string[]
  isWhoForgotten: boolean
  isWhatForgotten: boolean
  place: number | null
}

export interface Wanted {
  operation?: string
  entity?: string
  actorId?: string
  rowId?: string
  from?: string
  until?: string
}

interface LinePage {
  data: Line[]
  nextCursor: string | null
}

export const useAudit = (wanted: Wanted) =>
  useInfiniteQuery({
    queryKey: ['audit', wanted],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      api.get<LinePage>('/v1/audit-entries', { query: { ...wanted, cursor: pageParam }, signal }),
    getNextPageParam: last => last.nextCursor ?? undefined,
  })

export const useEntry = (id: string) =>
  useQuery({
    queryKey: ['audit-entry', id],
    queryFn: ({ signal }) => api.get<Entry>(`/v1/audit-entries/${id}`, { signal }),
  })
