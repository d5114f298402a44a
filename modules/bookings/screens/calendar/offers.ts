import { rowsFreeFirst } from '#ui/timeline/conflict.ts'
import type { TimelineBar, TimelineRow } from '#ui/timeline/types.ts'
import type { Place } from '../stay/commands.ts'
import type { Alternative, CalendarStay } from '../stay/types.ts'

const offered = 3

/** Free rooms for the same nights, of the same type first; an answer that needs no trip to the server. */
export function offersFor(
  rows: TimelineRow[],
  bars: TimelineBar[],
  stay: Pick<CalendarStay, 'id' | 'roomId' | 'roomTypeId' | 'partySize' | 'arrivesOn' | 'departsOn'>,
  place: Place,
  roomTypes: Map<string, string>,
): Alternative[] {
  const wish = {
    barId: stay.id,
    from: place.arrivesOn,
    to: place.departsOn,
    weight: stay.partySize,
  }
  const areSameDays = stay.arrivesOn === place.arrivesOn && stay.departsOn === place.departsOn
  const isWhereItIs = (row: TimelineRow) => areSameDays && row.id === stay.roomId
  const free = rowsFreeFirst(rows, bars, wish)
    .filter(entry => entry.free && entry.row.id !== place.roomId && !isWhereItIs(entry.row))
    .map(entry => entry.row)
  const isSameType = (row: TimelineRow) => roomTypes.get(row.id) === stay.roomTypeId
  return [...free.filter(isSameType), ...free.filter(row => !isSameType(row))].slice(0, offered).map(row => ({
    roomId: row.id,
    roomName: row.label,
    roomTypeId: roomTypes.get(row.id) ?? stay.roomTypeId,
    arrivesOn: place.arrivesOn,
    departsOn: place.departsOn,
  }))
}
