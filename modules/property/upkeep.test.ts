import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { type House, openHouse } from './testing/house.ts'

let world: World
let house: House
let unitId: string

const zone = 'America/Chicago'
const local = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant().toString()

beforeAll(async () => {
  world = await createWorld({
    now: local('2026-04-01T12:00'),

    timezone: zone,
    currency: 'USD',
  })
  house = await openHouse(world, { jurisdiction: 'AL' })
  unitId = await house.unit('3A')
  const { locationId, made } = house
  for (const priority of ['medium', 'emergency']) {
    const times = { responseMinutes: 60, resolutionMinutes: 1440, hours: 'always' }
    await made('/v1/priority-policies', { locationId, priority, ...times })
  }
  await made('/v1/entry-rules', {
    jurisdiction: 'AL',
    effectiveOn: '2025-01-01',
    minNoticeHours: 48,
    allowedFrom: '08:00',
    allowedUntil: '18:00',
    isEmergencyExempt: true,
    source: 'Synthetic rule of the scenario',
  })
})
afterAll(() => world.close())

const request = async (more: object = {}, buildingId = house.buildingId) =>
  (
    await house.made('/v1/requests', {
      buildingId,
      unitId,
      category: 'x',
      title: 'x',
      priority: 'medium',
      ...more,
    })
  ).id as string
const visit = (requestId: string, startsAt: string, more: object = {}) => {
  const endsAt = Temporal.PlainDateTime.from(startsAt).add({ hours: 1 }).toString()
  return house.api.post('/v1/entry-visits', {
    requestId,
    startsAt: local(startsAt),
    endsAt: local(endsAt),
    ...more,
  })
}

describe('DC-S4 entering a home', () => {
  it('needs the notice of the law, or consent, or an emergency; and its hours but for the last', async () => {
    const { customerId } = await house.resident(unitId, 'Rita', 'renter')
    const plain = await request()
    expect((await visit(plain, '2026-04-02T08:00')).body).toMatchObject({
      code: 'property.entry_not_allowed',
      earliestStartsAt: local('2026-04-03T12:00'),
    })
    expect((await visit(plain, '2026-04-03T12:00')).body.basis).toBe('notice')
    expect((await visit(plain, '2026-04-06T19:00')).body.code).toBe('property.entry_not_allowed')
    const consented = await request({ mayEnter: true })
    expect((await visit(consented, '2026-04-02T08:00')).body.basis).toBe('consent')
    expect((await visit(consented, '2026-04-02T19:00')).body).toMatchObject({
      code: 'property.entry_not_allowed',
      earliestStartsAt: local('2026-04-01T12:00'),
    })
    const burst = { isEmergency: true, reason: 'Water comes through the ceiling' }
    expect((await visit(plain, '2026-04-01T19:00', { isEmergency: true })).status).toBe(422)
    expect((await visit(plain, '2026-04-01T19:00', burst)).body.basis).toBe('emergency')
    const log = (await house.api.get('/v1/entry-visits?filter[basis]=emergency')).body.data
    expect(log).toMatchObject([{ reason: burst.reason, unitId }])
    const told = await world.db.read(
      world.harbour.id,
      `select 1 from notices.notice where template = 'property.entry_planned' and customer_id = $1`,
      [customerId],
    )
    expect(told).toHaveLength(3)
  })

  it('offers the next morning when the notice ends in the night', async () => {
    world.clock.set(local('2026-04-01T17:30'))
    const { body } = await visit(await request(), '2026-04-02T08:00')
    expect(body.earliestStartsAt).toBe(local('2026-04-04T08:00'))
  })

  it('is refused where the law is not known, and to those who do not work there', async () => {
    const { id } = await house.made('/v1/buildings', {
      locationId: house.locationId,
      name: 'East',
      code: 'E',
    })
    const far = (await house.made('/v1/units', { buildingId: id, name: '1', shares: 1 })).id
    expect((await visit(await request({ unitId: far }, id), '2026-04-09T10:00')).body.code).toBe(
      'property.no_entry_rule',
    )
    const resident = world.as(await world.caller(world.harbour, ['property.request.write']))
    expect((await resident.post('/v1/entry-visits', {})).status).toBe(403)
  })
})

describe('DC-S5 preventive plans', () => {
  const plan = async (mode: string, more: object = {}) =>
    (
      await house.made('/v1/maintenance-plans', {
        buildingId: house.buildingId,
        title: 'Filter change',
        mode,
        everyMonths: 3,
        firstDueOn: '2026-04-15',
        ...more,
      })
    ).id as string
  const order = async (id: string) =>
    (await house.made(`/v1/maintenance-plans/${id}/orders`, {})).id as string
  const done = (id: string, doneOn: string) => house.api.post(`/v1/plan-orders/${id}/completion`, { doneOn })
  const nextOf = async (id: string) => (await house.api.get(`/v1/maintenance-plans/${id}`)).body.nextDueOn
  const ahead = async (id: string) => (await house.api.get(`/v1/maintenance-plans/${id}/calendar`)).body.data

  it('count from the day they were due when fixed, from the day they were done when floating', async () => {
    const [a, b] = [await plan('fixed'), await plan('floating')]
    const [first, second] = [await order(a), await order(b)]
    expect((await house.api.post(`/v1/maintenance-plans/${b}/orders`, {})).body.code).toBe(
      'property.order_open',
    )
    expect(await ahead(b)).toEqual([])
    await done(first, '2026-05-13')
    await done(second, '2026-05-13')
    expect([await nextOf(a), await nextOf(b)]).toEqual(['2026-07-15', '2026-08-13'])
    expect(await ahead(a)).toEqual(['2026-07-15', '2026-10-15'])
    await done(await order(a), '2026-08-01')
    await done(await order(b), '2026-08-01')
    expect([await nextOf(a), await nextOf(b)]).toEqual(['2026-10-15', '2026-11-01'])
    expect((await done(first, '2026-05-14')).status).toBe(409)
  })

  it('are ordered by themselves when their time comes, once', async () => {
    const id = await plan('floating', { firstDueOn: '2027-01-10', leadDays: 7 })
    const orders = async () => (await house.api.get(`/v1/plan-orders?filter[planId]=${id}`)).body.data
    for (const day of ['2027-01-02T23:50', '2027-01-03T01:10', '2027-01-03T02:10', '2027-02-01T02:10']) {
      world.clock.set(local(day))
      await world.jobs.drain()
      expect(await orders()).toHaveLength(day < '2027-01-03' ? 0 : 1)
    }
    expect(await orders()).toMatchObject([{ dueOn: '2027-01-10', doneOn: null }])
  })

  it('DC-06 are ordered by what a meter counts: in whole steps when fixed, from when it was done when floating', async () => {
    const hours = { everyMonths: null, firstDueOn: null, meterName: 'Run hours', everyUnits: 500 }
    const [a, b] = [
      await plan('fixed', { ...hours, meterValue: 1200 }),
      await plan('floating', { ...hours, meterValue: 1200 }),
    ]
    const read = async (id: string, value: number, more = {}) =>
      (await house.api.post(`/v1/maintenance-plans/${id}/readings`, { readOn: '2026-04-20', value, ...more }))
        .body
    expect((await read(a, 1699)).orderId).toBeNull()
    expect((await read(a, 1650)).code).toBe('property.reading_out_of_order')
    const { orderId } = await read(a, 2950)
    expect((await house.api.get(`/v1/plan-orders/${orderId}`)).body).toMatchObject({
      cause: 'meter',
      meterDue: 1700,
      dueOn: '2026-04-20',
    })
    const dueOf = async (id: string) => (await house.api.get(`/v1/maintenance-plans/${id}`)).body.meterDue
    expect(await dueOf(a)).toBe(3200)
    expect((await read(a, 3199)).orderId).toBeNull()
    expect((await read(a, 5, { isNewMeter: true })).orderId).toBeNull()
    expect(await dueOf(a)).toBe(6)
    expect((await read(a, 6)).orderId).not.toBeNull()

    const first = (await read(b, 1800)).orderId
    expect((await read(b, 2500)).orderId).toBeNull()
    await done(first, '2026-04-22')
    expect(await dueOf(b)).toBe(3000)
    expect((await read(b, 3000)).orderId).not.toBeNull()
  })

  it('DC-06 come by whichever is first where a plan goes by both', async () => {
    const id = await plan('floating', { meterName: 'Trips', everyUnits: 1000, firstDueOn: '2027-06-01' })
    const reading = { readOn: '2026-12-01', value: 1000 }
    const { orderId } = (await house.api.post(`/v1/maintenance-plans/${id}/readings`, reading)).body
    world.clock.set(local('2027-06-02T08:00'))
    await world.jobs.drain()
    const orders = (await house.api.get(`/v1/plan-orders?filter[planId]=${id}`)).body.data
    expect(orders.map((one: { id: string }) => one.id)).toEqual([orderId])
    await done(orderId, '2027-06-03')
    expect(await nextOf(id)).toBe('2027-09-03')
    const plain = await plan('fixed')
    expect((await house.api.post(`/v1/maintenance-plans/${plain}/readings`, reading)).body.code).toBe(
      'property.no_meter',
    )
    const none = { buildingId: house.buildingId, title: 'Whenever', mode: 'fixed' }
    expect((await house.api.post('/v1/maintenance-plans', none)).body.code).toBe('property.plan_without_when')
  })

  it('are made by nobody who may only do them', async () => {
    const tech = world.as(await world.caller(world.harbour, ['property.plan.operate', 'property.plan.read']))
    expect((await tech.post('/v1/maintenance-plans', {})).status).toBe(403)
  })
})
