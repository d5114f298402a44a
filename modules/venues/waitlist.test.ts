import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { type Lumi, openLumi } from './testing/lumi.ts'

let world: World
let lumi: Lumi

const evening = '2026-06-02T20:00'

beforeAll(async () => {
  world = await createWorld({ now: '2026-06-01T09:00:00Z' })
  lumi = await openLumi(world, {
    venue: { pacingCovers: 40, onlinePacingCovers: 40 },
    tables: [
      ['T1', 2],
      ['T6', 6],
    ],
  })
})
afterAll(() => world.close())

const pass = async (seconds: number) => {
  world.clock.set(world.clock.now().add({ seconds }).toString())
  await world.jobs.drain()
}
const visitor = () => world.caller(world.harbour, ['venues.venue.read', 'venues.reservation.book'])

describe('DD-S10 modify and wait', () => {
  it('DD-S10 keeps the old booking where the new one cannot be had', async () => {
    const two = (await lumi.book(evening, 2)).body
    const six = (await lumi.book(evening, 5)).body
    const refused = await lumi.api.post(`/v1/reservations/${two.id}/changes`, { partySize: 5 })
    expect(refused).toMatchObject({ status: 409, body: { code: 'venues.no_table' } })
    expect(refused.body.alternatives.length).toBeGreaterThan(0)
    expect((await lumi.api.get(`/v1/reservations/${two.id}`)).body).toMatchObject({
      partySize: 2,
      status: 'confirmed',
      version: 1,
      tableIds: [lumi.tableIds.T1],
    })
    const later = await lumi.api.post(`/v1/reservations/${two.id}/changes`, {
      partySize: 5,
      startsAt: refused.body.alternatives[0].startsAt,
    })
    expect(later.body).toMatchObject({ partySize: 5, tableIds: [lumi.tableIds.T6] })
    await lumi.api.post(`/v1/reservations/${two.id}/cancellation`, {})
    await lumi.api.post(`/v1/reservations/${six.id}/cancellation`, {})
  })

  it('DD-S10 offers what frees in order, to who fits, ten minutes each; the next is told when one lapses', async () => {
    const two = (await lumi.book(evening, 2)).body
    const six = (await lumi.book(evening, 6)).body
    const startsAt = six.startsAt
    const parties = [8, 5, 6, 5]
    const waiting: { id: string; as: Awaited<ReturnType<typeof visitor>> }[] = []
    for (const [n, partySize] of parties.entries()) {
      const as = await visitor()
      const body = { venueId: lumi.venueId, partySize, startsAt, guestName: `Waiting ${n}` }
      const joined = await world.as(as).post('/v1/waitlist-entries', body)
      expect(joined.status).toBe(201)
      waiting.push({ id: joined.body.id, as })
      await pass(1)
    }
    const states = async () =>
      Promise.all(
        waiting.map(async ({ id }) => (await lumi.api.get(`/v1/waitlist-entries/${id}`)).body.status),
      )
    expect(await states()).toEqual(['waiting', 'waiting', 'waiting', 'waiting'])

    await lumi.api.post(`/v1/reservations/${six.id}/cancellation`, {})
    await pass(1)
    expect(await states()).toEqual(['waiting', 'offered', 'waiting', 'waiting'])
    const mine = (await world.as(waiting[1]!.as).get('/v1/my-reservations')).body.waiting[0]
    expect(mine).toMatchObject({ status: 'offered', partySize: 5 })
    expect((await lumi.book(evening, 6)).body.code).toBe('venues.no_table')

    await pass(590)
    expect(await states()).toEqual(['waiting', 'offered', 'waiting', 'waiting'])
    await pass(10)
    expect(await states()).toEqual(['waiting', 'lapsed', 'offered', 'waiting'])
    const tooLate = await world
      .as(waiting[1]!.as)
      .post(`/v1/waitlist-entries/${waiting[1]!.id}/acceptance`, {})
    expect(tooLate.status).toBe(409)
    const foreign = await world
      .as(waiting[3]!.as)
      .post(`/v1/waitlist-entries/${waiting[2]!.id}/acceptance`, {})
    expect(foreign.status).toBe(404)

    await world.as(waiting[2]!.as).post(`/v1/waitlist-entries/${waiting[2]!.id}/refusal`, {})
    await pass(1)
    expect(await states()).toEqual(['waiting', 'lapsed', 'declined', 'offered'])
    const yes = await world.as(waiting[3]!.as).post(`/v1/waitlist-entries/${waiting[3]!.id}/acceptance`, {})
    expect(yes.body.status).toBe('accepted')
    const reservation = (await lumi.api.get(`/v1/reservations/${yes.body.reservationId}`)).body
    expect(reservation).toMatchObject({ status: 'confirmed', tableIds: [lumi.tableIds.T6], partySize: 5 })
    await pass(3600)
    const kept = await world.db.read(
      world.harbour.id,
      `select from venues.reservation where venue_id = $1 and status in ('held', 'confirmed') and $2 = any (table_ids)`,
      [lumi.venueId, lumi.tableIds.T6],
    )
    expect(kept).toHaveLength(1)
    await lumi.api.post(`/v1/reservations/${two.id}/cancellation`, {})
  })

  it('two who wait never hold one table, and a time near the one wanted is offered to who said that it is fine', async () => {
    world.clock.set('2026-07-01T09:00:00Z')
    const six = (await lumi.book('2026-07-02T20:00', 6)).body
    const ids: string[] = []
    for (const flexibleMinutes of [0, 120]) {
      const body = { venueId: lumi.venueId, partySize: 6, startsAt: six.startsAt, flexibleMinutes }
      const joined = await lumi.api.post('/v1/waitlist-entries', { ...body, guestName: 'Flexible' })
      ids.push(joined.body.id)
    }
    await pass(1)
    const entry = async (n: number) => (await lumi.api.get(`/v1/waitlist-entries/${ids[n]}`)).body
    expect((await entry(0)).status).toBe('waiting')
    expect((await entry(1)).status).toBe('offered')
    await lumi.api.post(`/v1/reservations/${six.id}/cancellation`, {})
    await pass(1)
    expect((await entry(0)).status).toBe('offered')
    const [one, other] = await Promise.all(
      [0, 1].map(async n => (await lumi.api.get(`/v1/reservations/${(await entry(n)).reservationId}`)).body),
    )
    expect(new Set([one.startsAt, other.startsAt]).size).toBe(2)
  })
})

describe('a hold', () => {
  it('keeps its table for ten minutes, confirmed or not', async () => {
    world.clock.set('2026-08-01T09:00:00Z')
    const hold = (await lumi.book('2026-08-02T20:00', 6, { hold: true })).body
    const kept = (await lumi.book('2026-08-02T20:00', 2, { hold: true })).body
    expect((await lumi.api.post(`/v1/reservations/${kept.id}/confirmation`, {})).body.status).toBe(
      'confirmed',
    )
    await pass(540)
    expect((await lumi.book('2026-08-02T20:00', 6)).status).toBe(409)
    await pass(120)
    expect((await lumi.api.post(`/v1/reservations/${hold.id}/confirmation`, {})).status).toBe(409)
    expect((await lumi.api.get(`/v1/reservations/${hold.id}`)).body).toMatchObject({
      status: 'cancelled',
      cancelledBy: 'time',
    })
    expect((await lumi.api.get(`/v1/reservations/${kept.id}`)).body.status).toBe('confirmed')
    expect((await lumi.book('2026-08-02T20:00', 6)).status).toBe(201)
  })
})
