import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { at, type Lumi, openLumi } from './testing/lumi.ts'

let world: World
let lumi: Lumi

beforeAll(async () => {
  world = await createWorld({ now: '2026-06-01T09:00:00Z' })
  lumi = await openLumi(world)
})
afterAll(() => world.close())

const day = '2026-06-02'
const inHouse = { channel: 'in_house' }

describe('DD-S2 pacing, turn times and oversize', () => {
  it('DD-S2 seats each party where the house would, and refuses with the times around', async () => {
    expect(await lumi.tablesOf(`${day}T19:00`, 4)).toBe('T3')
    expect(await lumi.tablesOf(`${day}T19:00`, 4)).toBe('T4')
    const refused = await lumi.book(`${day}T19:00`, 4)
    expect(refused).toMatchObject({ status: 409, body: { code: 'venues.pacing_full' } })
    const offered = refused.body.alternatives.map(({ startsAt }: { startsAt: string }) => startsAt)
    expect(offered.slice(0, 2)).toEqual([at(`${day}T18:45`), at(`${day}T19:15`)])
    expect(await lumi.tablesOf(`${day}T19:00`, 4, inHouse)).toBe('T5')
    expect(await lumi.tablesOf(`${day}T19:00`, 2, inHouse)).toBe('venues.pacing_full')
    expect(await lumi.tablesOf(`${day}T19:15`, 2)).toBe('T1')
    expect(await lumi.tablesOf(`${day}T20:30`, 2)).toBe('T2')
    const { id, tableIds } = (await lumi.book(`${day}T20:30`, 4)).body
    expect(tableIds).toEqual([lumi.tableIds.T6])
    await lumi.api.post(`/v1/reservations/${id}/cancellation`, {})
    await lumi.api.patch(`/v1/venues/${lumi.venueId}`, { maxOversizeSeats: 1 })
    expect(await lumi.tablesOf(`${day}T20:30`, 4)).toBe('venues.no_table')
    expect(await lumi.tablesOf(`${day}T20:45`, 4)).toBe('T3')
  })

  it('a house that never closes seats people until midnight, and past it', async () => {
    const { body } = await lumi.api.get(`/v1/opening-hours?filter[venueId]=${lumi.venueId}`)
    const always = { opens: '00:00', closes: '00:00', lastSeating: null }
    for (const { id } of body.data)
      expect((await lumi.api.patch(`/v1/opening-hours/${id}`, always)).status).toBe(200)
    expect(await lumi.tablesOf('2026-06-04T23:45', 2)).toBe('T1')
    expect(await lumi.tablesOf('2026-06-05T00:00', 2)).toBe('T2')
    const friday = body.data.find(({ weekday }: { weekday: number }) => weekday === 5)
    await lumi.api.patch(`/v1/opening-hours/${friday.id}`, { opens: '06:00' })
    expect(await lumi.tablesOf('2026-06-11T23:45', 2)).toBe('venues.closed')
  })
})
