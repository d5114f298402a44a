import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskOf } from '#apps/testing/desk-of.ts'
import { createWorld, type World } from '#apps/testing/world.ts'
import { seedDemo } from './seed-demo.ts'

let world: World

beforeAll(async () => {
  world = await createWorld({ now: '2026-05-21T09:00:00Z' })
  await seedDemo(deskOf(world))
})
afterAll(() => world.close())

const ask = async (path: string) => (await world.as(world.harbour.owner).get(path)).body

describe('the demonstration', () => {
  it('has arrivals, departures and a house that is neither empty nor full', async () => {
    const today = await ask(`/v1/today?locationId=${world.harbour.locationId}`)
    expect(today.arrivals.length).toBeGreaterThan(2)
    expect(today.departures.length).toBeGreaterThan(2)
    expect(today.counts.inHouse).toBeGreaterThan(25)
    expect(today.counts.freeRooms).toBeGreaterThan(5)
    expect(today.alerts.length).toBeGreaterThan(0)
  })

  it('gives every kept stay a room and its guests', async () => {
    const kept = 'filter[status][in]=held,confirmed,checked_in,checked_out'
    expect((await ask(`/v1/stays?${kept}&filter[roomId][null]=true`)).data).toEqual([])
    const { data } = await ask(`/v1/stays?${kept}&include=guests&limit=200`)
    expect(data.length).toBe(200)
    for (const stay of data) expect(stay.guests).toHaveLength(stay.partySize)
  })

  it('has stays in every state, and work on the board', async () => {
    for (const status of ['held', 'confirmed', 'checked_in', 'checked_out', 'cancelled', 'no_show'])
      expect((await ask(`/v1/stays?filter[status]=${status}`)).data.length).toBeGreaterThan(0)
    expect((await ask('/v1/jobs')).data).toHaveLength(10)
  })

  it('is nobody else’s to see', async () => {
    const stranger = world.as(world.meadow.owner)
    expect((await stranger.get('/v1/customers')).body.data).toEqual([])
  })
})
