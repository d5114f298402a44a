import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import type { Money } from '#ui/format/money.ts'
import type { ClaimState } from '../../rules.ts'
import type { Offer } from './offer/offer.ts'

export interface VenueNear {
  id: string
  name: string
  genre: string
  area: string
  latitude: number
  longitude: number
  timezone: string
  slots: { startsAt: string }[]
}

export interface Wish {
  partySize: number
  from: string
  until: string
}

/** Who has a table for this party at these hours. */
export const nearQuery = ({ partySize, from, until }: Wish) =>
  queryOptions({
    queryKey: ['near', partySize, from, until],
    staleTime: 15_000,
    refetchInterval: 30_000,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (await api.get<{ data: VenueNear[] }>('/v1/venues-near', { query: { partySize, from, until }, signal }))
        .data,
  })

/** What is offered now. */
export const offersQuery = (venueId?: string) =>
  queryOptions({
    queryKey: ['offers', venueId ?? 'all'],
    staleTime: 10_000,
    refetchInterval: 20_000,
    queryFn: async ({ signal }) =>
      (await api.get<{ data: Offer[] }>('/v1/offers', { query: { venueId, limit: 500 }, signal })).data,
  })

export interface OwnClaim {
  id: string
  code: string
  reservationId: string
  status: ClaimState
  terms: { name: string }
  discount: Money | null
}

const kept = 'mainstay.offers'

/** The offers of this device; the last ones known stay on it, since a till may stand in a cellar. */
export const myOffersQuery = queryOptions({
  queryKey: ['my-offers'],
  networkMode: 'always',
  queryFn: async ({ signal }): Promise<OwnClaim[]> => {
    try {
      const { data } = await api.get<{ data: OwnClaim[] }>('/v1/my-offers', { signal })
      localStorage.setItem(kept, JSON.stringify(data))
      return data
    } catch (error) {
      const text = asProblem(error).status === 0 ? localStorage.getItem(kept) : null
      if (text) return JSON.parse(text) as OwnClaim[]
      throw error
    }
  },
})
