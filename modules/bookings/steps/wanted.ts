/** What is asked of a room: where, when, for how many. */
export interface Wanted {
  locationId: string
  roomTypeId: string
  /** null: any room of the type. */
  roomId: string | null
  arrivesOn: string
  departsOn: string
  partySize: number
  /** The stay that asks, when it exists already: it does not stand in its own way. */
  stayId: string | null
}

export const roomErrors = {
  'bookings.room_taken': { status: 409, when: 'No such room is free on these nights; see alternatives.' },
  'bookings.party_too_large': { status: 409, when: 'The room does not hold so many; see alternatives.' },
  'bookings.room_out_of_order': {
    status: 409,
    when: 'The room is out of order on these nights; see alternatives.',
  },
  'bookings.guest_elsewhere': {
    status: 409,
    when: 'A guest has another stay on some of these days; see stays.',
  },
} as const

export type RoomRefusal = keyof typeof roomErrors
