export interface Choice {
  partySize: number
  startsAt: string
}

/** A table that is certain. */
export interface Booked {
  reservationId: string
  number: number
  startsAt: string
  endsAt: string
  partySize: number
  guestName: string
  /** For the till, with an offer. */
  code: string | undefined
}
