export const tableAvailabilities = ['online', 'in_house', 'walk_in'] as const
export type TableAvailability = (typeof tableAvailabilities)[number]

export const tableShapes = ['square', 'round'] as const

/** How a booking came: by the guest, through the house, or off the street. */
export const channels = ['online', 'in_house', 'walk_in'] as const
export type Channel = (typeof channels)[number]

/** Which tables a booking of a channel may have. */
export const tablesFor = {
  online: ['online'],
  in_house: ['online', 'in_house'],
  walk_in: ['online', 'in_house', 'walk_in'],
} as const satisfies Record<Channel, readonly TableAvailability[]>

export const reservationStatuses = [
  'held',
  'confirmed',
  'reconfirmed',
  'arrived',
  'seated',
  'finished',
  'cancelled',
  'late_cancelled',
  'no_show',
] as const
export type ReservationStatus = (typeof reservationStatuses)[number]

/** Reservations in these states keep their table from others. */
export const keptStatuses = [
  'held',
  'confirmed',
  'reconfirmed',
  'arrived',
  'seated',
  'finished',
] as const satisfies readonly ReservationStatus[]

export const cancelledBy = ['guest', 'venue', 'time'] as const

/** In which states a reservation allows what: read by the server, the screens and the documentation. */
export const reservationCan = {
  confirm: ['held'],
  reconfirm: ['confirmed'],
  change: ['held', 'confirmed', 'reconfirmed', 'arrived'],
  arrive: ['confirmed', 'reconfirmed'],
  seat: ['confirmed', 'reconfirmed', 'arrived'],
  finish: ['seated'],
  cancel: ['held', 'confirmed', 'reconfirmed', 'arrived'],
  markNoShow: ['confirmed', 'reconfirmed'],
  undoNoShow: ['no_show'],
  undoArrival: ['arrived'],
  undoSeat: ['seated'],
} as const satisfies Record<string, readonly ReservationStatus[]>

export type ReservationVerb = keyof typeof reservationCan

export function reservationSays(verb: ReservationVerb, status: ReservationStatus): boolean {
  const allowed: readonly ReservationStatus[] = reservationCan[verb]
  return allowed.includes(status)
}

export const waitlistStatuses = ['waiting', 'offered', 'accepted', 'declined', 'lapsed', 'left'] as const

export const strikeStatuses = ['standing', 'disputed', 'confirmed', 'lifted'] as const

/** So many no-shows within twelve months, and nothing can be booked. */
export const strikesUntilSuspended = 4
/** Days after the day in question within which it can be disputed. */
export const disputeDays = 14
/** How long a table is held for whoever is about to confirm, or is next on the waiting list. */
export const holdMinutes = 10
