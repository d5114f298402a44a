import type { Caller, TestTenant, World } from '../world.ts'
import { seedBilling } from './seed-billing.ts'
import { seedCoating } from './seed-coating.ts'
import { seedCommunity } from './seed-community.ts'
import { seedCompliance } from './seed-compliance.ts'
import { seedCure } from './seed-cure.ts'
import { seedDaybook } from './seed-daybook.ts'
import { seedDeals } from './seed-deals.ts'
import { seedIntegrations } from './seed-integrations.ts'
import { seedInventory } from './seed-inventory.ts'
import { seedKiosk } from './seed-kiosk.ts'
import { seedPresence } from './seed-presence.ts'
import { seedProperty } from './seed-property.ts'
import { seedVenues } from './seed-venues.ts'

/** Rows of one tenant by the noun they are of, each carrying the tenant's canary. */
export interface Seed {
  canary: string
  ids: Record<string, string>
}

/** One row of every noun that can be made, so that every reference has something to point at. */
export async function seed(world: World, tenant: TestTenant, as: Caller = tenant.owner): Promise<Seed> {
  const canary = `canary-${tenant.slug}`
  const ids: Record<string, string> = { 'kernel.location': tenant.locationId }
  const browser = world.as(as)
  const make = async (noun: string, path: string, body: object) => {
    const { status, body: made } = await browser.post(path, body)
    if (status !== 201) throw new Error(`${path}: ${status} ${JSON.stringify(made)}`)
    ids[noun] = made.id
    return made.id as string
  }
  const locationId = tenant.locationId
  await make('files.file', '/v1/files', { name: `${canary}.png`, content: onePixel })
  const customerId = await make('people.customer', '/v1/customers', { name: `Guest ${canary}` })
  await seedBilling(make, customerId, canary)
  await seedCompliance(make, browser, ids, { customerId, canary })
  await seedInventory(make, customerId, canary)
  await seedIntegrations(make, browser, ids, canary, () => world.jobs.drain())
  await seedProperty(make, locationId, customerId, canary)
  await seedVenues(make, browser, ids, canary)
  const now = Temporal.Instant.from(world.clock.now())
  const fresh = async () => world.as(await world.caller(tenant, ['*']))
  await seedDeals(make, browser, ids, { canary, now, fresh })
  await seedCommunity(make, browser, ids, canary)
  await seedPresence(make, browser, ids, { locationId, customerId, canary })
  await seedKiosk(make, browser, ids, canary)
  await seedDaybook(browser, ids, canary)
  const told = await browser.post('/v1/notices', { customerIds: [customerId], title: canary, body: canary })
  ids['notices.notice'] = told.body.ids[0]
  await make('notices.suppression', '/v1/notice-suppressions', {
    channel: 'sms',
    address: '+351210000009',
    reason: canary,
  })
  const push = {
    endpoint: `https://push.example.org/${canary}`,
    p256dh: 'B'.repeat(87),
    auth: 'a'.repeat(22),
  }
  await make('notices.device', '/v1/push-devices', { name: canary, ...push })
  const petId = await make('pets.pet', '/v1/pets', { customerId, name: `Pet ${canary}`, species: 'dog' })
  await make('pets.vaccination', `/v1/pets/${petId}/vaccinations`, {
    vaccine: 'rabies',
    givenOn: '2026-01-01',
  })
  await make('care.health_requirement', '/v1/health-requirements', {
    kind: 'dog',
    service: canary,
    record: 'rabies',
  })
  const planId = await make('care.plan', '/v1/care-plans', {
    dependantId: petId,
    kind: 'feeding',
    name: canary,
    slots: ['08:00'],
    startsOn: '2026-01-01',
  })
  await make('care.entry', `/v1/care-plans/${planId}/entries`, { dueAt: mealAt, outcome: 'all' })
  await make('bookings.sharing_consent', '/v1/sharing-consents', { customerId, givenOn: '2026-01-01' })
  await make('catalogue.price_rule', '/v1/price-rules', { name: canary, kind: 'night', isPerGuest: true })
  const nightlyRate = { amount: 4500, currency: 'EUR' }
  const roomTypeId = await make('places.room_type', '/v1/room-types', {
    locationId,
    name: `Type ${canary}`,
    code: 'T',
    size: 'large',
    capacity: 2,
    shared: false,
    nightlyRate,
  })
  for (const code of ['R1', 'R2'])
    await make('places.room', '/v1/rooms', {
      locationId,
      roomTypeId,
      name: `Room ${code} ${canary}`,
      code,
      size: 'large',
      capacity: 2,
    })
  await make('bookings.stay', '/v1/stays', {
    customerId,
    locationId,
    roomTypeId,
    arrivesOn: '2026-03-04',
    departsOn: '2026-03-07',
    guestIds: [petId],
    notes: canary,
  })
  await make('bookings.stay_request', '/v1/stay-requests', {
    customerId,
    locationId,
    roomTypeId,
    arrivesOn: '2026-04-04',
    departsOn: '2026-04-07',
  })
  await make('care.report_card', '/v1/report-cards', {
    dependantId: petId,
    onDay: '2026-02-02',
    meals: canary,
  })
  await make('care.card_template', '/v1/report-card-templates', { name: canary })
  const boardId = await make('work.board', '/v1/boards', { name: `Board ${canary}` })
  const stageId = await make('work.stage', '/v1/stages', {
    boardId,
    name: `Stage ${canary}`,
    position: 1,
    isDone: false,
  })
  const jobId = await make('work.job', '/v1/jobs', {
    boardId,
    stageId,
    title: `Job ${canary}`,
    priority: 'high',
  })
  await make('work.hold', `/v1/jobs/${jobId}/hold`, { reason: canary })
  await seedCoating(make, browser, ids, canary)
  await seedCure(make, ids, canary)
  await make('kernel.custom_field', '/v1/custom-fields', {
    entity: 'pets.pet',
    name: 'vetPhone',
    label: canary,
    kind: 'text',
  })
  await make('kernel.saved_view', '/v1/saved-views', {
    entity: 'pets.pet',
    name: canary,
    query: 'sort=name',
    isShared: true,
  })
  await make('kernel.role', '/v1/roles', { name: `role ${canary}`, permissions: ['pets.pet.read'] })
  await make('kernel.api_key', '/v1/api-keys', { name: `Key ${canary}`, role: 'owner' })
  const { id: memberId } = (await browser.post('/v1/members', { name: `Member ${canary}`, role: 'owner' }))
    .body
  const hours = [{ weekday: 1, startTime: '08:00', endTime: '12:00' }]
  const week = await browser.post(`/v1/members/${memberId}/working-hours`, { hours })
  ids['business.working_hours'] = week.body.data[0].id
  await make('transfer.import', '/v1/imports', {
    entity: 'people.customer',
    fileName: `${canary}.csv`,
    csv: `name\nImported ${canary}\n`,
    dryRun: true,
    mapping: importMapping,
  })
  return { canary, ids }
}

/** 08:00 in Lisbon, where the tenants are. */
const mealAt = '2026-02-02T08:00:00Z'

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const importMapping = { targets: [{ entity: 'people.customer', fields: { name: { column: 'name' } } }] }
