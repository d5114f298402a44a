import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { at, type Lumi, openLumi, wallOf } from './testing/lumi.ts'

let world: World
let lumi: Lumi

beforeAll(async () => {
  world = await createWorld({ now: at('2026-06-02T10:00') })
  lumi = await openLumi(world)
})
afterAll(() => world.close())

const verb = (id: string, path: string, body: object = {}) =>
  lumi.api.post(`/v1/reservations/${id}/${path}`, body)
const statusOf = async (id: string) => (await lumi.api.get(`/v1/reservations/${id}`)).body.status
const floor = async () => {
  const { data } = (await lumi.api.get(`/v1/venues/${lumi.venueId}/floor-status`)).body
  return Object.fromEntries(data.map((one: { name: string; state: string }) => [one.name, one.state]))
}

describe('DD-05 an evening', () => {
  it('DD-05 goes from booked to left, each step in the history, and a table is free as soon as they leave', async () => {
    const { id } = (await lumi.book('2026-06-02T19:00', 2, { phone: '+33 1 23 45 67 89' })).body
    expect((await verb(id, 'reconfirmation')).body.status).toBe('reconfirmed')
    world.clock.set(at('2026-06-02T18:55'))
    expect((await verb(id, 'arrival')).body.status).toBe('arrived')
    expect((await floor()).T1).toBe('soon')
    expect((await verb(id, 'seating')).body.status).toBe('seated')
    expect((await floor()).T1).toBe('seated')
    expect((await verb(id, 'cancellation')).body.code).toBe('venues.wrong_status')
    // Told five minutes later, by a stand that had no line.
    world.clock.set(at('2026-06-02T19:55'))
    expect((await verb(id, 'departure', { at: at('2026-06-02T19:56') })).body.code).toBe(
      'venues.wrong_moment',
    )
    expect((await verb(id, 'departure', { at: at('2026-05-30T19:50') })).body.code).toBe(
      'venues.wrong_moment',
    )
    const left = (await verb(id, 'departure', { at: at('2026-06-02T19:50') })).body
    const ends = [left.finishedAt, left.endsAt].map(wallOf)
    expect([left.status, ...ends]).toEqual(['finished', '2026-06-02T19:50', '2026-06-02T19:50'])
    expect(await lumi.tablesOf('2026-06-02T20:00', 2)).toBe('T1')
    const operations = (await lumi.api.get(`/v1/reservations/${id}/history`)).body.data.map(
      (one: { operation: string }) => one.operation,
    )
    expect(operations.toReversed()).toEqual([
      'venues.book',
      'venues.reconfirm',
      'venues.arrive',
      'venues.seat',
      'venues.finish',
    ])
    const [guest] = (await lumi.api.get(`/v1/guests?filter[venueId]=${lumi.venueId}`)).body.data
    expect(guest).toMatchObject({ visitCount: 1, lastVisitOn: '2026-06-02', noShowCount: 0 })
  })

  it('seats walk-ins at once, where nobody is about to come, and takes steps back', async () => {
    world.clock.set(at('2026-06-03T18:30'))
    await lumi.book('2026-06-03T19:00', 2)
    const walked = (await lumi.api.post('/v1/walk-ins', { venueId: lumi.venueId, partySize: 2 })).body
    expect(walked).toMatchObject({ status: 'seated', channel: 'walk_in', tableIds: [lumi.tableIds.T2] })
    await lumi.api.delete(`/v1/reservations/${walked.id}/seating`)
    expect(await statusOf(walked.id)).toBe('arrived')
    const taken = await lumi.api.post('/v1/walk-ins', {
      venueId: lumi.venueId,
      partySize: 2,
      tableIds: [lumi.tableIds.T1],
    })
    expect(taken.body.code).toBe('venues.no_table')
  })

  it('a no-show gives the table back, and may come after all while nobody else has it', async () => {
    world.clock.set(at('2026-06-04T10:00'))
    const { id, tableIds } = (await lumi.book('2026-06-04T19:00', 6, { email: 'late@guests.example' })).body
    world.clock.set(at('2026-06-04T19:16'))
    await verb(id, 'no-show')
    expect((await lumi.api.delete(`/v1/reservations/${id}/no-show`)).body.status).toBe('confirmed')
    const strikes = (await lumi.api.get(`/v1/strikes?filter[reservationId]=${id}`)).body.data
    expect(strikes.map((one: { status: string }) => one.status)).toEqual(['lifted'])
    await verb(id, 'no-show')
    const other = (await lumi.book('2026-06-04T19:30', 6, { channel: 'in_house' })).body
    expect(other.tableIds).toEqual(tableIds)
    expect((await lumi.api.delete(`/v1/reservations/${id}/no-show`)).body.code).toBe('venues.no_table')
  })

  it('a late cancellation by the guest is kept as late', async () => {
    world.clock.set(at('2026-06-05T10:00'))
    const diner = await world.caller(world.harbour, ['venues.reservation.book'])
    const early = (await lumi.book('2026-06-05T19:00', 2, {}, diner)).body
    const own = world.as(diner)
    const cancelled = await own.post(`/v1/reservations/${early.id}/guest-cancellation`, {})
    expect(cancelled.body).toMatchObject({ status: 'cancelled', cancelledBy: 'guest' })
    const late = (await lumi.book('2026-06-05T19:00', 2, {}, diner)).body
    world.clock.set(at('2026-06-05T17:30'))
    const stranger = world.as(await world.caller(world.harbour, ['venues.reservation.book']))
    expect((await stranger.post(`/v1/reservations/${late.id}/guest-cancellation`, {})).status).toBe(404)
    expect((await own.post(`/v1/reservations/${late.id}/guest-cancellation`, {})).body.status).toBe(
      'late_cancelled',
    )
    expect((await own.post(`/v1/reservations/${late.id}/seating`, {})).status).toBe(403)
  })
})

describe('DD-01 to DD-04 set-up', () => {
  it('DD-01 large parties get tables pushed together, DD-04 and diners only tables that are theirs', async () => {
    world.clock.set(at('2026-06-08T10:00'))
    const { T3, T4, T6 } = lumi.tableIds
    await lumi.made('/v1/table-combos', {
      venueId: lumi.venueId,
      name: 'T3+T4',
      tableIds: [T3, T4],
      minSeats: 6,
      maxSeats: 8,
    })
    expect(await lumi.tablesOf('2026-06-09T19:00', 8)).toBe('T3+T4')
    expect(await lumi.tablesOf('2026-06-09T19:30', 4)).toBe('T5')
    expect(await lumi.tablesOf('2026-06-09T19:45', 4)).toBe('T6')
    await lumi.api.patch(`/v1/tables/${T6}`, { availability: 'walk_in' })
    expect(await lumi.tablesOf('2026-06-10T19:00', 6)).toBe('T3+T4')
    expect(await lumi.tablesOf('2026-06-10T19:30', 6, { channel: 'in_house' })).toBe('venues.no_table')
    await lumi.api.patch(`/v1/tables/${T6}`, { availability: 'online' })
  })

  it('DD-02 turn times go by the hour too, DD-03 pacing by time and by day, which may only lower it', async () => {
    const { venueId } = lumi
    await lumi.made('/v1/turn-times', {
      venueId,
      upToGuests: 4,
      minutes: 60,
      fromTime: '12:00',
      untilTime: '15:00',
    })
    const lunch = (await lumi.book('2026-06-11T12:30', 4)).body
    expect(wallOf(lunch.endsAt)).toBe('2026-06-11T13:30')
    await lumi.made('/v1/pacing-rules', {
      venueId,
      fromTime: '20:00',
      untilTime: '21:00',
      covers: 6,
      onlineCovers: 6,
    })
    await lumi.made('/v1/pacing-rules', { venueId, onDay: '2026-06-11', covers: 20, onlineCovers: 2 })
    expect(await lumi.tablesOf('2026-06-11T19:00', 4)).toBe('venues.pacing_full')
    expect(await lumi.tablesOf('2026-06-11T19:00', 2)).toBe('T1')
    expect(await lumi.tablesOf('2026-06-12T20:00', 6)).toBe('T6')
    const refused = await lumi.book('2026-06-12T20:00', 2, { channel: 'in_house' })
    expect(refused.body.code).toBe('venues.pacing_full')
    const why = { channel: 'in_house', pacingOverride: 'The owner’s mother' }
    const letIn = (await lumi.book('2026-06-12T20:00', 2, why)).body
    expect(letIn.pacingOverride).toBe('The owner’s mother')
    await verb(letIn.id, 'cancellation')
    expect((await lumi.book('2026-06-12T20:00', 2, { channel: 'in_house' })).body.code).toBe(
      'venues.pacing_full',
    )
  })

  it('nobody sits down on a closed day, nor between the hours', async () => {
    await lumi.made('/v1/closures', { venueId: lumi.venueId, onDay: '2026-06-15', reason: 'Repairs' })
    const refused = await lumi.book('2026-06-15T19:00', 2)
    expect(refused.body.code).toBe('venues.closed')
    expect(refused.body.alternatives[0].startsAt).toBe(at('2026-06-16T12:00'))
    expect((await lumi.book('2026-06-16T11:45', 2)).body.code).toBe('venues.closed')
    expect((await lumi.book('2026-06-16T21:45', 2)).body.code).toBe('venues.closed')
    const week = (await lumi.api.get(`/v1/venues/${lumi.venueId}/slots?partySize=2&from=2026-06-15`)).body
      .data
    const days = new Set(week.map((one: { onDay: string }) => one.onDay))
    expect([...days]).toEqual([
      '2026-06-16',
      '2026-06-17',
      '2026-06-18',
      '2026-06-19',
      '2026-06-20',
      '2026-06-21',
    ])
  })
})
