import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { openResort, type Resort } from './testing/resort.ts'

let world: World
let resort: Resort
let rex: string

const stay = { arrivesOn: '2026-07-01', departsOn: '2026-07-10' }

beforeAll(async () => {
  world = await createWorld({ now: '2026-06-20T15:00:00Z', timezone: 'America/Denver' })
  resort = await openResort(world, [
    { name: 'Q1', type: 'Queen' },
    { name: 'Q2', type: 'Queen' },
    { name: 'Q3', type: 'Queen' },
  ])
  const rule = (body: object) => resort.api.post('/v1/health-requirements', { kind: 'dog', ...body })
  await rule({ service: 'boarding', record: 'rabies' })
  await rule({ service: 'boarding', record: 'DHPP', alsoCalled: ['DAPP', 'DA2PP'] })
  await rule({ service: 'grooming', record: 'DHPP', isRequired: false })
  rex = await resort.pet('Rex')
  await dose(rex, { vaccine: 'DAPP', expiresOn: '2027-01-01' })
})
afterAll(() => world.close())

const dose = async (petId: string, changes: object) => {
  const body = { givenOn: '2025-07-01', isVerified: true, ...changes }
  const answer = await resort.api.post(`/v1/pets/${petId}/vaccinations`, body)
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  return answer.body.id as string
}

const desk = async () =>
  world.as(await world.caller(world.harbour, ['bookings.*', 'people.*', 'pets.*', 'care.dependant.read']))

describe('TT-01 vaccine window', () => {
  it('refuses a stay during which a required record ends, naming it and both days', async () => {
    await dose(rex, { vaccine: 'Rabies', expiresOn: '2026-07-08' })
    const refused = await resort.book({ ...stay, guestIds: [rex] })
    expect(refused).toMatchObject({ status: 409, body: { code: 'bookings.records_missing' } })
    expect(refused.body.detail).toBe('Rex: rabies ends on 2026-07-08, before 2026-07-10.')
    expect(refused.body.gaps).toEqual([
      { guestId: rex, guestName: 'Rex', record: 'rabies', state: 'expires_in_stay', expiresOn: '2026-07-08' },
    ])
  })

  it('lets staff who may override it book as pending records, and still not check in', async () => {
    const body = { ...stay, guestIds: [rex], customerId: resort.customerId, locationId: resort.locationId }
    const wish = { ...body, roomTypeId: resort.types.Queen, healthOverride: 'Vet sends the paper on Monday' }
    expect((await (await desk()).post('/v1/stays', wish)).body).toMatchObject({
      code: 'forbidden',
      permission: 'care.health.override',
    })
    const kept = await resort.booked(wish)
    expect(kept).toMatchObject({ status: 'confirmed', healthOverride: 'Vet sends the paper on Monday' })

    world.clock.set('2026-07-01T20:00:00Z')
    const checkIn = () => resort.api.post(`/v1/stays/${kept.id}/check-in`, {})
    expect((await checkIn()).body.code).toBe('bookings.records_missing')
    const paper = await dose(rex, {
      vaccine: 'rabies',
      givenOn: '2026-06-29',
      expiresOn: '2026-07-10',
      isVerified: false,
    })
    expect((await checkIn()).body.detail).toBe('Rex: rabies has not been verified yet.')
    expect((await resort.api.post(`/v1/vaccinations/${paper}/verification`, {})).body.status).toBe('verified')
    // Good until the very day of departure.
    expect((await checkIn()).body.status).toBe('checked_in')
    world.clock.set('2026-06-20T15:00:00Z')
  })

  it('accepts a record that ends on the day of departure, and refuses one rejected', async () => {
    const bella = await resort.pet('Bella')
    await dose(bella, { vaccine: 'DHPP', expiresOn: '2026-07-10' })
    const paper = await dose(bella, { vaccine: 'RABIES ', expiresOn: '2026-07-10', isVerified: false })
    const rejected = await resort.api.post(`/v1/vaccinations/${paper}/rejection`, { reason: 'Another dog' })
    expect(rejected.body).toMatchObject({ status: 'rejected', rejectionReason: 'Another dog' })
    expect((await resort.book({ ...stay, guestIds: [bella] })).body.gaps[0].state).toBe('rejected')
    await resort.api.post(`/v1/vaccinations/${paper}/verification`, {})
    expect((await resort.book({ ...stay, guestIds: [bella] })).status).toBe(201)
  })

  it('does not ask for what is optional: grooming on the same day is taken without DHPP', async () => {
    const luna = await resort.pet('Luna')
    const day = { arrivesOn: '2026-07-01', departsOn: '2026-07-01', guestIds: [luna] }
    expect((await resort.book({ ...day, service: 'grooming' })).status).toBe(201)
    expect((await resort.book(day)).body.gaps).toMatchObject([{ record: 'DHPP', state: 'missing' }, {}])
  })

  it('looks again when a stay is made longer', async () => {
    const milo = await resort.pet('Milo')
    for (const vaccine of ['rabies', 'DHPP']) await dose(milo, { vaccine, expiresOn: '2026-09-04' })
    const kept = await resort.booked({ arrivesOn: '2026-09-01', departsOn: '2026-09-04', guestIds: [milo] })
    const longer = { arrivesOn: '2026-09-01', departsOn: '2026-09-05' }
    const refused = await resort.api.post(`/v1/stays/${kept.id}/dates`, longer)
    expect(refused.body.code).toBe('bookings.records_missing')
    const shorter = { arrivesOn: '2026-09-01', departsOn: '2026-09-03' }
    expect((await resort.api.post(`/v1/stays/${kept.id}/dates`, shorter)).status).toBe(200)
  })

  it('lets nobody verify who may only record, and shows nothing to another house', async () => {
    const paper = await dose(await resort.pet('Zoe'), { vaccine: 'rabies', isVerified: false })
    const recorder = world.as(await world.caller(world.harbour, ['pets.pet.read', 'pets.health.write']))
    expect((await recorder.post(`/v1/vaccinations/${paper}/verification`, {})).status).toBe(403)
    const stranger = world.as(world.meadow.owner)
    expect((await stranger.post(`/v1/vaccinations/${paper}/verification`, {})).status).toBe(404)
    expect((await stranger.get('/v1/health-requirements')).body.data).toEqual([])
  })
})
