import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import type { CalendarStay } from '../stay/types.ts'

export interface DayAlert {
  kind: string
  message: string
  stayId: string | null
  alertId: string | null
}

export interface DaySheet {
  on: string
  arrivals: CalendarStay[]
  departures: CalendarStay[]
  inHouse: CalendarStay[]
  alerts: DayAlert[]
  counts: { arrivals: number; departures: number; inHouse: number; freeRooms: number; rooms: number }
}

export const daySheetQuery = (locationId: string, on: string) =>
  queryOptions({
    queryKey: ['today', locationId, on],
    queryFn: ({ signal }) => api.get<DaySheet>('/v1/today', { query: { locationId, on }, signal }),
    meta: {
      entities: ['bookings.stay', 'pets.pet', 'people.customer', 'places.room', 'care.alert', 'care.entry'],
    },
  })

/** The stays in which a word of the name, the number, the guest or the room begins as typed. */
export function matching(
  stays: CalendarStay[],
  typed: string,
  roomName: (id: string) => string,
): CalendarStay[] {
  const wanted = typed.trim().toLocaleLowerCase()
  if (wanted === '') return stays
  return stays.filter(stay => {
    const texts = [String(stay.number), stay.customerName, ...stay.guestNames, roomName(stay.roomId ?? '')]
    return texts.some(text => {
      const low = text.toLocaleLowerCase()
      return low.startsWith(wanted) || low.includes(` ${wanted}`)
    })
  })
}
