import { useQuery } from '@tanstack/react-query'
import { api, type QueryValue } from '#ui/api/client.ts'
import type { RequestCard } from './sla.ts'

/** Requests that fit, with the unit and who looks after it. */
export const useRequests = (query: Record<string, QueryValue>, isOn = true) =>
  useQuery({
    queryKey: ['property.request', 'cards', query],
    enabled: isOn,
    queryFn: ({ signal }) =>
      api.get<{ data: RequestCard[] }>('/v1/requests', {
        query: { include: 'unit,assignee', limit: 200, sort: 'reportedAt', ...query },
        signal,
      }),
    select: answer => answer.data,
  })
