import type { TestBrowser } from '#kernel/testing/browser.ts'

type Make = (noun: string, path: string, body: object) => Promise<string>

interface Place {
  locationId: string
  customerId: string
  canary: string
}

/** A child that arrived where nobody looks after it, and a refused collection: one row of every noun of presence. */
export async function seedPresence(
  make: Make,
  browser: TestBrowser,
  ids: Record<string, string>,
  { locationId, customerId, canary }: Place,
): Promise<void> {
  const child = { customerId, name: `Child ${canary}`, bornOn: '2022-01-01' }
  const childId = await make('children.child', '/v1/children', child)
  const contact = { childId, name: `Contact ${canary}`, relationship: 'aunt', role: 'emergency' }
  const contactId = await make('children.contact', '/v1/child-contacts', contact)
  const pass = { name: `Pass ${canary}`, idDocument: 'passport' }
  await make('children.pass', `/v1/children/${childId}/pickup-passes`, pass)
  const area = { locationId, name: `Area ${canary}`, jurisdiction: 'US-TX' }
  const areaId = await make('presence.area', '/v1/areas', area)
  await make('presence.placement', '/v1/placements', { dependantId: childId, areaId })
  const arrived = await browser.post('/v1/arrivals', { dependantIds: [childId] })
  ids['presence.segment'] = arrived.body.data[0].id
  ids['presence.breach'] = (await browser.get('/v1/breaches')).body.data[0].id
  await make('presence.release', '/v1/releases', { dependantId: childId, contactId })
  const caregiver = { locationId, name: `Caregiver ${canary}` }
  const caregiverId = await make('presence.caregiver', '/v1/caregivers', caregiver)
  await make('presence.duty', `/v1/areas/${areaId}/duties`, { caregiverId })
  const times = { startTime: '08:00', endTime: '16:00', externalId: canary }
  await make('presence.schedule', '/v1/attendance-schedules', { ...times, dependantId: childId })
  const plan = {
    childId,
    locationId,
    weeklyRate: { amount: 20_000, currency: 'EUR' },
    startsOn: '2026-01-05',
  }
  const shares = [{ payerId: customerId, percent: '100' }]
  const planId = await make('tuition.plan', '/v1/tuition-plans', { ...plan, shares, externalId: canary })
  const { weeklyRate: rate } = plan
  await make('tuition.plan_template', '/v1/tuition-plan-templates', { name: canary, rate })
  await make('tuition.agreement', `/v1/tuition-plans/${planId}/agreements`, { customerId })
}
