import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import type { Money } from '#ui/format/money.ts'
import type { InvoiceStatus } from '../../rules.ts'

export interface OwnInvoice {
  id: string
  kind: 'invoice' | 'credit_note'
  reference: string
  status: InvoiceStatus
  issuedOn: string
  dueOn: string
  tax: Money
  total: Money
  due: Money
  isPaying: boolean
  declined: string | null
  lines: {
    description: string
    explanation: string | null
    quantity: string
    taxes: { name: string; jurisdiction: string; percent: string; amount: number }[]
    total: Money
  }[]
}

export interface OwnInvoices {
  cardProvider: 'none' | 'simulator' | 'stripe'
  data: OwnInvoice[]
}

const askAgainAfter = 1500

/** While a card is being charged the page asks again: the provider answers when it answers. */
export const ownInvoicesQuery = queryOptions({
  queryKey: ['own-invoices'],
  queryFn: ({ signal }) => api.get<OwnInvoices>('/v1/own-invoices', { signal }),
  refetchInterval: ({ state }) =>
    state.data?.data.some(invoice => invoice.isPaying) ? askAgainAfter : false,
})
