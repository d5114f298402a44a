type Make = (noun: string, path: string, body: object) => Promise<string>

/** A building with one unit and everything that can be kept about it. */
export async function seedProperty(make: Make, locationId: string, customerId: string, canary: string) {
  const buildingId = await make('property.building', '/v1/buildings', {
    locationId,
    name: `Building ${canary}`,
    code: 'B',
    jurisdiction: 'XX',
  })
  const unitId = await make('property.unit', '/v1/units', { buildingId, name: `Unit ${canary}`, shares: 100 })
  await make('property.residency', '/v1/residencies', {
    unitId,
    customerId,
    role: 'resident',
    startsOn: '2025-01-01',
  })
  await make('property.instruction', '/v1/desk-instructions', {
    unitId,
    kind: 'other',
    note: canary,
    startsOn: '2026-01-01',
  })
  await seedExpenses(make, buildingId, unitId, canary)
  await seedDesk(make, { locationId, buildingId, unitId, customerId, canary })
  await seedRequests(make, { locationId, buildingId, unitId, customerId, canary })
}

async function seedExpenses(make: Make, buildingId: string, unitId: string, canary: string) {
  const amount = { amount: 1234, currency: 'EUR' }
  const month = '2026-01'
  await make('property.meter_reading', '/v1/meter-readings', {
    unitId,
    kind: canary,
    readOn: '2026-01-31',
    value: 1,
  })
  const expense = { buildingId, month, description: canary, amount, distribution: 'equal' }
  await make('property.expense', '/v1/common-expenses', expense)
  await make('property.sheet', '/v1/expense-sheets', { buildingId, month })
  await make('property.unit_payment', '/v1/unit-payments', {
    unitId,
    party: 'owner',
    amount,
    paidOn: '2026-01-31',
    note: canary,
  })
}

interface Place {
  locationId: string
  buildingId: string
  unitId: string
  customerId: string
  canary: string
}

async function seedRequests(make: Make, { locationId, buildingId, unitId, customerId, canary }: Place) {
  await make('property.service_hours', '/v1/service-hours', {
    locationId,
    opens: '09:00',
    closes: '17:00',
    weekdays: [1, 2, 3, 4, 5],
  })
  const times = { responseMinutes: 60, resolutionMinutes: 600, hours: 'business' }
  for (const priority of ['medium', 'emergency'])
    await make('property.priority_policy', '/v1/priority-policies', { locationId, priority, ...times })
  await make('property.holiday', '/v1/holidays', { locationId, heldOn: '2026-12-25', name: canary })
  const requestId = await make('property.request', '/v1/requests', {
    buildingId,
    unitId,
    customerId,
    category: 'plumbing',
    title: canary,
    priority: 'medium',
  })
  await seedUpkeep(make, requestId, buildingId, canary)
}

async function seedUpkeep(make: Make, requestId: string, buildingId: string, canary: string) {
  await make('property.entry_rule', '/v1/entry-rules', {
    jurisdiction: 'XX',
    effectiveOn: '2025-01-01',
    minNoticeHours: 24,
    allowedFrom: '08:00',
    allowedUntil: '18:00',
    isEmergencyExempt: true,
    source: canary,
  })
  const [startsAt, endsAt] = ['2026-05-05T10:00:00Z', '2026-05-05T11:00:00Z']
  await make('property.visit', '/v1/entry-visits', { requestId, startsAt, endsAt, reason: canary })
  const everyMonths = 3
  const plan = { buildingId, title: canary, mode: 'fixed', everyMonths, firstDueOn: '2026-05-01' }
  const counted = { meterName: canary, everyUnits: 100 }
  const planId = await make('property.plan', '/v1/maintenance-plans', { ...plan, ...counted })
  await make('property.plan_order', `/v1/maintenance-plans/${planId}/orders`, {})
  const reading = { readOn: '2026-05-02', value: 7 }
  await make('property.plan_reading', `/v1/maintenance-plans/${planId}/readings`, reading)
}

async function seedDesk(make: Make, { locationId, buildingId, unitId, customerId, canary }: Place) {
  await make('property.parcel_batch', '/v1/parcel-batches', { parcels: [{ unitId, note: canary }] })
  await make('property.visitor_pass', '/v1/visitor-passes', {
    unitId,
    hostId: customerId,
    visitorName: canary,
    startsOn: '2026-01-01',
    endsOn: '2026-06-01',
    fromTime: '08:00',
    untilTime: '20:00',
    doors: ['Lobby'],
  })
  await make('property.door_use', '/v1/door-uses', { locationId, door: canary, pin: '00000000' })
  const hours = { opens: '08:00', closes: '22:00' }
  const amenity = { buildingId, name: canary, terms: canary, ...hours }
  const amenityId = await make('property.amenity', '/v1/amenities', amenity)
  const closed = { startsAt: '2027-01-05T10:00:00Z', endsAt: '2027-01-05T12:00:00Z', reason: canary }
  await make('property.amenity_closure', `/v1/amenities/${amenityId}/closures`, closed)
  await make('property.amenity_signature', `/v1/amenities/${amenityId}/signatures`, { customerId })
  const [startsAt, endsAt] = ['2026-05-05T10:00:00Z', '2026-05-05T11:00:00Z']
  const reservation = { amenityId, unitId, customerId, startsAt, endsAt }
  await make('property.reservation', '/v1/amenity-reservations', reservation)
  await make('property.amenity_wait', '/v1/amenity-waits', reservation)
}
