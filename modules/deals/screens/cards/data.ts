import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import type { Money } from '#ui/format/money.ts'
import type { Row } from '#ui/meta.ts'
import type { CardPaymentState } from '../../rules.ts'

export interface CardPaymentRow extends Row {
  paymentReference: string
  merchantReference: string
  venueId: string | null
  claimId: string | null
  paid: Money
  refunded: Money
  credit: Money | null
  overpaid: Money | null
  paidAt: string
  creditDueAt: string | null
  status: CardPaymentState
  because: string | null
}

export const cardPaymentsQuery = queryOptions({
  queryKey: ['card-payments-screen'],
  queryFn: async ({ signal }) =>
    (await api.get<{ data: CardPaymentRow[] }>('/v1/card-payments', { query: { limit: 100 }, signal })).data,
  meta: { entities: ['deals.card_payment', 'deals.claim'] },
})

/** What a person can say that the payment does not. */
const sayable = ['needs_bill', 'arrival_unknown', 'unknown_venue', 'nobody_came']

export const needsWord = ({ status, because }: CardPaymentRow): boolean =>
  status === 'waiting' && sayable.includes(because ?? '')

/** Reasons with words of their own; a network's own code is shown as it is. */
export const ownReasons = [
  ...sayable,
  'unknown_card',
  'no_booking',
  'redeemed_already',
  'other_currency',
  'refunded',
  'nothing_off',
  'late',
  'over_max',
]
