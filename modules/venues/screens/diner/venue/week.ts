import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'

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
