import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import type { Money } from '#ui/format/money.ts'
import type { CardPaymentState } from '../../../rules.ts'

export interface OwnCard {
  id: string
  status: 'pending' | 'linked' | 'refused'
  scheme: string | null
  lastFour: string | null
}

export interface OwnCards {
  network: 'none' | 'simulator' | 'fidel'
  cards: OwnCard[]
  payments: {
    id: string
    claimId: string | null
    status: CardPaymentState
    credit: Money | null
    creditDueAt: string | null
  }[]
}

const askAgainAfter = 1500

/** While the network is asked about a card the page asks again: it answers when it answers. */
export const ownCardsQuery = queryOptions({
  queryKey: ['own-payment-cards'],
  queryFn: ({ signal }) => api.get<OwnCards>('/v1/own-payment-cards', { signal }),
  refetchInterval: ({ state }) =>
    state.data?.cards.some(card => card.status === 'pending') ? askAgainAfter : false,
})
