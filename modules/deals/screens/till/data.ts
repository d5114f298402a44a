import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import type { Money } from '#ui/format/money.ts'
import type { ClaimState } from '../../rules.ts'
import type { Terms } from '../../till/discount.ts'

export interface TillClaim {
  id: string
  code: string
  venueName: string
  timezone: string
  guestName: string
  partySize: number
  seatsAt: string
  terms: Terms
  status: ClaimState
  reservationStatus: string
  arrivedAt: string | null
  redeemedAt: string | null
  discount: Money | null
}

export interface Reckoned {
  currency: string
  food: number
  drinks: number
  other: number
  discount: number
  service: number
  total: number
  minutesLate: number
  arrivedAt: string
  voidBecause: 'late' | 'over_max' | null
}

export interface Bill {
  food: number
  drinks: number
  other: number
  guests: number
  arrivedAt?: string
}

export const codeQuery = (code: string) =>
  queryOptions({
    queryKey: ['deal-code', code],
    enabled: code.length >= 6,
    retry: false,
    queryFn: ({ signal }) => api.get<TillClaim>('/v1/deal-code', { query: { code }, signal }),
    meta: { entities: ['deals.claim', 'venues.reservation'] },
  })

export const reckoningQuery = (claimId: string, bill: Bill | undefined) =>
  queryOptions({
    queryKey: ['deal-reckoning', claimId, bill],
    enabled: bill !== undefined,
    retry: false,
    queryFn: ({ signal }) =>
      api.get<Reckoned>(`/v1/deal-claims/${claimId}/reckoning`, { query: { ...bill }, signal }),
  })

export interface Expected {
  id: string
  code: string
  guestName: string
  partySize: number
  seatsAt: string
}

/** Who has an offer to redeem around now, at one place. */
export const expectedQuery = (locationId: string) =>
  queryOptions({
    queryKey: ['deals-expected', locationId],
    refetchInterval: 60_000,
    queryFn: ({ signal }) =>
      api.get<{ data: Expected[] }>('/v1/deal-expected', { query: { locationId }, signal }),
    meta: { entities: ['deals.claim', 'venues.reservation'] },
  })
