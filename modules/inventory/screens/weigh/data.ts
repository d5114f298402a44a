import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'

export interface Box {
  id: string
  itemId: string
  lotId: string
  weightBefore: number
  subjectId: string | null
  createdAt: string
  box: { itemName: string; lotNumber: string }
}

/** Containers that were weighed out and are not back. */
export const boxesQuery = (subjectId?: string) =>
  queryOptions({
    queryKey: ['inventory.weighing', 'out', subjectId ?? ''],
    queryFn: ({ signal }) =>
      api.get<{ data: Box[] }>('/v1/weighings', {
        query: {
          'filter[closedAt][null]': true,
          // What is out for a job comes back on that job’s own screen, which knows what to ask.
          ...(subjectId ? { 'filter[subjectId]': subjectId } : { 'filter[subjectId][null]': true }),
          include: 'box',
          limit: 50,
          sort: '-id',
        },
        signal,
      }),
    meta: { entities: ['inventory.weighing'] },
  })
