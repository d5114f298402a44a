import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import type { Money } from '#ui/format/money.ts'

export interface AccountLine {
  rule: string
  name: string
  explanation: string
  quantity: number
  unitAmount: number
  amount: number
}

export interface Gap {
  guestId: string
  guestName: string
  record: string
  state: string
  expiresOn: string | null
}

export interface StayAccount {
  lines: AccountLine[]
  total: Money
  /** For coming or leaving at other times than agreed, also when they are waived. */
  timeFees: { rule: string; name: string; explanation: string; amount: Money }[]
  lateFee: Money | null
  held: Money
  due: Money
  perGuest: { guestId: string | null; guestName: string; amount: Money }[]
  cancellation: { daysBefore: number; percent: string; refund: Money; forfeit: Money }
  gaps: Gap[]
}

export const accountQuery = (stayId: string) =>
  queryOptions({
    queryKey: ['stay-account', stayId],
    queryFn: ({ signal }) => api.get<StayAccount>(`/v1/stays/${stayId}/account`, { signal }),
    meta: {
      entities: [
        'bookings.stay',
        'billing.deposit',
        'care.entry',
        'catalogue.price_rule',
        'pets.pet',
        'pets.vaccination',
      ],
    },
  })

export interface Deposit {
  id: string
  status: 'pending' | 'held' | 'settled' | 'failed'
  method: string
  amount: Money
  consumed: Money
  refunded: Money
  forfeited: Money
  credited: Money
  held: Money
  createdAt: string
}

export const depositsQuery = (stayId: string) =>
  queryOptions({
    queryKey: ['billing.deposit', 'of', stayId],
    queryFn: async ({ signal }) => {
      const query = { 'filter[subjectId]': stayId, limit: 20 }
      return (await api.get<{ data: Deposit[] }>('/v1/deposits', { query, signal })).data
    },
    meta: { entities: ['billing.deposit'] },
  })
