import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskOf } from '#apps/testing/desk-of.ts'
import { createWorld, type World } from '#apps/testing/world.ts'
import { seedDemo } from './seed-demo.ts'

let world: World
let statements = 0

beforeAll(async () => {
  world = await createWorld({ now: '2026-05-12T18:10:00Z', edition: 'dining' })
  const since = world.db.statements.count
  await seedDemo(deskOf(world), [])
  statements = world.db.statements.count - since
})
afterAll(() => world.close())

const ask = async (path: string) => (await world.as(world.harbour.owner).get(path)).body

describe('the demonstration', () => {
  it('is a city of restaurants, filled with a handful of statements', async () => {
    expect(statements).toBeLessThan(40)
    const { data } = await ask(
      '/v1/venues-near?partySize=2&from=2026-05-12T18:15:00Z&until=2026-05-12T20:15:00Z',
    )
    expect(data).toHaveLength(48)
    const withRoom = data.filter((venue: { slots: unknown[] }) => venue.slots.length > 0)
    expect(withRoom.length).toBeGreaterThan(30)
  })

  it('has offers, reviews and a service under way', async () => {
    expect((await ask('/v1/offers')).data.length).toBeGreaterThan(8)
    expect((await ask('/v1/reviews?limit=100')).data.length).toBeGreaterThan(20)
    for (const status of ['confirmed', 'seated', 'finished', 'no_show'])
      expect((await ask(`/v1/reservations?filter[status]=${status}`)).data.length, status).toBeGreaterThan(0)
  })

  it('books on with the next number, at a restaurant that never closes', async () => {
    const { data } = await ask('/v1/venues?filter[name]=Quay%20Nine')
    const answer = await world.as(world.harbour.owner).post('/v1/reservations', {
      venueId: data[0].id,
      startsAt: '2026-05-12T23:30:00Z',
      partySize: 2,
      guestName: 'Ana',
    })
    expect(answer.status).toBe(201)
    const numbers = (await ask('/v1/reservations?sort=-number&limit=2')).data.map(
      (row: { number: number }) => row.number,
    )
    expect(numbers[0] - numbers[1]).toBe(1)
  })

  it('is nobody else’s to see', async () => {
    expect((await world.as(world.meadow.owner).get('/v1/venues')).body.data).toEqual([])
  })
})
