/** Restaurants of a city and what was booked there, as a reservation system would hand it over. */
export interface City {
  venues: CityVenue[]
  bookings: CityBooking[]
}

export interface CityVenue {
  key: string
  genre: string
  area: string
  /** Millionths of a degree. */
  latitude: number
  longitude: number
}

/** Times are those of the wall clock: `2017-01-01T19:00`. */
export interface CityBooking {
  venue: string
  startsAt: string
  bookedAt: string
  partySize: number
}

/** How long parties sit, by their size; whoever checks a replay with a script of their own needs to know. */
export const cityTurns = [
  { upToGuests: 2, minutes: 90 },
  { upToGuests: 4, minutes: 105 },
  { upToGuests: 6, minutes: 120 },
  { upToGuests: 500, minutes: 150 },
] as const

export const cityTurn = (partySize: number): number =>
  cityTurns.find(({ upToGuests }) => partySize <= upToGuests)!.minutes
