import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, createWorld, type World } from '#apps/testing/world.ts'
import { at, type Lumi, openLumi } from './testing/lumi.ts'

let world: World
let lumi: Lumi
let diner: Caller

beforeAll(async () => {
  world = await createWorld({ now: '2025-05-30T09:00:00Z' })
  lumi = await openLumi(world)
  diner = await world.caller(world.harbour, ['venues.venue.read', 'venues.reservation.book'])
})
afterAll(() => world.close())

const missed = async (day: string) => {
  world.clock.set(at(`${day}T10:00`))
  const { body } = await lumi.book(`${day}T19:00`, 2, {}, diner)
  world.clock.set(at(`${day}T19:10`))
  expect((await lumi.api.post(`/v1/reservations/${body.id}/no-show`, {})).body.code).toBe(
    'venues.not_late_yet',
  )
  world.clock.set(at(`${day}T19:15`))
  expect((await lumi.api.post(`/v1/reservations/${body.id}/no-show`, {})).status).toBe(200)
  const mine = (await world.as(diner).get('/v1/my-reservations')).body
  return mine.reservations.find((one: { id: string }) => one.id === body.id).strike.id as string
}
const mayBook = async (time: string) => {
  const answer = await lumi.book(time, 2, {}, diner)
  if (answer.status === 201)
    await world.as(diner).post(`/v1/reservations/${answer.body.id}/guest-cancellation`, {})
  return answer.status === 201 ? 'yes' : answer.body.code
}

describe('DD-S8 strikes', () => {
  it('DD-S8 suspend at the fourth within twelve months, can be disputed for fourteen days, and are lifted when upheld', async () => {
    await missed('2025-06-01')
    await missed('2025-09-10')
    await missed('2026-02-03')
    await missed('2026-06-02')
    expect(await mayBook('2026-06-05T19:00')).toBe('yes')
    const last = await missed('2026-06-20')
    const refused = await lumi.book('2026-06-25T19:00', 2, {}, diner)
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'venues.suspended', untilOn: '2026-09-10' },
    })
    const own = world.as(diner)
    expect((await own.get('/v1/my-reservations')).body.suspendedUntilOn).toBe('2026-09-10')

    world.clock.set(at('2026-07-05T10:00'))
    const late = await own.post(`/v1/strikes/${last}/dispute`, { dispute: 'I was there' })
    expect(late).toMatchObject({ status: 409, body: { code: 'venues.dispute_too_late' } })
    world.clock.set(at('2026-07-04T23:00'))
    expect((await own.post(`/v1/strikes/${last}/dispute`, { dispute: 'I was there' })).status).toBe(200)
    expect(await mayBook('2026-07-08T19:00')).toBe('venues.suspended')
    const decision = { isUpheld: true, decision: 'The receipt shows it.' }
    expect((await own.post(`/v1/strikes/${last}/decision`, decision)).status).toBe(403)
    expect((await lumi.api.post(`/v1/strikes/${last}/decision`, decision)).body.status).toBe('lifted')
    expect(await mayBook('2026-07-08T19:00')).toBe('yes')
  })

  it('DD-S8 the same diner cannot hold two tables within two hours, wherever they are', async () => {
    world.clock.set(at('2026-11-01T10:00'))
    const other = await openLumi(world, { venue: { name: 'Nox' } })
    expect((await lumi.book('2026-11-05T19:00', 2, {}, diner)).status).toBe(201)
    for (const time of ['17:15', '19:00', '20:45'])
      expect((await other.book(`2026-11-05T${time}`, 2, {}, diner)).body.code).toBe('venues.two_at_once')
    expect((await other.book('2026-11-05T21:00', 2, {}, diner)).status).toBe(201)
    const both = await Promise.all([
      lumi.book('2026-11-09T19:00', 2, {}, diner),
      other.book('2026-11-09T19:30', 2, {}, diner),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  it('are nobody’s to dispute but those they count against', async () => {
    const [strike] = (await lumi.api.get('/v1/strikes')).body.data
    const stranger = world.as(await world.caller(world.harbour, ['venues.reservation.book']))
    expect((await stranger.post(`/v1/strikes/${strike.id}/dispute`, { dispute: 'x' })).status).toBe(404)
    expect((await stranger.get('/v1/strikes')).status).toBe(403)
  })
})
