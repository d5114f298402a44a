import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import type { Money } from '#ui/format/money.ts'
import type { DepositState, ReservationState } from '../../amenities/reservation-rules.ts'

export interface AmenityRow {
  id: string
  name: string
  opens: string
  closes: string
  bufferMinutes: number
  minMinutes: number
  maxMinutes: number | null
  slotMinutes: number
  needsApproval: boolean
  fee: Money | null
  deposit: Money | null
  terms: string | null
  perUnitPerDay: number | null
  perUnitPerWeek: number | null
  perUnitPerMonth: number | null
  cancelHours: number
}

export interface ReservationRow {
  id: string
  amenityId: string
  startsAt: string
  endsAt: string
  blockedUntilAt: string
  status: ReservationState
  fee: Money | null
  deposit: Money | null
  depositState: DepositState
  unit?: { name: string }
  customer?: { name: string }
  amenity?: { name: string }
}

export interface WaitRow {
  id: string
  startsAt: string
  endsAt: string
  unit?: { name: string }
  customer?: { name: string }
}

export const useAmenities = (locationId: string | undefined) =>
  useQuery({
    queryKey: ['property.amenity', 'choices', locationId],
    queryFn: ({ signal }) =>
      api.get<{ data: AmenityRow[] }>('/v1/amenities', {
        query: { 'filter[locationId]': locationId, limit: 100 },
        signal,
      }),
    select: answer => answer.data,
  })

export const useReservations = (query: Record<string, string | undefined>, isOn = true) =>
  useQuery({
    queryKey: ['property.reservation', 'cards', query],
    enabled: isOn,
    queryFn: ({ signal }) =>
      api.get<{ data: ReservationRow[] }>('/v1/amenity-reservations', {
        query: { include: 'unit,customer,amenity', sort: 'startsAt', limit: 200, ...query },
        signal,
      }),
    select: answer => answer.data,
  })

export const useWaits = (amenityId: string) =>
  useQuery({
    queryKey: ['property.amenity_wait', 'cards', amenityId],
    enabled: amenityId !== '',
    queryFn: ({ signal }) =>
      api.get<{ data: WaitRow[] }>('/v1/amenity-waits', {
        query: {
          'filter[amenityId]': amenityId,
          'filter[status]': 'waiting',
          include: 'unit,customer',
          limit: 50,
        },
        signal,
      }),
    select: answer => answer.data,
  })
