import type { Alternative } from '../stay/types.ts'
import type { FreeType } from './data.ts'

/** What has been filled in so far; nothing of it is lost when the server refuses. */
export interface Booking {
  customerId: string | null
  guestIds: string[]
  arrivesOn: string | null
  departsOn: string | null
  roomTypeId: string | null
  /** Null: any free room of the type. */
  roomId: string | null
  hold: boolean
  notes: string
}

/** The room drawn on decides the type as soon as it is known to be free. */
export function settled(
  booking: Booking,
  free: FreeType[],
): { type: FreeType | undefined; roomId: string | null } {
  const byRoom = free.find(type => type.rooms.some(room => room.id === booking.roomId))
  const type = byRoom ?? free.find(({ roomTypeId }) => roomTypeId === booking.roomTypeId)
  const roomId = type?.rooms.some(room => room.id === booking.roomId) ? booking.roomId : null
  return { type: type && type.freeCount > 0 ? type : undefined, roomId }
}

export const instead = (
  booking: Booking,
  { roomId, roomTypeId, arrivesOn, departsOn }: Alternative,
): Booking => ({
  ...booking,
  roomId,
  roomTypeId,
  arrivesOn,
  departsOn,
})

export type Missing = 'customer' | 'dates' | 'room'

/** The first thing that is still to be filled in, in the order of the form. */
export function missingIn(booking: Booking, type: FreeType | undefined): Missing | undefined {
  if (!booking.customerId) return 'customer'
  if (!booking.arrivesOn || !booking.departsOn || booking.departsOn < booking.arrivesOn) return 'dates'
  return type ? undefined : 'room'
}
