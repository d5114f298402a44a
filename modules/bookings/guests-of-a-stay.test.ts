import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { openResort, type Resort } from './testing/resort.ts'

let world: World
let resort: Resort

beforeAll(async () => {
  world = await createWorld({ now: '2026-06-01T15:00:00Z', timezone: 'Europe/Lisbon' })
  resort = await openResort(
    world,
    ['Q1', 'Q2', 'Q3', 'Q4'].map(name => ({ name, type: 'Queen', capacity: 3 })),
  )
})
afterAll(() => world.close())

const days = { arrivesOn: '2026-06-01', departsOn: '2026-06-05' }

describe('a guest has one stay at a time', () => {
  it('refuses a second stay on the same days, naming the first', async () => {
    const rex = await resort.pet('Rex')
    const first = await resort.booked({ ...days, guestIds: [rex], roomId: resort.rooms.Q1 })
    const refused = await resort.book({ arrivesOn: '2026-06-04', departsOn: '2026-06-08', guestIds: [rex] })
    expect(refused).toMatchObject({
      status: 409,
      body: {
        code: 'bookings.guest_elsewhere',
        stays: [{ guestName: 'Rex', number: first.number, ...days }],
      },
    })
    const later = { arrivesOn: '2026-06-05', departsOn: '2026-06-08', guestIds: [rex] }
    const after = await resort.book({ ...later, roomId: resort.rooms.Q2 })
    expect(after.status).toBe(201)
    const longer = { arrivesOn: '2026-06-01', departsOn: '2026-06-06' }
    expect((await resort.api.post(`/v1/stays/${first.id}/dates`, longer)).body.code).toBe(
      'bookings.guest_elsewhere',
    )
  })

  it('is held to it by the database, also when two are booked at the same moment', async () => {
    const luna = await resort.pet('Luna')
    const book = () => resort.book({ arrivesOn: '2026-07-01', departsOn: '2026-07-04', guestIds: [luna] })
    const answers = await Promise.all([book(), book(), book()])
    expect(answers.map(answer => answer.status).sort()).toEqual([201, 409, 409])
    for (const { status, body } of answers)
      if (status === 409) expect(body.code).toBe('bookings.guest_elsewhere')
  })

  it('may come elsewhere once the first stay is called off, which then cannot be taken up again', async () => {
    const milo = await resort.pet('Milo')
    const milos = { arrivesOn: '2026-08-01', departsOn: '2026-08-04', guestIds: [milo] }
    const first = await resort.booked({ ...milos, roomId: resort.rooms.Q1 })
    expect((await resort.api.post(`/v1/stays/${first.id}/cancellation`, {})).status).toBe(200)
    await resort.booked({ ...milos, arrivesOn: '2026-08-02', roomId: resort.rooms.Q2 })
    expect((await resort.api.delete(`/v1/stays/${first.id}/cancellation`)).body.code).toBe(
      'bookings.guest_elsewhere',
    )
  })
})

describe('P56 several guests of one stay', () => {
  it('arrive one after the other; only who is here has meals due and needs records', async () => {
    const [ada, bo, cy] = [await resort.pet('Ada'), await resort.pet('Bo'), await resort.pet('Cy')]
    for (const dependantId of [ada, bo])
      await resort.api.post('/v1/care-plans', {
        dependantId,
        kind: 'feeding',
        name: 'Supper',
        slots: ['18:00'],
        startsOn: '2026-06-01',
      })
    const rule = { kind: 'dog', service: 'suite', record: 'rabies' }
    await resort.api.post('/v1/health-requirements', rule)
    const paper = { vaccine: 'rabies', givenOn: '2026-01-01', expiresOn: '2027-01-01' }
    for (const id of [ada, cy])
      await resort.api.post(`/v1/pets/${id}/vaccinations`, { ...paper, isVerified: true })
    const pending = await resort.api.post(`/v1/pets/${bo}/vaccinations`, paper)
    const stay = await resort.booked({ ...days, guestIds: [ada, bo, cy], service: 'suite' })
    const path = `/v1/stays/${stay.id}`
    const all = await resort.api.post(`${path}/check-in`, {})
    expect(all.body.code).toBe('bookings.records_missing')
    const some = await resort.api.post(`${path}/check-in`, { guestIds: [ada] })
    expect(some.body).toMatchObject({ status: 'checked_in', awaitedCount: 2 })
    const due = async () => {
      const { data } = (await resort.api.get(`/v1/care-round?locationId=${resort.locationId}`)).body
      return data.map((item: { guestName: string }) => item.guestName)
    }
    expect(await due()).toEqual(['Ada'])

    const arrive = (guestIds: string[]) => resort.api.post(`${path}/guest-arrivals`, { guestIds })
    expect((await arrive([bo])).body.detail).toContain('Bo: rabies has not been verified')
    await resort.api.post(`/v1/vaccinations/${pending.body.id}/verification`, {})
    expect((await arrive([bo])).body).toMatchObject({ awaitedCount: 1 })
    expect(await due()).toEqual(['Ada', 'Bo'])
    expect((await arrive([bo])).body.code).toBe('bookings.guest_not_awaited')
    const shown = await resort.stay(stay.id)
    expect(shown.guests.map((guest: { isAwaited: boolean }) => guest.isAwaited)).toEqual([false, false, true])
    const undone = await resort.api.delete(`${path}/check-in`)
    expect(undone.body).toMatchObject({ status: 'confirmed', awaitedCount: 0 })
  })

  it('are received by staff of the house alone, and must be guests of the stay', async () => {
    const stay = await resort.booked({ ...days, guestIds: [await resort.pet('Dot')] })
    const path = `/v1/stays/${stay.id}/check-in`
    const stranger = await resort.pet('Stranger')
    expect((await resort.api.post(path, { guestIds: [stranger] })).status).toBe(422)
    const looker = world.as(await world.caller(world.harbour, ['bookings.stay.read']))
    expect((await looker.post(path, {})).status).toBe(403)
    expect((await world.as(world.meadow.owner).post(path, {})).status).toBe(404)
  })
})
