import { staySays } from '../../rules.ts'
import type { Place } from '../stay/commands.ts'
import type { CalendarStay } from '../stay/types.ts'

/** With whom a stay could change rooms: with the only one in the way, when just the room was to change. */
export function partnerFor(
  stay: CalendarStay,
  place: Place,
  inTheWay: (CalendarStay | undefined)[],
): CalendarStay | null {
  const [other] = inTheWay
  if (!other || inTheWay.length !== 1 || stay.roomId === null || other.roomId === stay.roomId) return null
  if (place.arrivesOn !== stay.arrivesOn || place.departsOn !== stay.departsOn) return null
  return staySays('move', stay.status) && staySays('move', other.status) ? other : null
}
