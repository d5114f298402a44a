import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paperText } from '#apps/testing/pdf-text.ts'
import { createWorld, type World } from '#apps/testing/world.ts'
import { type House, openHouse } from './testing/house.ts'

let world: World
let house: House
let [home, next] = ['', '']
let ann: Resident
let bob: Resident

type Resident = Awaited<ReturnType<typeof resident>>

const zone = 'America/New_York'
const local = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant().toString()
const dollars = (amount: number) => ({ amount, currency: 'USD' })
const rights = ['property.portal.use', 'files.file.hand_in']

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** Somebody with a phone: a resident, the API key they act with, and nothing more. */
async function resident(unitId: string, name: string, role = 'renter', startsOn = '2025-01-01') {
  const { customerId, residencyId } = await house.resident(unitId, name, role, { startsOn })
  const caller = await world.caller(world.harbour, rights)
  const api = world.as(caller)
  const [key] = await world.db.read<{ id: string }>(
    world.harbour.id,
    'select k.id from kernel.api_key k order by k.created_at desc, k.id desc limit 1',
  )
  await house.made('/v1/customer-accesses', { customerId, viewerId: key!.id })
  const seen = async () => (await api.get('/v1/resident-home')).body
  return { customerId, residencyId, api, seen, unitId }
}

beforeAll(async () => {
  world = await createWorld({ now: local('2026-05-04T10:00'), timezone: zone, currency: 'USD' })
  house = await openHouse(world)
  const { locationId, made } = house
  for (const priority of ['medium', 'emergency']) {
    const times = { responseMinutes: 60, resolutionMinutes: 1440, hours: 'always' }
    await made('/v1/priority-policies', { locationId, priority, ...times })
  }
  ;[home, next] = [await house.unit('5A', 10), await house.unit('5B', 30)]
  ann = await resident(home, 'Ann')
  bob = await resident(next, 'Bob')
})
afterAll(() => world.close())

describe('a resident on their own phone', () => {
  it('DC-03 asks for something with a photo, is told when it is done, and opens it again', async () => {
    const photo = await ann.api.post('/v1/handed-files', { name: 'leak.png', content: onePixel })
    expect(photo.status).toBe(201)
    const wish = { unitId: home, category: 'plumbing', title: 'Leak', photoIds: [photo.body.id] }
    const asked = await ann.api.post('/v1/own-requests', wish)
    expect(asked.body).toMatchObject({ source: 'app', customerId: ann.customerId, priority: 'medium' })
    const [mine] = (await ann.seen()).requests
    expect(mine).toMatchObject({ title: 'Leak', status: 'open', photos: [{ id: photo.body.id }] })
    expect((await ann.api.get(mine.photos[0].thumb)).status).toBe(200)
    expect((await bob.api.get(mine.photos[0].thumb)).status).toBe(403)
    await house.api.post(`/v1/requests/${mine.id}/completion`, {})
    const told = await world.db.read<{ title: string }>(
      world.harbour.id,
      'select title from notices.notice where customer_id = $1',
      [ann.customerId],
    )
    expect(told.map(({ title }) => title)).toContain('Done: Leak')
    const verdict = { verdict: 'returned', reason: 'Still drips' }
    expect((await bob.api.post(`/v1/own-requests/${mine.id}/feedback`, verdict)).status).toBe(404)
    expect((await ann.api.post(`/v1/own-requests/${mine.id}/feedback`, verdict)).body).toMatchObject({
      status: 'open',
      reopenCount: 1,
    })
    expect((await bob.api.post(`/v1/own-requests/${mine.id}/cancellation`, {})).status).toBe(404)
    expect((await bob.seen()).requests).toEqual([])
    expect((await bob.api.post('/v1/own-requests', { ...wish, photoIds: [] })).status).toBe(422)
    expect((await bob.api.post('/v1/own-requests', { ...wish, unitId: next })).status).toBe(422)
  })

  it('DC-10 sees the parcels of their home, and none of the neighbours’ or of another’s by name', async () => {
    const { customerId } = await house.resident(home, 'Flatmate', 'renter')
    await house.made('/v1/parcel-batches', {
      parcels: [
        { unitId: home, note: 'For the home' },
        { unitId: home, recipientId: customerId },
        { unitId: home, recipientId: ann.customerId },
        { unitId: next },
      ],
    })
    expect((await ann.seen()).parcels).toHaveLength(2)
    expect((await bob.seen()).parcels).toHaveLength(1)
  })

  it('DC-12 lets a visitor in at home only, and takes it back', async () => {
    const pass = {
      unitId: home,
      visitorName: 'Mum',
      startsOn: '2026-05-04',
      endsOn: '2026-05-04',
      fromTime: '09:00',
      untilTime: '12:00',
      doors: ['Lobby'],
    }
    expect((await bob.api.post('/v1/own-passes', pass)).status).toBe(422)
    const { id, pin, qr } = (await ann.api.post('/v1/own-passes', pass)).body
    expect(qr).toContain('<svg')
    const use = async () =>
      (await house.made('/v1/door-uses', { locationId: house.locationId, door: 'Lobby', pin })).isGranted
    expect(await use()).toBe(true)
    expect((await bob.seen()).passes).toEqual([])
    expect((await bob.api.post(`/v1/own-passes/${id}/revocation`, {})).status).toBe(404)
    expect((await ann.api.post(`/v1/own-passes/${id}/revocation`, {})).status).toBe(200)
    expect(await use()).toBe(false)
  })

  it('DC-14 books the roof for themselves, and gives it back in time or not at all', async () => {
    const amenity = { buildingId: house.buildingId, name: 'Roof', opens: '08:00', closes: '22:00' }
    const rules = { cancelHours: 24, terms: 'Quiet after ten.' }
    const { id } = await house.made('/v1/amenities', { ...amenity, ...rules })
    const hours = { startsAt: local('2026-05-06T18:00'), endsAt: local('2026-05-06T19:00') }
    const book = (who: Resident, unitId: string) =>
      who.api.post('/v1/own-amenity-reservations', { amenityId: id, unitId, ...hours })
    expect((await book(ann, home)).body.code).toBe('property.terms_unsigned')
    const sign = (who: Resident) =>
      who.api.post('/v1/own-amenity-signatures', { amenityId: id, unitId: who.unitId })
    await Promise.all([sign(ann), sign(bob)])
    expect((await book(bob, home)).status).toBe(422)
    const booked = (await book(ann, home)).body
    expect(booked).toMatchObject({ status: 'confirmed', customerId: ann.customerId })
    const free = (await bob.api.get(`/v1/amenities/${id}/day?on=2026-05-06&minutes=60`)).body.data
    const at = (start: string) => free.find((one: { startsAt: string }) => one.startsAt === start)
    expect(at(hours.startsAt).isTaken).toBe(true)
    expect(at(local('2026-05-06T19:00')).isTaken).toBe(false)
    const wait = await bob.api.post('/v1/own-amenity-waits', { amenityId: id, unitId: next, ...hours })
    expect(wait.status).toBe(201)
    const cancel = (who: Resident) =>
      who.api.post(`/v1/own-amenity-reservations/${booked.id}/cancellation`, {})
    expect((await cancel(bob)).status).toBe(404)
    world.clock.set(local('2026-05-06T10:00'))
    expect((await cancel(ann)).body.code).toBe('property.too_late_to_cancel')
    world.clock.set(local('2026-05-04T12:00'))
    expect((await cancel(ann)).status).toBe(200)
    expect((await bob.seen()).reservations).toMatchObject([{ amenityName: 'Roof', status: 'confirmed' }])
    expect((await ann.seen()).reservations).toEqual([])
  })

  it('reads the statement of their own months and part: the tenant not the owner’s, nobody the neighbour’s', async () => {
    const owner = await resident(home, 'Olga', 'owner')
    const late = await resident(next, 'Lee', 'renter', '2026-04-15')
    const { buildingId } = house
    const cost = { buildingId, description: 'Cleaning', distribution: 'shares', tenantPercent: 75 }
    for (const month of ['2026-03', '2026-04']) {
      await house.made('/v1/common-expenses', { ...cost, month, amount: dollars(1001) })
      const preview = (await house.api.get(`/v1/buildings/${buildingId}/sheet-preview?month=${month}`)).body
      expect(preview).toMatchObject({ total: 1001, isIssued: false, costs: [{ isSharable: true }] })
      const { total } = await house.made('/v1/expense-sheets', { buildingId, month })
      const asked = preview.units.flatMap((unit: { owner: number; tenant: number }) => [
        unit.owner,
        unit.tenant,
      ])
      expect(asked.reduce((a: number, b: number) => a + b)).toBe(total.amount)
    }
    const read = (who: Resident, unitId: string, month: string) =>
      who.api.get(`/v1/own-statement?unitId=${unitId}&month=${month}`)
    const parties = async (who: Resident) =>
      (await read(who, home, '2026-03')).body.balances.map((one: { party: string }) => one.party)
    expect(await parties(ann)).toEqual(['tenant'])
    expect(await parties(owner)).toEqual(['owner'])
    const lines = (await read(ann, home, '2026-03')).body.lines
    expect(lines.map((one: { party: string }) => one.party)).toEqual(['tenant'])
    expect((await read(ann, next, '2026-03')).status).toBe(422)
    expect((await read(late, next, '2026-03')).status).toBe(404)
    expect((await late.seen()).months).toEqual(['2026-04'])
    const paper = await ann.api.get(`/v1/own-statement-pdf?unitId=${home}&month=2026-03`)
    expect([paper.status, String(paper.headers['content-type'])]).toEqual([200, 'application/pdf'])
    await world.access.flush()
    const [line] = await world.db.read<Record<string, unknown>>(
      world.harbour.id,
      `select r.unit_id, r.role, a.is_taken from compliance.access a join property.residency r on r.id = a.row_id
        where a.entity = 'property.residency'`,
    )
    expect(line).toMatchObject({ unit_id: home, is_taken: true })
    expect(line!.role).not.toBe('owner')
    const its = { content: onePixel, subjectEntity: 'kernel.tenant', subjectId: world.harbour.id }
    const api = world.as(world.harbour.owner)
    const brandLogo = (await api.post('/v1/files', { name: 'logo.png', ...its })).body.id
    expect((await api.patch('/v1/tenant', { settings: { brandLogo } })).status).toBe(200)
    const sheet = async () => {
      const headers = { authorization: `Bearer ${world.harbour.owner.apiKey}` }
      const url = `/v1/units/${home}/statement-pdf?month=2026-03`
      return (await world.http.inject({ url, headers })).rawPayload.toString('latin1')
    }
    // What is known of a business is a second old at most.
    await expect.poll(sheet, { timeout: 20_000, interval: 300 }).toContain('/Subtype /Image')
    const words = (language: string) =>
      paperText(world, world.harbour.owner, `/v1/units/${home}/statement-pdf?month=2026-03`, language)
    expect(await words('el')).toMatch(/Μάρτιος 2026.*από 1\.|Μάρτιος 2026.*μερίδια/s)
    expect(await words('ar')).not.toMatch(/Owner|Carried|shares|Due/)
  })

  it('is shown nothing when moved out, and may see no list of anything', async () => {
    const gone = await resident(home, 'Gus')
    await house.api.post(`/v1/residencies/${gone.residencyId}/move-out`, {})
    expect(await gone.seen()).toMatchObject({ homes: [], parcels: [], amenities: [], months: [] })
    for (const path of [
      'requests',
      'parcels',
      'visitor-passes',
      'customers',
      'units',
      'files',
      'unit-charges',
    ])
      expect((await ann.api.get(`/v1/${path}`)).status).toBe(403)
    const stranger = world.as(await world.caller(world.meadow, rights))
    expect((await stranger.get('/v1/resident-home')).body).toMatchObject({ people: [], homes: [] })
    const desk = world.as(await world.caller(world.harbour, ['property.parcel.read']))
    expect((await desk.get('/v1/resident-home')).status).toBe(403)
  })
})
