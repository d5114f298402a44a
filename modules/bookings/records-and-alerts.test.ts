import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { openResort, type Resort } from './testing/resort.ts'

let world: World
let resort: Resort

beforeAll(async () => {
  world = await createWorld({ now: '2026-06-01T12:00:00Z', timezone: 'Europe/Lisbon' })
  resort = await openResort(world, [{ name: 'Q1', type: 'Queen' }])
  const rule = { kind: 'dog', service: 'boarding', record: 'rabies', alsoCalled: ['rage'] }
  await resort.api.post('/v1/health-requirements', rule)
})
afterAll(() => world.close())

const told = async (): Promise<string[]> => {
  const { data } = (await world.nobody.get('/_test/outbox')).body
  return data
    .filter((mail: { to: string }) => mail.to === 'ada@example.com')
    .map((mail: { subject: string }) => mail.subject)
}

describe('D1 a record that runs out', () => {
  it('is told to the owner once, thirty days before, and not when a newer one is there', async () => {
    const dose = (id: string, changes: object) =>
      resort.api.post(`/v1/pets/${id}/vaccinations`, { givenOn: '2025-06-20', isVerified: true, ...changes })
    const rex = await resort.pet('Rex')
    await dose(rex, { vaccine: 'Rage', expiresOn: '2026-07-02' })
    await dose(rex, { vaccine: 'DHPP', expiresOn: '2026-06-20' })
    const bella = await resort.pet('Bella')
    await resort.api.patch(`/v1/customers/${resort.customerId}`, { email: 'ada@example.com' })
    await dose(bella, { vaccine: 'rabies', expiresOn: '2026-06-20' })
    await dose(bella, {
      vaccine: 'rabies',
      givenOn: '2026-05-20',
      expiresOn: '2027-05-20',
      isVerified: false,
    })
    const hour = async (at: string) => {
      world.clock.set(at)
      await world.jobs.drain()
    }
    await hour('2026-06-01T13:10:00Z')
    expect(await told()).toEqual([])
    await hour('2026-06-02T12:10:00Z')
    expect(await told()).toEqual(['Rex: rabies ends on Thursday, July 2, 2026'])
    await hour('2026-06-02T13:10:00Z')
    await hour('2026-06-09T13:10:00Z')
    expect(await told()).toHaveLength(1)
  })
})

describe('what was not given', () => {
  it('stands on the day sheet until it is given or somebody deals with it', async () => {
    world.clock.set('2026-06-10T08:00:00Z')
    const luna = await resort.pet('Luna', { species: 'cat' })
    const plan = { dependantId: luna, kind: 'feeding', name: 'Salmon', slots: ['12:00', '15:00'] }
    const { id } = (await resort.api.post('/v1/care-plans', { ...plan, startsOn: '2026-06-10' })).body
    const stay = await resort.booked({ arrivesOn: '2026-06-10', departsOn: '2026-06-12', guestIds: [luna] })
    await resort.api.post(`/v1/stays/${stay.id}/check-in`, {})
    const sheet = async () => {
      await world.jobs.drain()
      const { alerts } = (await resort.api.get(`/v1/today?locationId=${resort.locationId}`)).body
      return alerts.filter((alert: { alertId: string | null }) => alert.alertId)
    }
    world.clock.set('2026-06-10T11:59:00Z')
    expect(await sheet()).toEqual([])
    world.clock.set('2026-06-10T12:00:00Z')
    expect(await sheet()).toMatchObject([
      { kind: 'meal_missed', stayId: stay.id, message: 'Luna: Salmon of 12:00 has not been given' },
    ])
    const entry = await resort.api.post(`/v1/care-plans/${id}/entries`, {
      dueAt: '2026-06-10T11:00:00Z',
      outcome: 'all',
    })
    expect(entry.status).toBe(201)
    expect(await sheet()).toEqual([])
    world.clock.set('2026-06-10T16:01:00Z')
    const open = await sheet()
    // Two hours late: told to those who answer for it as well, and still one line.
    expect(open).toHaveLength(1)
    await resort.api.post(`/v1/care-alerts/${open[0].alertId}/acknowledgement`, {})
    expect(await sheet()).toEqual([])
  })

  it('is told to the roles of the settings', async () => {
    const roles = { careAlertRoles: ['owner'], careEscalationRoles: [] }
    const changed = await resort.api.patch('/v1/tenant', { settings: roles })
    expect(changed.status).toBe(200)
    const looker = world.as(await world.caller(world.harbour, ['care.plan.read']))
    expect((await looker.patch('/v1/tenant', { settings: roles })).status).toBe(403)
  })
})
