import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import type { Money } from '#ui/format/money.ts'
import type { DepositState, ReservationState } from '../../amenities/reservation-rules.ts'
import type { RequestState } from '../../requests/rules.ts'

interface Span {
  startsAt: string
  endsAt: string
}

export interface OwnHome {
  unitId: string
  unitName: string
  buildingName: string
  role: string
}

export interface OwnRequest {
  id: string
  number: number
  unitName: string | null
  title: string
  details: string | null
  category: string
  status: RequestState
  priority: string
  reportedAt: string
  resolutionDueAt: string | null
  completedAt: string | null
  endedBecause: string | null
  reopenCount: number
  mayEnter: boolean
  waitsFor: string | null
  photos: { id: string; thumb: string; full: string }[]
}

export interface OwnPass {
  id: string
  unitName: string
  visitorName: string
  startsOn: string
  endsOn: string
  fromTime: string
  untilTime: string
  doors: string[]
  useCount: number
  revokedAt: string | null
}

export interface OwnAmenity {
  id: string
  name: string
  opens: string
  closes: string
  minMinutes: number
  maxMinutes: number | null
  perUnitPerDay: number | null
  perUnitPerWeek: number | null
  perUnitPerMonth: number | null
  horizonDays: number | null
  cancelHours: number
  needsApproval: boolean
  fee: Money | null
  deposit: Money | null
  terms: string | null
  isSigned: boolean
}

export interface OwnReservation extends Span {
  id: string
  amenityName: string
  status: ReservationState
  endedBecause: string | null
  fee: Money | null
  deposit: Money | null
  depositState: DepositState
}

export interface ResidentHome {
  people: { id: string; name: string }[]
  homes: OwnHome[]
  doors: string[]
  requests: OwnRequest[]
  visits: (Span & { id: string; unitName: string; title: string; basis: string })[]
  parcels: {
    id: string
    unitName: string
    carrier: string | null
    kind: string
    isPerishable: boolean
    status: 'held' | 'collected'
    receivedAt: string
    collectedAt: string | null
    collectedBy: string | null
  }[]
  passes: OwnPass[]
  amenities: OwnAmenity[]
  reservations: OwnReservation[]
  waits: (Span & { id: string; amenityName: string })[]
  months: string[]
}

/** All that is one's own, once for every page of the portal. */
export const useHome = () =>
  useQuery({
    queryKey: ['resident-home'],
    queryFn: ({ signal }) => api.get<ResidentHome>('/v1/resident-home', { signal }),
    refetchInterval: 60_000,
  })
