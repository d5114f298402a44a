import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { asOwner } from '#kernel/tenancy/as-owner.ts'
import { openResort, type Resort } from './testing/resort.ts'

let world: World
let resort: Resort
let other: string

beforeAll(async () => {
  world = await createWorld({ now: '2026-05-20T15:00:00Z', timezone: 'America/Denver' })
  resort = await openResort(world, [
    { name: 'Suite', type: 'Suite', capacity: 2, shared: true },
    { name: 'Single', type: 'Single', capacity: 2 },
  ])
  await resort.api.patch('/v1/tenant', { settings: { sharedRoomsNeedConsent: true } })
  // Who is signed in, and the settings with them, are looked up anew each second.
  await new Promise(done => setTimeout(done, 1100))
  other = (await resort.api.post('/v1/customers', { name: 'Grace Hopper' })).body.id
})
afterAll(() => world.close())

const consent = (customerId: string) =>
  resort.api.post('/v1/sharing-consents', { customerId, givenOn: '2026-01-01' })

describe('TT-04 last room, shared by families', () => {
  it('refuses a third pet in a room for two', async () => {
    const guestIds = [await resort.pet('A'), await resort.pet('B'), await resort.pet('C')]
    expect((await resort.book({ guestIds, roomId: resort.rooms.Suite })).body.code).toBe(
      'bookings.party_too_large',
    )
  })

  it('puts two families into one room only when both have consented', async () => {
    await resort.booked()
    const theirs = () => resort.book({ customerId: other })
    const refused = await theirs()
    expect(refused).toMatchObject({ status: 409, body: { code: 'bookings.no_sharing_consent' } })
    expect(refused.body.families.map((family: { name: string }) => family.name)).toEqual([
      'Ada Lovelace',
      'Grace Hopper',
    ])
    await consent(other)
    expect((await theirs()).body.families).toMatchObject([{ name: 'Ada Lovelace' }])
    await consent(resort.customerId)
    expect((await theirs()).status).toBe(201)
  })

  it('offers the waiting list to who comes too late', async () => {
    const single = { roomTypeId: resort.types.Single, arrivesOn: '2026-09-01', departsOn: '2026-09-03' }
    await resort.booked(single)
    expect((await resort.book(single)).body).toMatchObject({
      code: 'bookings.room_taken',
      waitList: { route: 'POST /v1/stay-requests' },
    })
  })

  it('asks one family nothing about its own', async () => {
    const days = { arrivesOn: '2026-08-01', departsOn: '2026-08-03' }
    await resort.booked(days)
    expect((await resort.book(days)).status).toBe(201)
  })

  it('fails an overlap that is written straight into the database', async () => {
    const stay = await resort.booked({ roomTypeId: resort.types.Single })
    const write = asOwner(
      { url: world.url, tenantId: world.harbour.id, at: world.clock.now().toString() },
      owner =>
        owner.query(
          `insert into bookings.stay select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'number', 999))).*
           from bookings.stay s where s.id = $1`,
          [stay.id],
        ),
    )
    await expect(write).rejects.toThrow()
  })

  it('lets nobody give consent who may only look', async () => {
    const looker = world.as(await world.caller(world.harbour, ['bookings.stay.read']))
    const body = { customerId: other, givenOn: '2026-01-01' }
    expect((await looker.post('/v1/sharing-consents', body)).status).toBe(403)
  })
})
