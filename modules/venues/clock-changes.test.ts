import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { occupancyOf } from './steps/occupancy.ts'
import { type Lumi, openLumi, zone } from './testing/lumi.ts'

let world: World
let lumi: Lumi

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-20T12:00:00Z' })
  lumi = await openLumi(world, {
    venue: { name: 'Nox', pacingCovers: null, onlinePacingCovers: null },
    tables: [['T1', 2]],
  })
  for (const { id } of (await lumi.api.get(`/v1/opening-hours?filter[venueId]=${lumi.venueId}`)).body.data)
    await lumi.api.patch(`/v1/opening-hours/${id}`, { opens: '18:00', closes: '04:00', lastSeating: '03:30' })
})
afterAll(() => world.close())

const slotsOn = async (day: string): Promise<string[]> => {
  const path = `/v1/venues/${lumi.venueId}/slots?partySize=2&from=${day}&to=${day}`
  return (await lumi.api.get(path)).body.data.map((one: { startsAt: string }) => one.startsAt)
}
const wall = (iso: string) =>
  Temporal.Instant.from(iso).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })
const bookAt = (startsAt: string, more: object = {}) =>
  lumi.api.post('/v1/reservations', {
    venueId: lumi.venueId,
    startsAt,
    partySize: 2,
    guestName: 'Night owl',
    channel: 'online',
    ...more,
  })
const sellable = async (from: string, until: string) => {
  const rows = await occupancyOf(
    { read: (text, values) => world.db.read(world.harbour.id, text, values) },
    from,
    until,
  )
  return rows.reduce((sum, row) => sum + row.sellableSeatMinutes, 0)
}

describe('the night in which clocks go forward', () => {
  it('has no times that never come, and a party sits as long as on any other night', async () => {
    const slots = await slotsOn('2026-03-28')
    expect(slots).toHaveLength(8.5 * 4 + 1)
    const times = slots.map(wall)
    expect(times.filter(time => time.startsWith('02'))).toEqual([])
    expect(times.slice(-4)).toEqual(['01:45', '03:00', '03:15', '03:30'])
    const { body } = await bookAt('2026-03-29T00:30:00Z')
    expect([wall(body.startsAt), wall(body.endsAt)]).toEqual(['01:30', '04:00'])
    expect(await sellable('2026-03-28T12:00:00Z', '2026-03-29T12:00:00Z')).toBe(9 * 60 * 2)
  })

  it('keeps a hold for ten minutes, not for seventy', async () => {
    world.clock.set('2026-03-29T00:55:00Z')
    const hold = (await bookAt('2026-04-02T18:00:00Z', { hold: true })).body
    world.clock.set('2026-03-29T01:04:00Z')
    await world.jobs.drain()
    expect((await lumi.api.get(`/v1/reservations/${hold.id}`)).body.status).toBe('held')
    world.clock.set('2026-03-29T01:06:00Z')
    await world.jobs.drain()
    expect((await lumi.api.get(`/v1/reservations/${hold.id}`)).body.status).toBe('cancelled')
  })
})

describe('the night in which clocks go back', () => {
  it('has an hour twice, each with tables of its own', async () => {
    world.clock.set('2026-10-20T12:00:00Z')
    const slots = await slotsOn('2026-10-24')
    expect(slots).toHaveLength(10.5 * 4 + 1)
    expect(slots.filter(slot => wall(slot) === '02:00')).toEqual([
      '2026-10-25T00:00:00Z',
      '2026-10-25T01:00:00Z',
    ])
    const first = await bookAt('2026-10-25T00:00:00Z')
    expect([wall(first.body.startsAt), wall(first.body.endsAt)]).toEqual(['02:00', '02:30'])
    expect((await bookAt('2026-10-25T01:00:00Z')).body.code).toBe('venues.no_table')
    expect((await bookAt('2026-10-25T01:30:00Z')).status).toBe(201)
    expect(await sellable('2026-10-24T12:00:00Z', '2026-10-25T12:00:00Z')).toBe(11 * 60 * 2)
  })
})
