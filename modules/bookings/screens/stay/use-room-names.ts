import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { addDays } from '#ui/timeline/day.ts'
import { calendarQuery } from '../calendar/data.ts'

/** Names of a location's rooms by id, from the calendar of one day. */
export function useRoomNames(locationId: string, on: string): (id: string) => string {
  const range = { locationId, from: on, to: addDays(on, 1) }
  const { data } = useQuery({ ...calendarQuery(range), enabled: locationId !== '', staleTime: 300_000 })
  return useMemo(() => {
    const names = new Map(data?.rooms.map(room => [room.id, room.name]))
    return (id: string) => names.get(id) ?? ''
  }, [data])
}
