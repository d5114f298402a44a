import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import type { Money } from '#ui/format/money.ts'
import type { InvoiceStatus, PaymentMethod, TenderMethod } from '../../rules.ts'

export interface OwnInvoice {
  id: string
  payerId: string
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

export interface OwnAccount {
  payerId: string
  name: string
  owed: Money
  storeCredit: Money
  isPaying: boolean
  isDeclined: boolean
  payments: { id: string; number: number; method: PaymentMethod; receivedAt: string; amount: Money }[]
}

/** How one may pay this business away from its desk. */
export interface WaysToPay {
  cardProvider: 'none' | 'simulator' | 'stripe'
  payingInstructions: string | null
  acceptedMethods: TenderMethod[]
}

export type OwnInvoices = WaysToPay & { data: OwnInvoice[] }
export type OwnAccounts = WaysToPay & { data: OwnAccount[] }

const askAgainAfter = 1500
const whilePaying = ({ state }: { state: { data?: { data: { isPaying: boolean }[] } } }) =>
  state.data?.data.some(one => one.isPaying) ? askAgainAfter : false

/** While a card is being charged the page asks again: the provider answers when it answers. */
export const ownInvoicesQuery = queryOptions({
  queryKey: ['own-invoices'],
  queryFn: ({ signal }) => api.get<OwnInvoices>('/v1/own-invoices', { signal }),
  refetchInterval: whilePaying,
})

export const ownAccountsQuery = queryOptions({
  queryKey: ['own-accounts'],
  queryFn: ({ signal }) => api.get<OwnAccounts>('/v1/own-accounts', { signal }),
  refetchInterval: whilePaying,
})
