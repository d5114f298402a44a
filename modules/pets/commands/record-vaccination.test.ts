import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import type { TestBrowser } from '#kernel/testing/browser.ts'

let world: World
let owner: TestBrowser
let customerId: string

// In Lisbon it is already 1 June.
beforeAll(async () => {
  world = await createWorld({ now: '2026-05-31T23:30:00Z', timezone: 'Europe/Lisbon' })
  owner = world.as(world.harbour.owner)
  customerId = (await owner.post('/v1/customers', { name: 'Ada' })).body.id
})
afterAll(() => world.close())

const pet = async (more: object = {}): Promise<string> =>
  (await owner.post('/v1/pets', { customerId, name: 'Rex', species: 'dog', ...more })).body.id

const record = (id: string, body: object, as = owner) => as.post(`/v1/pets/${id}/vaccinations`, body)

describe('recording a vaccination', () => {
  it('adds it to the health record of the pet', async () => {
    const id = await pet()
    const answer = await record(id, { vaccine: 'rabies', givenOn: '2026-06-01', expiresOn: '2029-06-01' })
    expect(answer).toMatchObject({ status: 201, body: { petId: id, vaccine: 'rabies' } })
    const found = await owner.get(`/v1/pets/${id}?include=vaccinations,customer`)
    expect(found.body).toMatchObject({
      customer: { name: 'Ada' },
      vaccinations: [{ vaccine: 'rabies', expiresOn: '2029-06-01' }],
    })
  })

  it('refuses a day that has not come yet where the business is', async () => {
    expect(await record(await pet(), { vaccine: 'rabies', givenOn: '2026-06-02' })).toMatchObject({
      status: 422,
      body: { code: 'pets.vaccination_in_future', today: '2026-06-01' },
    })
  })

  it('refuses an end before the beginning, and the same dose twice', async () => {
    const id = await pet()
    expect(
      (await record(id, { vaccine: 'DHPP', givenOn: '2026-05-01', expiresOn: '2026-04-30' })).body.code,
    ).toBe('pets.vaccination_expires_before_given')
    const dose = { vaccine: 'DHPP', givenOn: '2026-05-01' }
    expect((await record(id, dose)).status).toBe(201)
    expect(await record(id, dose)).toMatchObject({ status: 409, body: { code: 'pets.vaccination_known' } })
  })

  it('refuses a pet that has died', async () => {
    const id = await pet({ deceasedOn: '2026-05-30' })
    expect(await record(id, { vaccine: 'rabies', givenOn: '2026-05-01' })).toMatchObject({
      status: 409,
      body: { code: 'pets.deceased' },
    })
  })

  it('is not for people who may only see pets, nor for another tenant', async () => {
    const id = await pet()
    const dose = { vaccine: 'rabies', givenOn: '2026-05-01' }
    const looker = world.as(await world.caller(world.harbour, ['pets.pet.read', 'pets.pet.write']))
    expect((await record(id, dose, looker)).status).toBe(403)
    expect((await record(id, dose, world.as(world.meadow.owner))).status).toBe(404)
  })
})

describe('a pet', () => {
  it('is a guest that others can book for from the moment it exists, and follows every change', async () => {
    const id = await pet({ name: 'Bella', species: 'cat' })
    const guest = async () => (await owner.get(`/v1/dependants/${id}`)).body
    expect(await guest()).toMatchObject({ customerId, kind: 'cat', name: 'Bella', endedOn: null })
    await owner.patch(`/v1/pets/${id}`, { name: 'Bello', alert: 'Escapes', deceasedOn: '2026-05-30' })
    expect(await guest()).toMatchObject({ name: 'Bello', alert: 'Escapes', endedOn: '2026-05-30' })
  })

  it('cannot die before it is born, nor belong to a customer of another tenant', async () => {
    const ghost = { customerId, name: 'X', species: 'dog', bornOn: '2026-02-01', deceasedOn: '2026-01-01' }
    expect(await owner.post('/v1/pets', ghost)).toMatchObject({
      status: 422,
      body: { code: 'pets.died_before_birth' },
    })
    const stranger = world.as(world.meadow.owner)
    expect((await stranger.post('/v1/pets', { customerId, name: 'X', species: 'dog' })).status).toBe(422)
  })
})
