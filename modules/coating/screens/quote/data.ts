import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import type { Quote, QuoteDraft, QuoteItem, Reckoning } from './types.ts'

interface Page<T> {
  data: T[]
}

export const quoteQuery = (id: string) =>
  queryOptions({
    queryKey: ['coating.quote', 'page', id],
    queryFn: ({ signal }) => api.get<Quote>(`/v1/quotes/${id}`, { query: { include: 'customer' }, signal }),
  })

export const itemsQuery = (quoteId: string) =>
  queryOptions({
    queryKey: ['coating.quote_item', 'of', quoteId],
    queryFn: async ({ signal }) => {
      const query = { 'filter[quoteId]': quoteId, sort: 'position', limit: 50 }
      return (await api.get<Page<QuoteItem>>('/v1/quote-items', { query, signal })).data
    },
    // A draft is written anew with its items.
    meta: { entities: ['coating.quote'] },
  })

export interface ReceivedPart {
  id: string
  partId: string | null
  name: string
  count: number
}

export const receivedQuery = (dropOffId: string) =>
  queryOptions({
    queryKey: ['coating.received_part', 'of', dropOffId],
    queryFn: async ({ signal }) => {
      const query = { 'filter[dropOffId]': dropOffId, limit: 50 }
      return (await api.get<Page<ReceivedPart>>('/v1/received-parts', { query, signal })).data
    },
  })

export const isReckonable = ({ items }: Pick<QuoteDraft, 'items'>) =>
  items.length > 0 && items.every(item => item.name.trim() !== '' && item.count > 0 && item.area > 0)

/** What the draft comes to as it stands; the last figures stay while new ones are on their way. */
export const reckoningQuery = ({ items, isRush }: Pick<QuoteDraft, 'items' | 'isRush'>) =>
  queryOptions({
    queryKey: ['coating.price_book', 'reckoning', items, isRush],
    queryFn: ({ signal }) => api.post<Reckoning>('/v1/quote-calculations', { items, isRush }, { signal }),
    enabled: isReckonable({ items }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    retry: false,
  })

export interface ProofRow {
  id: string
  number: number
  revision: number
  status: 'open' | 'approved' | 'changes_asked' | 'superseded'
  sentAt: string
  expiresAt: string
  answeredAt: string | null
  answeredBy: string | null
  answeredFrom: string | null
  comment: string | null
  contentHash: string
}

export const proofsQuery = (quoteId: string) =>
  queryOptions({
    queryKey: ['coating.proof', 'of', quoteId],
    queryFn: async ({ signal }) => {
      const query = { 'filter[quoteId]': quoteId, sort: '-sentAt' }
      return (await api.get<Page<ProofRow>>('/v1/proofs', { query, signal })).data
    },
  })

export const jobsOfQuery = (quoteId: string) =>
  queryOptions({
    queryKey: ['coating.shop_job', 'of-quote', quoteId],
    queryFn: async ({ signal }) => {
      const query = { 'filter[quoteId]': quoteId, sort: 'id' }
      return (await api.get<Page<{ id: string; reference: string }>>('/v1/shop-jobs', { query, signal })).data
    },
  })
