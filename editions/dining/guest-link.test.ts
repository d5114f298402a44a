import { afterAll, beforeAll, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { browser } from '#kernel/testing/browser.ts'
import { at, openLumi } from '#modules/venues/testing/lumi.ts'

let world: World
let venueId: string

const device = (letter: string) =>
  browser(world.http, { authorization: `Bearer mv_${letter.repeat(43)}`, 'x-tenant': world.harbour.slug })
const byLink = (token: string) => browser(world.http, { authorization: `Bearer ${token}` })

beforeAll(async () => {
  world = await createWorld({ now: at('2026-06-02T12:00'), edition: 'dining', timezone: 'Europe/Paris' })
  venueId = (await openLumi(world)).venueId
})
afterAll(() => world.close())

async function booked(letter: string, time: string): Promise<{ id: string; token: string }> {
  const wish = {
    venueId,
    startsAt: at(time),
    partySize: 2,
    guestName: 'Ana',
    phone: `+3519100001${time.slice(14, 16)}`,
  }
  const { body: reservation } = await device(letter).post('/v1/reservations', wish)
  const answer = await device(letter).post(`/v1/reservations/${reservation.id}/guest-links`, {})
  expect(answer.status).toBe(201)
  return { id: reservation.id, token: answer.body.token }
}

it('lets whoever has it see, move and cancel that booking', async () => {
  const { id, token } = await booked('a', '2026-06-02T19:00')
  const guest = byLink(token)
  const seen = await guest.get(`/v1/reservations/${id}/guest-view`)
  expect(seen.body).toMatchObject({ id, venueName: 'Lumi', partySize: 2, status: 'confirmed' })
  const { body } = await guest.get(`/v1/reservations/${id}/guest-slots?partySize=2&on=2026-06-02`)
  expect(body.data.map((slot: { startsAt: string }) => slot.startsAt)).toContain(at('2026-06-02T19:00'))
  const moved = await guest.post(`/v1/reservations/${id}/guest-changes`, { startsAt: at('2026-06-02T20:00') })
  expect(Temporal.Instant.from(moved.body.startsAt).toString()).toBe(at('2026-06-02T20:00'))
  expect((await guest.post(`/v1/reservations/${id}/guest-cancellation`, {})).body.status).toBe('cancelled')
  expect((await device('a').get('/v1/my-reservations')).body.reservations[0].status).toBe('cancelled')
})

it('opens nothing else, and is given by nobody but the one who booked', async () => {
  const { id, token } = await booked('b', '2026-06-03T19:00')
  const { id: otherId } = await booked('c', '2026-06-03T20:30')
  const guest = byLink(token)
  for (const path of [`/v1/reservations/${otherId}/guest-view`, '/v1/my-reservations', '/v1/reservations'])
    expect((await guest.get(path)).status, path).toBeGreaterThanOrEqual(403)
  expect(
    (await guest.post(`/v1/reservations/${otherId}/guest-cancellation`, {})).status,
  ).toBeGreaterThanOrEqual(403)
  expect((await device('c').post(`/v1/reservations/${id}/guest-links`, {})).status).toBe(404)
  expect((await device('c').get(`/v1/reservations/${id}/guest-view`)).status).toBe(404)
})
