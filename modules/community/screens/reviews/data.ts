import { infiniteQueryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'

export interface ReviewRow {
  id: string
  authorName: string
  isByStaff: boolean
  visitedOn: string
  food: number
  service: number
  value: number
  overall: number
  body: string | null
  createdAt: string
  editedAt: string | null
  visibility: 'shown' | 'hidden'
  reply: string | null
  repliedAt: string | null
  resolvedAt: string | null
  goodwillAt: string | null
}

export const shelves = ['unanswered', 'low', 'all'] as const
export type Shelf = (typeof shelves)[number]

const filters: Record<Shelf, Record<string, string | number | boolean>> = {
  unanswered: { 'filter[repliedAt][null]': true },
  low: { 'filter[overall][lte]': 2 },
  all: {},
}

interface ReviewPage {
  data: ReviewRow[]
  nextCursor: string | null
  count?: number
}

export const reviewsQuery = (locationId: string, shelf: Shelf) =>
  infiniteQueryOptions({
    queryKey: ['community.review', 'shelf', locationId, shelf],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      api.get<ReviewPage>('/v1/reviews', {
        query: {
          ...filters[shelf],
          'filter[locationId]': locationId,
          limit: 30,
          cursor: pageParam,
          count: pageParam ? undefined : true,
        },
        signal,
      }),
    getNextPageParam: page => page.nextCursor ?? undefined,
    meta: { entities: ['community.review'] },
  })
