import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import type { StockUnit } from '../../rules.ts'

export interface StockLot {
  id: string
  number: string
  onHand: number
  receivedQuantity: number
  locationId: string
  lastOn: string | null
  openedOn: string | null
  standing: 'good' | 'expired' | 'opened_too_long' | 'blocked'
}

export interface StockRow {
  id: string
  sku: string
  name: string
  unit: StockUnit
  category: string | null
  onHand: number
  usable: number
  reserved: number
  onOrder: number
  available: number
  point: number | null
  isShort: boolean
  lots: StockLot[]
}

interface StockPage {
  data: StockRow[]
  nextCursor: string | null
}

const meta = {
  entities: [
    'inventory.item',
    'inventory.lot',
    'inventory.movement',
    'inventory.reorder',
    'inventory.reservation',
  ],
}

export const stockQuery = (q: string, isShort: boolean) =>
  infiniteQueryOptions({
    queryKey: ['stock', q, isShort],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      api.get<StockPage>('/v1/stock', { query: { q, isShort, limit: 100, cursor: pageParam }, signal }),
    getNextPageParam: page => page.nextCursor ?? undefined,
    meta,
  })

export const stockItemQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['stock', 'item', itemId],
    queryFn: async ({ signal }) => {
      const { data } = await api.get<StockPage>('/v1/stock', { query: { itemId }, signal })
      return data[0] ?? null
    },
    meta,
  })

export interface Movement {
  id: string
  createdAt: string
  kind: 'receive' | 'issue' | 'return' | 'adjust' | 'transfer'
  quantity: number
  worth: { amount: number; currency: string }
  reason: string
  note: string | null
  overrideReason: string | null
  lot: { number: string } | null
}

export const movementsQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['inventory.movement', 'of', itemId],
    queryFn: ({ signal }) =>
      api.get<{ data: Movement[] }>('/v1/stock-movements', {
        query: { 'filter[itemId]': itemId, include: 'lot', limit: 30, sort: '-id' },
        signal,
      }),
    meta: { entities: ['inventory.item', 'inventory.movement'] },
  })
