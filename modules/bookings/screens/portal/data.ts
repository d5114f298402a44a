import { queryOptions } from '@tanstack/react-query'
import type { OpeningTimes } from '#modules/business/screens/public.tsx'
import { api } from '#ui/api/client.ts'
import type { Money } from '#ui/format/money.ts'
import type { RequestStatus } from '../../request-rules.ts'
import type { StayStatus } from '../../rules.ts'

interface Days {
  id: string
  arrivesOn: string
  departsOn: string
  roomTypeName: string
}

export interface OwnStay extends Days {
  number: number
  status: StayStatus
  guestNames: string[]
  total: Money
}

export interface OwnRequest extends Days {
  status: RequestStatus
  reason: string | null
}

export interface Card {
  id: string
  onDay: string
  guestName: string
  mood: number | null
  energy: number | null
  appetite: number | null
  social: number | null
  activities: string[]
  meals: string | null
  highlights: string | null
  concerns: string | null
  photos: { id: string; thumb: string; full: string }[]
}

export interface PortalData {
  customers: { id: string; name: string }[]
  guests: { id: string; customerId: string; name: string; kind: string }[]
  roomTypes: { id: string; locationId: string; locationName: string; name: string; nightlyRate: Money }[]
  openingTimes: OpeningTimes
  stays: OwnStay[]
  requests: OwnRequest[]
  reportCards: Card[]
}

export const portalQuery = queryOptions({
  queryKey: ['portal'],
  queryFn: ({ signal }) => api.get<PortalData>('/v1/portal', { signal }),
})
