import { queryOptions } from '@tanstack/react-query'
import { api } from '#kernel/ui/api/client.ts'
import type { Stay } from './types.ts'

export const stayQuery = (id: string) =>
  queryOptions({
    queryKey: ['stay', id],
    queryFn: ({ signal }) =>
      api.get<Stay>(`/v1/stays/${id}`, { query: { include: 'customer,guests' }, signal }),
    meta: { entities: ['bookings.stay', 'people.customer'] },
  })

export interface HistoryEntry {
  at: string
  actor: { kind: string; id: string; name: string | null }
  operation: string
  changes: Record<string, [unknown, unknown]>
  requestId: string
}

export const stayHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['stay', id, 'history'],
    queryFn: ({ signal }) => api.get<{ data: HistoryEntry[] }>(`/v1/stays/${id}/history`, { signal }),
    meta: { entities: ['bookings.stay'] },
  })
