import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'

export interface PublicReview {
  id: string
  reservationId: string | null
  authorName: string
  isByStaff: boolean
  visitedOn: string
  overall: number
  body: string | null
  reply: string | null
}

export interface Reviews {
  count: number
  mean: number | null
  data: PublicReview[]
}

export interface Neighbourhood {
  id: string
  name: string
}

export interface TakingPart {
  displayName: string | null
  areaIds: string[]
  areas: Neighbourhood[]
}

export interface ThreadLine {
  id: string
  title: string
  body: string
  authorName: string
  isSeatedHere: boolean
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

export interface Conversation extends ThreadLine {
  createdAt: string
  posts: Said[]
}

export const reviewsQuery = (venueId: string) =>
  queryOptions({
    queryKey: ['reviews', venueId],
    queryFn: ({ signal }) => api.get<Reviews>(`/v1/venues/${venueId}/reviews`, { signal }),
  })

export const ownReviewQuery = (reservationId: string) =>
  queryOptions({
    queryKey: ['reviews', 'own', reservationId],
    queryFn: async ({ signal }) =>
      (await api.get<{ data: PublicReview[] }>('/v1/my-reviews', { signal })).data.find(
        each => each.reservationId === reservationId,
      ) ?? null,
  })

export const takingPartQuery = queryOptions({
  queryKey: ['neighbourhoods', 'own'],
  queryFn: ({ signal }) => api.get<TakingPart>('/v1/my-neighbourhoods', { signal }),
})

export const threadsQuery = (areaId: string) =>
  queryOptions({
    queryKey: ['neighbourhoods', areaId],
    queryFn: async ({ signal }) =>
      (await api.get<{ data: ThreadLine[] }>(`/v1/areas-of-town/${areaId}/threads`, { signal })).data,
  })

export const conversationQuery = (id: string) =>
  queryOptions({
    queryKey: ['neighbourhoods', 'thread', id],
    queryFn: ({ signal }) => api.get<Conversation>(`/v1/threads/${id}/conversation`, { signal }),
  })
