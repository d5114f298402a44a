import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'

export interface ShopCardFacts {
  id: string
  workJobId: string
  reference: string
  customerName: string
  partCount: number
  failedCount: number
  colourName: string | null
  colourCode: string | null
  isRework: boolean
  isInvoiced: boolean
  isWorkedOn: boolean
  thumb: string | null
}

/** What the cards of a board say beyond their title, by the card; asked for once for all of them. */
export const cardsQuery = (boardId: string) =>
  queryOptions({
    queryKey: ['coating.shop_job', 'cards', boardId],
    queryFn: async ({ signal }) => {
      const { data } = await api.get<{ data: ShopCardFacts[] }>(`/v1/boards/${boardId}/shop-cards`, {
        signal,
      })
      return new Map(data.map(card => [card.workJobId, card]))
    },
    meta: { entities: ['coating.time_entry'] },
    staleTime: 30_000,
  })
