import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { openResort, type Resort, threeNights } from './testing/resort.ts'

let world: World

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T09:00:00Z' })
})
afterAll(() => world.close())

const race = (resort: Resort, count: number, changes: object = {}) =>
  Promise.all(Array.from({ length: count }, () => resort.book(changes)))

const countOf = (answers: { status: number }[], status: number) =>
  answers.filter(answer => answer.status === status).length

describe('TT-04 the last room', () => {
  it('goes to exactly one of 200 who ask at once; 199 are told what else there is', async () => {
    const resort = await openResort(world, [
      { name: 'Queen 1', type: 'Queen' },
      { name: 'Suite 1', type: 'Suite', capacity: 3 },
    ])
    const answers = await race(resort, 200)
    expect(countOf(answers, 201)).toBe(1)
    const losers = answers.filter(answer => answer.status === 409)
    expect(losers).toHaveLength(199)
    for (const { body } of losers) {
      expect(body.code).toBe('bookings.room_taken')
      expect(body.alternatives[0]).toMatchObject({ kind: 'other_type', roomName: 'Suite 1' })
      expect(body.alternatives[1]).toMatchObject({ kind: 'other_dates', arrivesOn: '2026-06-04' })
    }
  })

  it('is given by name to one of 200 as well', async () => {
    const resort = await openResort(world, [{ name: 'Royal', type: 'Royal' }])
    const answers = await race(resort, 200, { roomId: resort.rooms.Royal })
    expect([countOf(answers, 201), countOf(answers, 409)]).toEqual([1, 199])
  })

  it('many rooms go to as many of those who ask, each room once', async () => {
    const names = Array.from({ length: 20 }, (_, at) => `Many ${at}`)
    const resort = await openResort(
      world,
      names.map(name => ({ name, type: 'Plenty' })),
    )
    const answers = await race(resort, 100)
    const winners = answers.filter(answer => answer.status === 201)
    expect(new Set(winners.map(({ body }) => body.roomId)).size).toBe(20)
    expect([winners.length, countOf(answers, 409)]).toEqual([20, 80])
  })

  it('places of a shared room go to as many as it holds', async () => {
    const resort = await openResort(world, [{ name: 'Yard', type: 'Playgroup', capacity: 7, shared: true }])
    const answers = await race(resort, 60, { partySize: 2 })
    expect([countOf(answers, 201), countOf(answers, 409)]).toEqual([3, 57])
    expect(answers.find(answer => answer.status === 409)?.body.alternatives.length).toBeGreaterThan(0)
  })

  it('does not take a third pet where two fit', async () => {
    const resort = await openResort(world, [{ name: 'Den', type: 'Den', capacity: 2 }])
    const guestIds = await Promise.all(['A', 'B', 'C'].map(name => resort.pet(name)))
    const answer = await resort.book({ guestIds, roomId: resort.rooms.Den })
    expect(answer).toMatchObject({ status: 409, body: { code: 'bookings.party_too_large' } })
  })

  it('does not take a second family', async () => {
    const resort = await openResort(world, [{ name: 'Nest', type: 'Nest', capacity: 4 }])
    await resort.booked()
    const family = await resort.api.post('/v1/customers', { name: 'Second family' })
    expect((await resort.book({ customerId: family.body.id })).status).toBe(409)
  })

  it('cannot be double-booked by SQL either', async () => {
    const resort = await openResort(world, [{ name: 'Vault', type: 'Vault' }])
    const stay = await resort.booked()
    const owner = new pg.Client({ connectionString: world.url })
    await owner.connect()
    try {
      await owner.query("select set_config('app.tenant_id', $1, false)", [world.harbour.id])
      const copy = owner.query(
        `insert into bookings.stay (tenant_id, id, created_at, updated_at, customer_id, location_id, room_type_id, room_id,
           status, arrives_on, departs_on, party_size, nightly_rate_amount, nightly_rate_currency, total_amount, total_currency)
         select tenant_id, gen_random_uuid(), created_at, updated_at, customer_id, location_id, room_type_id, room_id,
           'confirmed', $2, $3, 1, 0, 'EUR', 0, 'EUR'
         from bookings.stay where id = $1`,
        [stay.id, threeNights.arrivesOn, threeNights.departsOn],
      )
      await expect(copy).rejects.toMatchObject({ code: '23P01', constraint: 'stay_room_no_overlap' })
    } finally {
      await owner.end()
    }
  })
})
