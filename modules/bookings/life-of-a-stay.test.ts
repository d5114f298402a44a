import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { openResort, type Resort } from './testing/resort.ts'

let world: World
let resort: Resort

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-20T09:00:00Z', timezone: 'America/New_York' })
  resort = await openResort(world, [
    { name: 'Q1', type: 'Queen' },
    { name: 'Q2', type: 'Queen' },
  ])
})
afterAll(() => world.close())

const post = (id: string, noun: string, body: object = {}) => resort.api.post(`/v1/stays/${id}/${noun}`, body)
const undo = (id: string, noun: string) => resort.api.delete(`/v1/stays/${id}/${noun}`)

describe('the life of a stay', () => {
  it('begins on the arrival day of its location, not of Greenwich, also when the clocks change', async () => {
    // In New York the clocks go forward on 8 March; the 22nd begins there at 04:00 UTC.
    const stay = await resort.booked({ arrivesOn: '2026-03-22', departsOn: '2026-03-24' })
    world.clock.set('2026-03-22T03:59:00Z')
    expect(await post(stay.id, 'check-in')).toMatchObject({
      status: 409,
      body: { code: 'bookings.not_arrived_yet', today: '2026-03-21' },
    })
    world.clock.set('2026-03-22T04:01:00Z')
    const answer = await post(stay.id, 'check-in')
    expect(answer).toMatchObject({ status: 200, body: { status: 'checked_in', version: 2 } })
    expect(Temporal.Instant.from(answer.body.checkedInAt).toString()).toBe('2026-03-22T04:01:00Z')
  })

  it('begins an hour later by Greenwich once the clocks have gone back', async () => {
    // New York returns to winter time on 1 November: that day begins at 04:00 UTC, the next one at 05:00 UTC.
    const stay = await resort.booked({ arrivesOn: '2026-11-02', departsOn: '2026-11-03' })
    world.clock.set('2026-11-02T04:30:00Z')
    expect((await post(stay.id, 'check-in')).body.code).toBe('bookings.not_arrived_yet')
    world.clock.set('2026-11-02T05:00:00Z')
    expect((await post(stay.id, 'check-in')).status).toBe(200)
    world.clock.set('2026-03-22T09:00:00Z')
  })

  it('cannot be begun twice, ended before it began, or begun after its last day', async () => {
    const stay = await resort.booked({ arrivesOn: '2026-03-21', departsOn: '2026-03-22' })
    expect((await post(stay.id, 'check-out')).body.code).toBe('bookings.wrong_status')
    world.clock.set('2026-03-23T09:00:00Z')
    expect((await post(stay.id, 'check-in')).body.code).toBe('bookings.already_over')
    world.clock.set('2026-03-22T09:00:00Z')
    expect((await post(stay.id, 'check-in')).status).toBe(200)
    expect((await post(stay.id, 'check-in')).body.code).toBe('bookings.wrong_status')
  })

  it('goes back step by step', async () => {
    const stay = await resort.booked({ arrivesOn: '2026-03-22', departsOn: '2026-03-23' })
    await post(stay.id, 'check-in')
    expect((await post(stay.id, 'check-out')).body.status).toBe('checked_out')
    expect((await undo(stay.id, 'check-out')).body).toMatchObject({
      status: 'checked_in',
      checkedOutAt: null,
    })
    expect((await undo(stay.id, 'check-in')).body).toMatchObject({ status: 'confirmed', checkedInAt: null })
    expect((await undo(stay.id, 'check-in')).body.code).toBe('bookings.wrong_status')
  })

  it('gives its room up when cancelled, and gets it back only while nobody has it', async () => {
    const days = { arrivesOn: '2026-04-01', departsOn: '2026-04-03', roomId: resort.rooms.Q1 }
    const first = await resort.booked(days)
    expect((await post(first.id, 'cancellation')).body).toMatchObject({
      status: 'cancelled',
      cancelledOn: '2026-03-22',
    })
    expect((await undo(first.id, 'cancellation')).body).toMatchObject({
      status: 'confirmed',
      cancelledOn: null,
    })
    await post(first.id, 'cancellation')
    await resort.booked(days)
    const refused = await undo(first.id, 'cancellation')
    expect(refused).toMatchObject({ status: 409, body: { code: 'bookings.room_taken' } })
    expect(refused.body.alternatives[0]).toMatchObject({ kind: 'other_room', roomName: 'Q2' })
  })

  it('is a no-show from its arrival day on, and may be taken up again', async () => {
    const stay = await resort.booked({ arrivesOn: '2026-03-26', departsOn: '2026-03-29' })
    expect((await post(stay.id, 'no-show')).body.code).toBe('bookings.not_arrived_yet')
    world.clock.set('2026-03-26T12:00:00Z')
    expect((await post(stay.id, 'no-show')).body).toMatchObject({
      status: 'no_show',
      noShowOn: '2026-03-26',
    })
    expect((await undo(stay.id, 'no-show')).body).toMatchObject({ status: 'confirmed', noShowOn: null })
  })

  it('shows each step in its history, with who took it', async () => {
    const stay = await resort.booked({ arrivesOn: '2026-05-01', departsOn: '2026-05-02', hold: true })
    await post(stay.id, 'confirmation')
    await post(stay.id, 'cancellation')
    const history = await resort.api.get(`/v1/stays/${stay.id}/history`)
    const operations = history.body.data.map((entry: { operation: string }) => entry.operation)
    expect(operations.sort()).toEqual(['bookings.book', 'bookings.cancel', 'bookings.confirm'])
  })

  it('refuses a version that is no longer the newest', async () => {
    const stay = await resort.booked({ arrivesOn: '2026-05-11', departsOn: '2026-05-12' })
    await post(stay.id, 'cancellation')
    const late = await resort.api.post(
      `/v1/stays/${stay.id}/move`,
      { roomId: resort.rooms.Q2 },
      { 'if-match': '"1"' },
    )
    expect(late.status).toBe(412)
  })

  it('is led by people who operate, not by those who only book', async () => {
    const stay = await resort.booked({ arrivesOn: '2026-05-21', departsOn: '2026-05-22' })
    const seller = world.as(await world.caller(world.harbour, ['bookings.stay.read', 'bookings.stay.write']))
    expect((await seller.post(`/v1/stays/${stay.id}/check-in`, {})).status).toBe(403)
    expect((await world.as(world.meadow.owner).post(`/v1/stays/${stay.id}/check-in`, {})).status).toBe(404)
  })
})
