import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'

/** The day on which an instant falls in a zone. */
export const dayOf = (iso: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    Date.parse(iso),
  )

interface Wish {
  venueId: string
  partySize: number
  day: string
}

/** What can be booked now; a slot somebody else takes is gone within seconds. */
export const slotsQuery = ({ venueId, partySize, day }: Wish) =>
  queryOptions({
    queryKey: ['slots', venueId, partySize, day],
    staleTime: 5_000,
    refetchInterval: 15_000,
    queryFn: async ({ signal }) => {
      const query = { partySize, from: day, to: day }
      const { data } = await api.get<{ data: { startsAt: string }[] }>(`/v1/venues/${venueId}/slots`, {
        query,
        signal,
      })
      return data
    },
  })

/** The first day of the coming week with a table for this party; null where there is none. */
export const firstDayQuery = ({ venueId, partySize, day }: Wish) =>
  queryOptions({
    queryKey: ['slots', venueId, partySize, day, 'first day'],
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      const { data } = await api.get<{ data: { onDay: string }[] }>(`/v1/venues/${venueId}/slots`, {
        query: { partySize, from: day },
        signal,
      })
      return data[0]?.onDay ?? null
    },
  })

const wall = (at: number, timeZone: string) =>
  Date.parse(
    `${new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(at).replace(' ', 'T')}Z`,
  )

/** Where a booking could move; its own table counts as free. */
export const moveQuery = (reservationId: string, partySize: number, on: string) =>
  queryOptions({
    queryKey: ['slots', 'move', reservationId, partySize, on],
    staleTime: 5_000,
    queryFn: async ({ signal }) => {
      const path = `/v1/reservations/${reservationId}/guest-slots`
      return (await api.get<{ data: { startsAt: string }[] }>(path, { query: { partySize, on }, signal }))
        .data
    },
  })

/** The instant of a wall-clock time in a zone; a time that the clocks skip is the one an hour later. */
export function instantOf(day: string, time: string, timeZone: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`)
  const first = wanted - (wall(wanted, timeZone) - wanted)
  const offset = wall(first, timeZone) - first
  return new Date(wanted - offset).toISOString()
}
