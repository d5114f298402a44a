import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { openResort, type Resort } from '../testing/resort.ts'

let world: World
let resort: Resort

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T09:00:00Z' })
  resort = await openResort(world, [{ name: 'Q1', type: 'Queen' }])
})
afterAll(() => world.close())

describe('a hold', () => {
  it('keeps its room until it runs out, then the room is free for others', async () => {
    const hold = await resort.booked({ hold: true })
    world.clock.set('2026-03-05T08:59:00Z')
    await world.jobs.drain()
    expect((await resort.stay(hold.id)).status).toBe('held')
    expect((await resort.book()).status).toBe(409)

    world.clock.set('2026-03-05T09:01:00Z')
    await world.jobs.drain()
    expect(await resort.stay(hold.id)).toMatchObject({
      status: 'cancelled',
      cancelledOn: '2026-03-05',
      version: 2,
    })
    expect((await resort.api.delete(`/v1/stays/${hold.id}/cancellation`)).body.code).toBe(
      'bookings.hold_over',
    )
    expect((await resort.book()).status).toBe(201)
    const history = await resort.api.get(`/v1/stays/${hold.id}/history`)
    expect(history.body.data).toContainEqual(
      expect.objectContaining({
        operation: 'bookings.expire_holds',
        actor: expect.objectContaining({ kind: 'system' }),
      }),
    )
  })

  it('that was confirmed in time stays', async () => {
    const hold = await resort.booked({ hold: true, arrivesOn: '2026-07-01', departsOn: '2026-07-02' })
    expect((await resort.api.post(`/v1/stays/${hold.id}/confirmation`, {})).body).toMatchObject({
      status: 'confirmed',
      heldUntilAt: null,
    })
    world.clock.advance({ hours: 48 })
    await world.jobs.drain()
    expect((await resort.stay(hold.id)).status).toBe('confirmed')
  })

  it('that is cancelled by hand and taken up again is a hold still', async () => {
    const hold = await resort.booked({ hold: true, arrivesOn: '2026-08-01', departsOn: '2026-08-02' })
    await resort.api.post(`/v1/stays/${hold.id}/cancellation`, {})
    expect((await resort.api.delete(`/v1/stays/${hold.id}/cancellation`)).body.status).toBe('held')
  })

  it('is not made by people who may not book', async () => {
    const looker = world.as(
      await world.caller(world.harbour, ['bookings.stay.read', 'bookings.stay.operate']),
    )
    expect((await looker.post('/v1/stays', {})).status).toBe(403)
  })
})
