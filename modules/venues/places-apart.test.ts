import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { type Lumi, openLumi } from './testing/lumi.ts'

let world: World
let own: Lumi
let other: Lumi

beforeAll(async () => {
  world = await createWorld({ now: '2026-06-01T09:00:00Z' })
  own = await openLumi(world)
  other = await openLumi(world, { venue: { name: 'Nox' } })
})
afterAll(() => world.close())

describe('a host of one venue', () => {
  it('sees and changes nothing of another one', async () => {
    const permissions = ['venues.reservation.*', 'venues.guest.*', 'venues.setup.*', 'venues.venue.*']
    const host = world.as(await world.caller(world.harbour, permissions, [own.locationId]))
    const theirs = (await other.book('2026-06-02T19:00', 2, { phone: '+33 1 11 22 33 44' })).body
    const ours = (await own.book('2026-06-02T19:00', 2, { phone: '+33 1 55 66 77 88' })).body
    for (const noun of ['reservations', 'guests', 'tables', 'opening-hours', 'venues']) {
      const { data } = (await host.get(`/v1/${noun}`)).body
      expect(data.length).toBeGreaterThan(0)
      expect(new Set(data.map((row: { locationId: string }) => row.locationId))).toEqual(
        new Set([own.locationId]),
      )
    }
    const at = (id: string) => `/v1/reservations/${id}`
    const refused = await Promise.all([
      host.get(at(theirs.id)),
      host.get(`/v1/venues/${other.venueId}/day-book`),
      host.get(`/v1/venues/${other.venueId}/floor-status`),
      host.post(`${at(theirs.id)}/cancellation`, {}),
      host.post(`${at(theirs.id)}/seating`, {}),
      host.post(`${at(theirs.id)}/changes`, { partySize: 1 }),
    ])
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
    const seated = await host.post(`${at(ours.id)}/seating`, { tableIds: [other.tableIds.T1] })
    expect([seated.status, seated.body.errors[0].pointer]).toEqual([422, '/tableIds'])
    const foreign = { venueId: other.venueId, startsAt: theirs.startsAt, partySize: 2, guestName: 'Spy' }
    expect((await host.post('/v1/reservations', foreign)).status).toBe(422)
    expect((await host.post(`${at(ours.id)}/changes`, { tableIds: [other.tableIds.T1] })).body.code).toBe(
      'venues.no_table',
    )
    expect(
      (await host.get(`/v1/venues/${own.venueId}/day-book?on=2026-06-02`)).body.reservations,
    ).toHaveLength(1)
  })
})
