import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import type { Stay } from './types.ts'

export const stayQuery = (id: string) =>
  queryOptions({
    queryKey: ['stay', id],
    queryFn: ({ signal }) =>
      api.get<Stay>(`/v1/stays/${id}`, { query: { include: 'customer,guests' }, signal }),
    meta: { entities: ['bookings.stay', 'people.customer'] },
  })
