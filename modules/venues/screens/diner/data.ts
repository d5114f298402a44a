import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import type { ReservationStatus } from '../../rules.ts'
import { keep, readKept } from './mine/kept.ts'

export interface VenueNow {
  id: string
  name: string
  genre: string
  area: string
  /** Millionths of a degree. */
  latitude: number
  longitude: number
  timezone: string
  slots: { startsAt: string }[]
}

export interface Hours {
  onDay: string
  opens: string | null
  closes: string | null
}

export interface VenueFacts {
  id: string
  name: string
  genre: string
  area: string
  address: string | null
  phone: string | null
  about: string | null
  latitude: number
  longitude: number
  timezone: string
  maxOnlineParty: number
  lateCancelMinutes: number
  graceMinutes: number
  hours: Hours[]
}

export interface OwnReservation {
  id: string
  version: number
  number: number
  status: ReservationStatus
  venueId: string
  venueName: string
  venueArea: string
  address: string | null
  phone: string | null
  timezone: string
  lateCancelMinutes: number
  startsAt: string
  endsAt: string
  partySize: number
  guestName: string
  strike: OwnStrike | null
}

export interface OwnStrike {
  id: string
  onDay: string
  status: 'standing' | 'disputed' | 'confirmed' | 'lifted'
}

export interface OwnWait {
  id: string
  version: number
  status: 'waiting' | 'offered' | 'accepted' | 'declined' | 'lapsed' | 'left'
  venueId: string
  venueName: string
  timezone: string
  startsAt: string
  partySize: number
  offeredUntilAt: string | null
}

export interface Mine {
  reservations: OwnReservation[]
  waiting: OwnWait[]
}

/** What was loaded last stays on the device: a code must open in a cellar. */
export const mineQuery = (slug: string) =>
  queryOptions({
    queryKey: ['mine', slug],
    networkMode: 'always',
    queryFn: async ({ signal }): Promise<Mine & { isOld?: boolean }> => {
      try {
        const mine = await api.get<Mine>('/v1/my-reservations', { signal })
        keep(slug, 'mine', mine)
        return mine
      } catch (error) {
        const kept = asProblem(error).status === 0 ? readKept<Mine>(slug, 'mine') : undefined
        if (kept) return { ...kept, isOld: true }
        throw error
      }
    },
  })

/** One booking, for whoever has the link to it. */
export const byLinkQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: ['mine', slug, id],
    queryFn: ({ signal }) => api.get<OwnReservation>(`/v1/reservations/${id}/guest-view`, { signal }),
  })

export const venueQuery = (id: string) =>
  queryOptions({
    queryKey: ['venue', id],
    queryFn: ({ signal }) => api.get<VenueFacts>(`/v1/venues/${id}/page`, { signal }),
  })
