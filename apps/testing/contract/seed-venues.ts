type Make = (noun: string, path: string, body: object) => Promise<string>

/** A venue with a table and everything that can be kept about it. */
export async function seedVenues(make: Make, ids: Record<string, string>, canary: string) {
  const locationId = ids['kernel.location']!
  const venueId = await make('venues.venue', '/v1/venues', {
    locationId,
    name: `Venue ${canary}`,
    genre: canary,
    area: canary,
    latitude: 1,
    longitude: 1,
  })
  await make('venues.floor', '/v1/floors', { venueId, name: canary })
  await make('venues.guest_table', '/v1/tables', { venueId, name: `One ${canary}`, maxSeats: 8 })
  const one = ids['venues.guest_table']!
  const other = await make('venues.guest_table', '/v1/tables', { venueId, name: canary, maxSeats: 8 })
  await make('venues.combo', '/v1/table-combos', {
    venueId,
    name: canary,
    tableIds: [one, other],
    maxSeats: 16,
  })
  for (const weekday of [1, 2, 3, 4, 5, 6, 7])
    await make('venues.opening', '/v1/opening-hours', { venueId, weekday, opens: '08:00', closes: '23:00' })
  await make('venues.closure', '/v1/closures', { venueId, onDay: '2026-12-25', reason: canary })
  await make('venues.turn_time', '/v1/turn-times', { venueId, upToGuests: 8, minutes: 60 })
  await make('venues.pacing', '/v1/pacing-rules', { venueId, weekday: 7, covers: 20, onlineCovers: 10 })
  const party = { venueId, partySize: 2, guestName: `Party ${canary}`, phone: '+351 210 000 001' }
  await make('venues.reservation', '/v1/reservations', { ...party, startsAt: '2026-03-05T19:00:00Z' })
}
