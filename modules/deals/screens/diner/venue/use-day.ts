import { useQuery } from '@tanstack/react-query'
import { firstDayQuery, slotsQuery } from '#modules/venues/screens/public.tsx'

/** The day chosen; until one is, today, or the first day with a table once today has none left. */
export function useDay(
  venueId: string,
  partySize: number,
  chosen: string | undefined,
  today: string,
): string {
  const wish = { venueId, partySize, day: today }
  const left = useQuery({ ...slotsQuery(wish), enabled: !chosen })
  const first = useQuery({ ...firstDayQuery(wish), enabled: !chosen && left.data?.length === 0 })
  return chosen ?? first.data ?? today
}
