import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'

export interface Powder {
  id: string
  itemId: string
  name: string
  maker: string | null
  colourCode: string | null
  film: number
}

export interface Need {
  transfer: number
  low: number | null
  high: number | null
  weighingCount: number
  powder: number
  held: number
  isEnough: boolean
  cost?: { amount: number; currency: string } | null
}

export interface PowderUse {
  id: string
  used: number
  area: number | null
  onParts: number | null
  cost?: { amount: number; currency: string } | null
  createdAt: string
  names: { powder: string; lot: string }
}

export interface JobFacts {
  id: string
  reference: string
  title: string
  colourName: string | null
  colourCode: string | null
  quoteId: string | null
}

export const powdersQuery = queryOptions({
  queryKey: ['coating.powder', 'all'],
  queryFn: ({ signal }) =>
    api.get<{ data: Powder[] }>('/v1/powders', {
      query: { limit: 200, sort: 'name' },
      signal,
    }),
  meta: { entities: ['coating.powder', 'inventory.item', 'inventory.lot'] },
})

export const jobQuery = (id: string) =>
  queryOptions({
    queryKey: ['coating.shop_job', 'powder', id],
    queryFn: ({ signal }) => api.get<JobFacts>(`/v1/shop-jobs/${id}`, { signal }),
  })

export const usesQuery = (shopJobId: string) =>
  queryOptions({
    queryKey: ['coating.powder_use', 'of', shopJobId],
    queryFn: ({ signal }) =>
      api.get<{ data: PowderUse[] }>('/v1/powder-uses', {
        query: { 'filter[shopJobId]': shopJobId, include: 'names', limit: 50, sort: '-id' },
        signal,
      }),
    meta: { entities: ['coating.powder_use'] },
  })
