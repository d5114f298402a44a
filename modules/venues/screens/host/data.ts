import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import type { ReservationStatus, TableAvailability } from '../../rules.ts'

export interface BookTable {
  id: string
  name: string
  floorId: string | null
  minSeats: number
  maxSeats: number
  extraSeats: number
  availability: TableAvailability
  shape: 'square' | 'round'
  leftTenths: number
  topTenths: number
}

export interface BookEntry {
  id: string
  version: number
  number: number
  status: ReservationStatus
  channel: 'online' | 'in_house' | 'walk_in'
  startsAt: string
  endsAt: string
  partySize: number
  tableIds: string[]
  guestName: string
  phone: string | null
  email: string | null
  notes: string | null
  dealOfferId: string | null
  pacingOverride: string | null
  seatedAt: string | null
  arrivedAt: string | null
  allergies: string | null
  tags: string[]
  visitCount: number
  noShowCount: number
}

export interface Waiting {
  id: string
  status: 'waiting' | 'offered'
  partySize: number
  startsAt: string
  guestName: string
  phone: string | null
  joinedAt: string
  offeredUntilAt: string | null
}

export interface DayBook {
  venueId: string
  venueName: string
  timezone: string
  on: string
  /** Now. */
  at: string
  graceMinutes: number
  hours: { opens: string; closes: string }[]
  floors: { id: string; name: string }[]
  tables: BookTable[]
  reservations: BookEntry[]
  paces: { slotAt: string; covers: number; maxCovers: number | null; raised: number }[]
  waiting: Waiting[]
}

const shown = ['venues.reservation', 'venues.waitlist_entry', 'venues.guest_table', 'venues.floor']

/** The venue of a location; a location without one has no host stand. */
export const venueQuery = (locationId: string) =>
  queryOptions({
    queryKey: ['venues.venue', 'at', locationId],
    queryFn: async ({ signal }) => {
      const query = { 'filter[locationId]': locationId, limit: 1 }
      const { data } = await api.get<{ data: { id: string; name: string }[] }>('/v1/venues', {
        query,
        signal,
      })
      return data[0] ?? null
    },
  })

export const bookQuery = (venueId: string, on: string | undefined) =>
  queryOptions({
    queryKey: ['venues.reservation', 'day-book', venueId, on ?? 'today'],
    refetchInterval: 30_000,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => api.get<DayBook>(`/v1/venues/${venueId}/day-book`, { query: { on }, signal }),
    meta: { entities: shown },
  })

export const millis = (iso: string): number => Date.parse(iso)

const isOver: readonly ReservationStatus[] = ['finished', 'cancelled', 'late_cancelled', 'no_show']

export const isDone = (entry: BookEntry): boolean => isOver.includes(entry.status)

/** Whether they should be here already. */
export const isLate = (entry: BookEntry, book: DayBook): boolean =>
  (entry.status === 'confirmed' || entry.status === 'reconfirmed') && millis(entry.startsAt) < millis(book.at)

export function matches(entry: BookEntry, typed: string): boolean {
  const wanted = typed.trim().toLocaleLowerCase()
  const texts = [entry.guestName, entry.phone ?? '', entry.email ?? '', `#${entry.number}`]
  return texts.some(text => text.toLocaleLowerCase().includes(wanted))
}
