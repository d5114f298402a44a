export const stayStatuses = [
  'held',
  'confirmed',
  'checked_in',
  'checked_out',
  'cancelled',
  'no_show',
] as const

export type StayStatus = (typeof stayStatuses)[number]

/** In which states a stay allows what: read by the server, the screens and the documentation. */
export const stayCan = {
  confirm: ['held'],
  checkIn: ['confirmed'],
  undoCheckIn: ['checked_in'],
  receiveGuests: ['checked_in'],
  checkOut: ['checked_in'],
  undoCheckOut: ['checked_out'],
  departEarly: ['checked_in'],
  move: ['held', 'confirmed', 'checked_in'],
  changeArrival: ['held', 'confirmed'],
  partGuest: ['held', 'confirmed', 'checked_in'],
  payDeposit: ['held', 'confirmed', 'checked_in'],
  changeDeparture: ['held', 'confirmed', 'checked_in'],
  cancel: ['held', 'confirmed'],
  undoCancel: ['cancelled'],
  markNoShow: ['confirmed'],
  undoNoShow: ['no_show'],
} as const satisfies Record<string, readonly StayStatus[]>

export type StayVerb = keyof typeof stayCan

export function staySays(verb: StayVerb, status: StayStatus): boolean {
  const allowed: readonly StayStatus[] = stayCan[verb]
  return allowed.includes(status)
}

/** Stays in these states keep their room from others. */
export const keptStatuses = [
  'held',
  'confirmed',
  'checked_in',
  'checked_out',
] as const satisfies readonly StayStatus[]

/** Why a verb is refused, with the status it is refused with and the sentence that says so. */
export const stayRefusals = {
  'bookings.wrong_status': { status: 409, when: 'The state of this stay does not allow this.' },
  'bookings.no_room': { status: 409, when: 'The stay has not been given a room yet.' },
  'bookings.not_arrived_yet': { status: 409, when: 'The day of arrival has not come yet at the location.' },
  'bookings.already_over': { status: 409, when: 'The day of departure has passed at the location.' },
} as const

export type StayRefusal = keyof typeof stayRefusals

export interface StayFacts {
  status: StayStatus
  roomId: string | null
  arrivesOn: string
  departsOn: string
}

/** What stands against a verb on `today`, the day at the stay's location; undefined when nothing does. */
export function refusalOf(verb: StayVerb, stay: StayFacts, today: string): StayRefusal | undefined {
  if (!staySays(verb, stay.status)) return 'bookings.wrong_status'
  if (verb === 'checkIn' && stay.roomId === null) return 'bookings.no_room'
  if ((verb === 'checkIn' || verb === 'markNoShow') && today < stay.arrivesOn)
    return 'bookings.not_arrived_yet'
  if (verb === 'checkIn' && today > stay.departsOn) return 'bookings.already_over'
  return undefined
}
