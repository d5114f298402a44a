import type { TestBrowser } from '#kernel/testing/browser.ts'

type Make = (noun: string, path: string, body: object) => Promise<string>

/** A venue with a table and everything that can be kept about it. */
export async function seedVenues(
  make: Make,
  browser: TestBrowser,
  ids: Record<string, string>,
  canary: string,
) {
  const locationId = ids['kernel.location']!
  const venueId = await make('venues.venue', '/v1/venues', {
    locationId,
    name: `Venue ${canary}`,
    genre: canary,
    area: canary,
    graceMinutes: 0,
    maxOversizeSeats: 50,
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
    await make('venues.opening', '/v1/opening-hours', {
      venueId,
      weekday,
      opens: '00:00',
      closes: '00:00',
      lastSeating: '23:59',
    })
  await make('venues.closure', '/v1/closures', { venueId, onDay: '2026-12-25', reason: canary })
  await make('venues.turn_time', '/v1/turn-times', { venueId, upToGuests: 8, minutes: 60 })
  await make('venues.pacing', '/v1/pacing-rules', { venueId, weekday: 7, covers: 20, onlineCovers: 10 })
  const party = { venueId, partySize: 2, guestName: `Party ${canary}`, phone: '+351 210 000 001' }
  await make('venues.reservation', '/v1/reservations', { ...party, startsAt: '2030-03-05T19:00:00Z' })
  const { createdAt } = (await browser.get(`/v1/venues/${venueId}`)).body
  const missed = { ...party, phone: '+351 210 000 002', startsAt: createdAt }
  const missedId = await make('venues.missed', '/v1/reservations', missed)
  await browser.post(`/v1/reservations/${missedId}/no-show`, {})
  ids['venues.strike'] = (await browser.get('/v1/strikes')).body.data[0].id
  ids['venues.guest'] = (await browser.get('/v1/guests')).body.data[0].id
  await make('venues.waitlist_entry', '/v1/waitlist-entries', { ...party, startsAt: '2030-03-06T19:00:00Z' })
}
