import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import type { Money } from '../stay/types.ts'

export interface CustomerChoice {
  id: string
  name: string
  email: string | null
  phone: string | null
  alert: string | null
}

export interface GuestChoice {
  id: string
  name: string
  kind: string
  alert: string | null
}

export interface FreeType {
  roomTypeId: string
  name: string
  size: string
  freeCount: number
  rooms: { id: string; name: string }[]
  nightlyRate: Money
  total: Money
}

interface Listed<T> {
  data: T[]
}

export const customersQuery = (typed: string) =>
  queryOptions({
    queryKey: ['people.customer', 'choice', typed],
    queryFn: ({ signal }) =>
      api.get<Listed<CustomerChoice>>('/v1/customers', { query: { q: typed, limit: 8 }, signal }),
    placeholderData: keepPreviousData,
  })

export const customerQuery = (id: string) =>
  queryOptions({
    queryKey: ['people.customer', 'choice-of', id],
    queryFn: ({ signal }) => api.get<CustomerChoice>(`/v1/customers/${id}`, { signal }),
  })

export const guestsQuery = (customerId: string) =>
  queryOptions({
    queryKey: ['care.dependant', 'of', customerId],
    queryFn: ({ signal }) =>
      api.get<Listed<GuestChoice & { endedOn: string | null }>>('/v1/dependants', {
        query: { 'filter[customerId]': customerId, limit: 50 },
        signal,
      }),
    meta: { entities: ['pets.pet', 'care.dependant'] },
    select: ({ data }: Listed<GuestChoice & { endedOn: string | null }>) =>
      data.filter(guest => !guest.endedOn),
  })

export interface AvailabilityAsked {
  locationId: string
  arrivesOn: string
  departsOn: string
  guests: number
}

export const availabilityQuery = (asked: AvailabilityAsked) =>
  queryOptions({
    queryKey: ['availability', asked],
    queryFn: ({ signal }) => api.get<Listed<FreeType>>('/v1/availability', { query: { ...asked }, signal }),
    meta: { entities: ['bookings.stay', 'places.room', 'places.room_type'] },
    placeholderData: keepPreviousData,
  })
