export const stayStatuses = ['held', 'confirmed', 'checked_in', 'checked_out', 'cancelled', 'no_show'] as const

export type StayStatus = (typeof stayStatuses)[number]

/** In which states a stay allows what: read by the server, the screens and the documentation. */
export const stayCan = {
  confirm: ['held'],
  checkIn: ['confirmed'],
  undoCheckIn: ['checked_in'],
  checkOut: ['checked_in'],
  undoCheckOut: ['checked_out'],
  departEarly: ['checked_in'],
  move: ['held', 'confirmed', 'checked_in'],
  changeArrival: ['held', 'confirmed'],
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
