import type { Day } from '#ui/timeline/day.ts'
import type { DayFact, TimelineBar, TimelineRow } from '#ui/timeline/types.ts'
import { type StayStatus, staySays } from '../../rules.ts'
import type { CalendarStay } from '../stay/types.ts'
import type { CalendarRoom, LodgingCalendarData } from './data.ts'

export interface RoomFilter {
  roomTypeId?: string | undefined
  size?: string | undefined
}

export const roomsShown = (rooms: CalendarRoom[], filter: RoomFilter): CalendarRoom[] =>
  rooms.filter(
    room =>
      (!filter.roomTypeId || room.roomTypeId === filter.roomTypeId) &&
      (!filter.size || room.size === filter.size),
  )

export const rowOf = (room: CalendarRoom): TimelineRow => ({
  id: room.id,
  label: room.name,
  detail: room.area ?? undefined,
  group: room.roomTypeName,
  exclusive: !room.shared,
  capacity: room.capacity,
  closedFrom: room.outOfOrderOn ?? undefined,
})

// A cancelled stay and one that never came leave their room to others.
const keepsRoom = (status: StayStatus) => status !== 'cancelled' && status !== 'no_show'

export interface BarContext {
  roomNames: Map<string, string>
  spoken: (stay: CalendarStay, room: string | undefined) => string
  fresh: ReadonlySet<string>
}

export function barsOf(stays: CalendarStay[], { roomNames, spoken, fresh }: BarContext): TimelineBar[] {
  return stays
    .filter(stay => keepsRoom(stay.status))
    .map(stay => ({
      id: stay.id,
      rowId: stay.roomId,
      from: stay.arrivesOn,
      to: stay.departsOn,
      title: stay.guestNames.length > 0 ? stay.guestNames.join(', ') : stay.customerName,
      detail: stay.guestNames.length > 0 ? stay.customerName : undefined,
      spoken: spoken(stay, roomNames.get(stay.roomId ?? '')),
      status: stay.status,
      weight: stay.partySize,
      alert: stay.alert ?? undefined,
      movable: staySays('move', stay.status),
      startMovable: staySays('changeArrival', stay.status),
      endMovable: staySays('changeDeparture', stay.status),
      fresh: fresh.has(stay.id),
    }))
}

export function factsOf(
  days: LodgingCalendarData['days'],
  percent: (share: number) => string,
  spoken: (occupied: number, total: number) => string,
): Map<Day, DayFact> {
  return new Map(
    days.map(({ on, occupied, total }) => [
      on,
      {
        count: `${occupied}/${total}`,
        share: percent(total === 0 ? 0 : occupied / total),
        spoken: spoken(occupied, total),
        full: total > 0 && occupied >= total,
      },
    ]),
  )
}
