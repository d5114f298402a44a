import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskOf } from '#apps/testing/desk-of.ts'
import { createWorld, type World } from '#apps/testing/world.ts'
import { signedIn } from '#modules/notices/testing/signed-in.ts'
import { seedDemo } from './seed-demo.ts'

let world: World

const timezone = 'America/New_York'

beforeAll(async () => {
  world = await createWorld({ now: '2026-05-21T14:00:00Z', timezone, currency: 'USD', edition: 'concierge' })
  const desk = deskOf(world, 'USD', timezone)
  const { memberId } = await signedIn(world, world.harbour, 'Tess')
  // The owner's key stands in for the resident's phone.
  const [key] = await world.db.read<{ id: string }>(world.harbour.id, 'select id from kernel.api_key limit 1')
  await seedDemo(desk, { technicianId: memberId, residentId: key!.id, resident: desk })
}, 120_000)
afterAll(() => world.close())

const ask = async (path: string) => (await world.as(world.harbour.owner).get(path)).body

describe('the demonstration of a building', () => {
  it('has requests in every state, some of them late and some standing still', async () => {
    const states = ['open', 'processing', 'deferred', 'completed', 'closed', 'declined', 'cancelled']
    for (const state of states)
      expect((await ask(`/v1/requests?filter[status]=${state}`)).data.length, state).toBeGreaterThan(0)
    const { requests, parcels, visitors, instructions, visits } = await ask(
      `/v1/front-desk?locationId=${world.harbour.locationId}`,
    )
    expect(requests.overdue).toBeGreaterThan(0)
    expect(requests.paused).toBeGreaterThan(0)
    expect(parcels.length).toBeGreaterThan(8)
    expect(visitors.length).toBeGreaterThan(3)
    expect(instructions.length).toBe(6)
    expect(visits.length).toBe(1)
  })

  it('has a year of sheets for both buildings, and a month that is not issued yet', async () => {
    expect((await ask('/v1/expense-sheets?limit=100')).data).toHaveLength(24)
    const { data: buildings } = await ask('/v1/buildings')
    const preview = await ask(`/v1/buildings/${buildings[0].id}/sheet-preview?month=2026-05`)
    expect(preview.isIssued).toBe(false)
    expect(preview.costs.every((cost: { isSharable: boolean }) => cost.isSharable)).toBe(true)
  })

  it('shows the resident what is theirs, and another tenant nothing', async () => {
    const home = await ask('/v1/resident-home')
    expect(home.requests).toHaveLength(2)
    expect(home.parcels).toHaveLength(2)
    expect(home.months).toHaveLength(12)
    expect((await world.as(world.meadow.owner).get('/v1/customers')).body.data).toEqual([])
  })
})
