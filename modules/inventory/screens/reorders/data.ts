import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import type { ReorderStatus, StockUnit } from '../../rules.ts'

export interface Reorder {
  id: string
  version: number
  number: number
  itemId: string
  status: ReorderStatus
  quantity: number
  packCount: number | null
  arrivedQuantity: number
  because: { point: number; usable: number; reserved: number; onOrder: number; position: number }
  orderedOn: string | null
  expectedOn: string | null
  item: { name: string; sku: string; unit: StockUnit; packQuantity: number | null; leadDays: number | null }
  supplier: { name: string; email: string | null; phone: string | null } | null
}

export const reordersQuery = queryOptions({
  queryKey: ['inventory.reorder', 'open'],
  queryFn: ({ signal }) =>
    api.get<{ data: Reorder[] }>('/v1/reorders', {
      query: { 'filter[status][in]': 'proposed,ordered', include: 'item,supplier', limit: 200, sort: '-id' },
      signal,
    }),
  meta: { entities: ['inventory.reorder', 'inventory.item'] },
})
