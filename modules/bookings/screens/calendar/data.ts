import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import type { CalendarStay } from '../stay/types.ts'

export interface CalendarRoom {
  id: string
  name: string
  code: string
  area: string | null
  roomTypeId: string
  roomTypeName: string
  size: string
  capacity: number
  shared: boolean
  outOfOrderOn: string | null
}

export interface LodgingCalendarData {
  rooms: CalendarRoom[]
  stays: CalendarStay[]
  days: { on: string; occupied: number; total: number }[]
  unassigned: CalendarStay[]
}

export interface CalendarRange {
  locationId: string
  from: string
  to: string
}

export const calendarQuery = (range: CalendarRange) =>
  queryOptions({
    queryKey: ['lodging-calendar', range.locationId, range.from, range.to],
    queryFn: ({ signal }) =>
      api.get<LodgingCalendarData>('/v1/lodging-calendar', { query: { ...range }, signal }),
    meta: { entities: ['bookings.stay', 'places.room', 'places.room_type'] },
    // The days just left stay in sight while the next ones come.
    placeholderData: keepPreviousData,
  })

export const allStays = (data: LodgingCalendarData): CalendarStay[] => [...data.unassigned, ...data.stays]

/** The calendar with one stay changed, put where it now belongs. */
export function withStay(data: LodgingCalendarData, changed: CalendarStay): LodgingCalendarData {
  const others = (stays: CalendarStay[]) => stays.filter(stay => stay.id !== changed.id)
  const isWaiting = changed.roomId === null
  return {
    ...data,
    stays: isWaiting ? others(data.stays) : [...others(data.stays), changed],
    unassigned: isWaiting ? [...others(data.unassigned), changed] : others(data.unassigned),
  }
}
