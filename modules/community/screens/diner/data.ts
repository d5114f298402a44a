import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'

export interface PublicReview {
  id: string
  authorName: string
  isByStaff: boolean
  visitedOn: string
  overall: number
  body: string | null
  reply: string | null
  isMine: boolean
}

export interface Reviews {
  summary: { count: number; overallTenths: number }
  data: PublicReview[]
}

export interface Neighbourhood {
  id: string
  name: string
  isMine: boolean
}

export interface ThreadLine {
  id: string
  title: string
  excerpt: string
  authorName: string
  isPinned: boolean
  postCount: number
  lastPostAt: string
}

export interface Said {
  id: string
  authorName: string
  isSeatedHere: boolean
  body: string
  createdAt: string
}

export interface Conversation extends Said {
  title: string
  data: Said[]
}

export const reviewsQuery = (venueId: string) =>
  queryOptions({
    queryKey: ['reviews', venueId],
    queryFn: ({ signal }) => api.get<Reviews>('/v1/venue-reviews', { query: { venueId }, signal }),
  })

export const neighbourhoodsQuery = queryOptions({
  queryKey: ['neighbourhoods'],
  queryFn: async ({ signal }) =>
    (await api.get<{ data: Neighbourhood[] }>('/v1/neighbourhoods', { signal })).data,
})

export const threadsQuery = (areaId: string) =>
  queryOptions({
    queryKey: ['neighbourhoods', areaId],
    queryFn: async ({ signal }) =>
      (await api.get<{ data: ThreadLine[] }>(`/v1/neighbourhoods/${areaId}/threads`, { signal })).data,
  })

export const conversationQuery = (id: string) =>
  queryOptions({
    queryKey: ['neighbourhoods', 'thread', id],
    queryFn: ({ signal }) => api.get<Conversation>(`/v1/threads/${id}/page`, { signal }),
  })
