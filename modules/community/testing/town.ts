import { createHash } from 'node:crypto'
import type { World } from '#apps/testing/world.ts'
import { browser, type TestBrowser } from '#kernel/testing/browser.ts'

/** Someone on a device of their own, without an account. */
export const visitor = (world: World, name: string, slug = 'harbour'): TestBrowser =>
  browser(world.http, {
    authorization: `Bearer mv_${createHash('sha256').update(name).digest('base64url')}`,
    'x-tenant': slug,
  })

/** A town with a venue, and short ways to eat there. */
export async function openTown(world: World, tableCount = 4) {
  const api = world.as(world.harbour.owner)
  const made = async (path: string, body: object, as: TestBrowser = api, status = 201) => {
    const answer = await as.post(path, body)
    if (answer.status !== status) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const locationId = world.harbour.locationId
  const venue = await made('/v1/venues', {
    locationId,
    name: 'Lumi',
    genre: 'Bistro',
    area: 'Old Harbour',
    latitude: 1,
    longitude: 1,
    turnMinutes: 60,
  })
  for (let n = 1; n <= tableCount; n++)
    await made('/v1/tables', { venueId: venue.id, name: `T${n}`, maxSeats: 2 })
  for (const weekday of [1, 2, 3, 4, 5, 6, 7])
    await made('/v1/opening-hours', { venueId: venue.id, weekday, opens: '00:00', closes: '23:59' })
  const area = async (name: string, city = 'Lisbon'): Promise<string> =>
    (await made('/v1/areas-of-town', { name, city })).id

  /** Books as that person for now and is seated. */
  async function dine(who: TestBrowser, more: object = {}): Promise<string> {
    const startsAt = world.clock
      .now()
      .round({ smallestUnit: 'minute', roundingIncrement: 15, roundingMode: 'ceil' })
    const booked = await made(
      '/v1/reservations',
      { venueId: venue.id, partySize: 2, guestName: 'Guest', startsAt: startsAt.toString(), ...more },
      who,
    )
    await made(`/v1/reservations/${booked.id}/seating`, {}, api, 200)
    await made(`/v1/reservations/${booked.id}/departure`, {}, api, 200)
    return booked.id
  }
  return { api, made, area, dine, venueId: venue.id as string, locationId }
}

export type Town = Awaited<ReturnType<typeof openTown>>
